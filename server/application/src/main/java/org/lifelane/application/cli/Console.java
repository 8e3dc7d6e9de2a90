package org.lifelane.application.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out results that were asked for on standard output
 * @param err progress and errors
 * @param charset the encoding of both
 * @param terminal whether {@code err} is a screen, on which a line can be redrawn
 */
public record Console(PrintStream out, PrintStream err, Charset charset, boolean terminal) {
    /** Set by the launching script, which can ask the shell; Java cannot tell for standard error. */
    private static final String TERMINAL = "lifelane.terminal";

    /** The process's own streams, in the locale's encoding. */
    static Console ofProcess() {
        Charset charset = charsetOfLocale();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        System.setOut(out);
        System.setErr(err);
        return new Console(out, err, charset, Boolean.getBoolean(TERMINAL));
    }

    private static Charset charsetOfLocale() {
        Charset ofLocale = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        // A plain "C" locale says ASCII; names of streets are not, and every screen of today shows UTF-8.
        return ofLocale.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : ofLocale;
    }
}

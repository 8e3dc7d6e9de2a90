package org.lifelane.application.imports.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A text file, perhaps {@code .gz}, opened with the encoding it turns out to have. */
final class TextFile {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x8b1f;

    private TextFile() {}

    /** Work on the characters of a file. */
    interface Reading {
        void read(Reader reader) throws IOException;
    }

    /** Opens the file, tells the sink of an encoding that was guessed, and closes it after the work. */
    static void read(SourceFile file, RowSink sink, Reading work) throws IOException {
        try {
            Encoding encoding = Encoding.of(file, sink);
            try (InputStream bytes = bytes(file);
                    Reader reader = new InputStreamReader(encoding.withoutMark(bytes), strict(encoding.charset()))) {
                work.read(reader);
            }
        } catch (EOFException | ZipException cut) {
            throw file.fault("file.truncated");
        }
    }

    /** The bytes of the text. */
    static InputStream bytes(SourceFile file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file.path()), BUFFER);
        stream.mark(2);
        int magic = stream.read() | stream.read() << 8;
        stream.reset();
        if (magic != GZIP_MAGIC) {
            return stream;
        }
        InputStream unpacked = new GZIPInputStream(stream, BUFFER);
        return new BufferedInputStream(new LimitedStream(unpacked, file, Files.size(file.path()), 0), BUFFER);
    }

    private static java.nio.charset.CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}

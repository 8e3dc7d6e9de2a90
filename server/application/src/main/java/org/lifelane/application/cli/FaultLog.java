package org.lifelane.application.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** The file that an internal fault leaves behind: what was called, on what, and where it broke. */
final class FaultLog {
    private FaultLog() {}

    /** Writes a new file into the system's folder for temporary files, readable by its owner alone. */
    static Path write(Throwable thrown, List<String> arguments) {
        StringWriter text = new StringWriter();
        try (PrintWriter lines = new PrintWriter(text)) {
            lines.println("time: " + OffsetDateTime.now());
            lines.println("version: " + Version.number());
            lines.println("java: " + Runtime.version() + " " + System.getProperty("os.name"));
            lines.println("folder: " + Path.of("").toAbsolutePath());
            lines.println("call: lifelane " + String.join(" ", arguments));
            thrown.printStackTrace(lines);
        }
        try {
            Path file = Files.createTempFile("lifelane-", ".log");
            return Files.writeString(file, text.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

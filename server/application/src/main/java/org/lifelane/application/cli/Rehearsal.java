package org.lifelane.application.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs what commands run at their start while the JVM notes which classes that takes; the launching script keeps the
 * notes as an archive, which is what lets a command begin its work within a second.
 */
final class Rehearsal {
    private static final List<List<String>> CALLS =
            List.of(List.of("--help"), List.of("--version"), List.of("reach", "--help"), List.of("no-such-command"));

    private Rehearsal() {}

    public static void main(String[] args) {
        QuietLogging.set();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, StandardCharsets.UTF_8, false);
        CALLS.forEach(call -> Lifelane.run(console, call.toArray(String[]::new)));
    }
}

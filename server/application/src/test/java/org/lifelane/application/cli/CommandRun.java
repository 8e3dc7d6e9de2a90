package org.lifelane.application.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A command run as from a shell, with what it printed.
 *
 * @param code its exit code
 */
public record CommandRun(int code, String out, String err) {
    public static CommandRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false);
        String[] words = List.of(arguments).stream()
                .map(argument -> argument instanceof Path path ? path.toString() : String.valueOf(argument))
                .toArray(String[]::new);
        int code = Lifelane.run(console, words);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines that begin with {@code error:}. */
    public List<String> errors() {
        return err.lines().filter(line -> line.startsWith("error: ")).toList();
    }
}

package org.lifelane.application.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program beside Lifelane.
 *
 * @param name key of the text that says what it is for
 * @param version what it says of itself; empty where it is not installed
 */
public record Tool(String name, Optional<String> version) {
    private static final long PATIENCE_S = 20;
    private static final Path POSTGRES = Path.of("/usr/share/postgresql");

    /** Those that Lifelane, its tests or its users' clients use. */
    public static List<Tool> all() {
        return List.of(
                new Tool(
                        "jdk",
                        Optional.of(System.getProperty("java.version") + ", " + System.getProperty("java.home"))),
                new Tool("node", first(List.of("node", "--version"))),
                new Tool(
                        "chromium",
                        first(List.of("chromium", "--version"))
                                .or(() -> first(List.of("chromium-browser", "--version")))
                                .or(() -> first(List.of("google-chrome", "--version")))),
                new Tool("postgis", postgis()),
                new Tool("gdal", first(List.of("ogrinfo", "--version"))));
    }

    /** The first line that a program prints; empty where there is none of that name, or it fails. */
    private static Optional<String> first(List<String> command) {
        try {
            Path output = Files.createTempFile("lifelane-tool", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(output.toFile())
                        .start();
                boolean ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
                process.destroyForcibly();
                return ended && process.exitValue() == 0
                        ? Files.readString(output, StandardCharsets.ISO_8859_1)
                                .lines()
                                .findFirst()
                                .map(String::strip)
                        : Optional.empty();
            } finally {
                Files.delete(output);
            }
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** PostGIS is no program; its extension stands among those of the PostgreSQL installed. */
    private static Optional<String> postgis() {
        if (!Files.isDirectory(POSTGRES)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.find(POSTGRES, 3, (path, kind) -> path.endsWith("postgis.control"))) {
            Optional<Path> control = files.sorted().reduce((older, newer) -> newer);
            if (control.isEmpty()) {
                return Optional.empty();
            }
            return Files.readAllLines(control.get(), StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith("default_version"))
                    .map(line -> line.replaceAll("[^0-9.]", ""))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

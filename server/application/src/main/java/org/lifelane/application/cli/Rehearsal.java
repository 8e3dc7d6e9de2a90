package org.lifelane.application.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs what commands run at their start while the JVM notes which classes that takes; the launching script keeps the
 * notes as an archive, which is what lets a command begin its work within a second.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the folder of the sample, and a folder for results that nobody reads. */
    public static void main(String[] args) throws IOException {
        QuietLogging.set();
        Path sample = Path.of(args[0]);
        Path results = Files.createDirectories(Path.of(args[1]));
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, StandardCharsets.UTF_8, false);
        for (List<String> call : List.of(
                List.of("--help"),
                List.of("reach", "--help"),
                List.of("no-such-command"),
                List.of(
                        "reach",
                        "--roads",
                        sample.resolve("roads.geojson").toString(),
                        "--fire-lanes",
                        sample.resolve("fire-lanes.geojson").toString(),
                        "--gates",
                        sample.resolve("gates.geojson").toString(),
                        "--vehicle",
                        "pumper",
                        "--stations",
                        sample.resolve("stations.geojson").toString(),
                        "--targets",
                        sample.resolve("high-rises.geojson").toString(),
                        "--limit",
                        "300",
                        "--out",
                        results.resolve("arrivals.csv").toString(),
                        "--polygons",
                        results.resolve("polygons.geojson").toString()))) {
            Lifelane.run(console, call.toArray(String[]::new));
        }
    }
}

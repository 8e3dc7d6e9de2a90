package org.lifelane.application.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The small inputs beside the project, with what is right of each. */
final class SmallCases {
    private static final Path FOLDER = Path.of("../../../shared/cases");

    private SmallCases() {}

    static boolean areThere() {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("not run: no small cases at " + FOLDER);
        }
        return there;
    }

    static Path file(String name) {
        Path file = FOLDER.resolve(name).toAbsolutePath().normalize();
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    /** Roads in a folder; {@code -against} at the end of its name: the branches drawn the other way. */
    static RoadCase roads(String name) {
        boolean against = name.endsWith("-against");
        String folder = against ? name.substring(0, name.length() - "-against".length()) : name;
        String end = against ? "-against.geojson" : ".geojson";
        Path osm = FOLDER.resolve(folder).resolve("roads.osm");
        return new RoadCase(
                Files.exists(osm) ? file(folder + "/roads.osm") : file(folder + "/roads" + end),
                file(folder + "/stations.geojson"),
                file(folder + "/targets" + end));
    }

    /** The rows of {@code expected.csv} about one case: target and what is wanted of it. */
    static List<CSVRecord> expected(String name) {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file("expected.csv")))) {
            return parser.getRecords().stream()
                    .filter(row -> row.get("case").equals(name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

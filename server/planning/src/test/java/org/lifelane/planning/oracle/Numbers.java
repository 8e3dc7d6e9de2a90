package org.lifelane.planning.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code gis-data/speeds}, by their first column: km/h, seconds, factors. */
record Numbers(Map<String, Double> kmh, Map<String, Double> delays, Map<String, Double> factors) {
    private static final Path FOLDER = Path.of("../../gis-data/speeds");

    static Numbers read() {
        return new Numbers(table("speeds.csv"), table("delays.csv"), table("factors.csv"));
    }

    long delayMs(String name) {
        return Math.round(1000 * delays.get(name));
    }

    private static Map<String, Double> table(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            Map<String, Double> table = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                table.put(line.substring(0, line.indexOf(',')), Double.valueOf(line.substring(line.indexOf(',') + 1)));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.lifelane.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.TravelNumbers;

/** The project's own speeds, delays and vehicles. */
record GisData(Path folder) {
    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    TravelNumbers numbers() throws IOException {
        Path speeds = folder.resolve("speeds");
        try (Reader classes = Files.newBufferedReader(speeds.resolve("speeds.csv"));
                Reader delays = Files.newBufferedReader(speeds.resolve("delays.csv"));
                Reader factors = Files.newBufferedReader(speeds.resolve("factors.csv"))) {
            return TravelNumbers.read(classes, delays, factors);
        }
    }

    Vehicle vehicle(String name) throws IOException {
        try (Reader table = Files.newBufferedReader(folder.resolve("vehicles/vehicles.csv"))) {
            for (CSVRecord row : TABLE.parse(table)) {
                if (row.get("name").equals(name)) {
                    return Vehicle.of(new Feature(name, Optional.empty(), attributes(row)));
                }
            }
        }
        throw new IllegalArgumentException("no vehicle " + name + " in " + folder);
    }

    private static Map<String, Object> attributes(CSVRecord row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        row.toMap().forEach((column, text) -> {
            if (column.equals("name")) {
                attributes.put(column, text);
            } else if (!text.isEmpty()) {
                attributes.put(column, Double.valueOf(text));
            }
        });
        return attributes;
    }
}

package org.lifelane.planning.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/** The vehicles of {@code gis-data/vehicles}. */
final class Fleet {
    private static final Path FILE = Path.of("../../gis-data/vehicles/vehicles.csv");

    private Fleet() {}

    static Vehicle named(String name) {
        try {
            List<String> lines = Files.readAllLines(FILE);
            String[] columns = lines.get(0).split(",", -1);
            for (String line : lines) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals(name)) {
                    return Vehicle.of(new Feature(name, Optional.empty(), attributes(columns, cells)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no vehicle " + name + " in " + FILE);
    }

    private static Map<String, Object> attributes(String[] columns, String[] cells) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 1; i < columns.length; i++) {
            if (!cells[i].isEmpty()) {
                attributes.put(columns[i], Double.valueOf(cells[i]));
            }
        }
        attributes.put("name", cells[0]);
        return attributes;
    }
}

package org.lifelane.application.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.imports.BundledFile;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** The worked example that an empty database starts with. */
final class Sample {
    private static final String FOLDER = "gis-data/liangping/";
    private static final String VEHICLES = "gis-data/vehicles/vehicles.csv";

    private Sample() {}

    /** Number of rows that it put in; empty where the database held rows already. */
    static Optional<Long> fillIfEmpty(LayerStore store) {
        if (!store.isEmpty()) {
            return Optional.empty();
        }
        Map<LayerSchema, List<Feature>> rows = read();
        store.change(change -> {
            rows.forEach(change::replace);
            change.markSynthetic(true);
        });
        return Optional.of(rows.values().stream().mapToLong(List::size).sum());
    }

    private static Map<LayerSchema, List<Feature>> read() {
        Map<LayerSchema, List<Feature>> rows = new LinkedHashMap<>();
        for (LayerSchema schema : Layers.open()) {
            String file = schema.equals(Layers.VEHICLES) ? VEHICLES : FOLDER + schema.name() + ".geojson";
            if (Sample.class.getClassLoader().getResource(file) != null) {
                rows.put(schema, BundledFile.read(schema, file).features());
            }
        }
        return rows;
    }
}

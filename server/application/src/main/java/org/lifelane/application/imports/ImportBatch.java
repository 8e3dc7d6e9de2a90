package org.lifelane.application.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * Rows to be taken into a district, all of them or none.
 *
 * @param rows by layer, the network's own included; a layer with no rows takes part in {@code replace}
 * @param replace empties these layers first
 */
public record ImportBatch(Map<LayerSchema, List<Feature>> rows, boolean replace) {

    public ImportBatch {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** What files gave, by layer; roads bring what stands on their nodes and their turn restrictions. */
    public static ImportBatch of(Map<LayerSchema, List<ReadResult>> results, boolean replace) {
        Map<LayerSchema, List<Feature>> rows = new LinkedHashMap<>();
        results.forEach((schema, read) -> {
            rows.put(schema, joined(read.stream().map(ReadResult::features)));
            if (schema.equals(Layers.ROADS)) {
                rows.put(Layers.ROAD_NODES, joined(read.stream().map(ReadResult::roadNodes)));
                rows.put(Layers.TURN_RESTRICTIONS, joined(read.stream().map(ReadResult::turnRestrictions)));
            }
        });
        return new ImportBatch(rows, replace);
    }

    private static List<Feature> joined(Stream<List<Feature>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}

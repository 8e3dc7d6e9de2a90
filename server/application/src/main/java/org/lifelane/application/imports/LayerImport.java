package org.lifelane.application.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerChange;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Takes rows into a database in one transaction: all of them, or nothing has changed. */
public final class LayerImport {
    private final LayerStore store;

    public LayerImport(LayerStore store) {
        this.store = store;
    }

    public ImportOutcome apply(ImportBatch batch) {
        Map<String, LayerChange.Loaded> loaded = new LinkedHashMap<>();
        AtomicBoolean sampleDropped = new AtomicBoolean();
        Set<String> gates = gates(batch);
        Dataset dataset = store.change(change -> {
            sampleDropped.set(change.dropSample());
            batch.rows().forEach((schema, rows) -> {
                List<Feature> taken = schema.equals(Layers.ROAD_NODES) ? withoutGates(rows, gates) : rows;
                LayerChange.Loaded result =
                        batch.replace() ? change.replace(schema, taken) : change.upsert(schema, taken);
                loaded.put(schema.name(), result);
            });
            rows(batch, Layers.GATES).forEach(gate -> change.delete(Layers.ROAD_NODES, gate.id()));
        });
        Map<String, Long> totals = store.counts();
        Map<String, ImportOutcome.Loaded> layers = new LinkedHashMap<>();
        loaded.forEach((name, result) -> layers.put(
                name, new ImportOutcome.Loaded(result.added(), result.replaced(), totals.getOrDefault(name, 0L))));
        return new ImportOutcome(dataset.version(), sampleDropped.get(), layers);
    }

    /** Ids of all gates after the import: OpenStreetMap's stand on their road's node too, and are passed once. */
    private Set<String> gates(ImportBatch batch) {
        Set<String> gates = new HashSet<>();
        rows(batch, Layers.GATES).forEach(gate -> gates.add(gate.id()));
        boolean kept = !store.dataset().synthetic()
                && !(batch.replace() && batch.rows().containsKey(Layers.GATES));
        if (kept && batch.rows().containsKey(Layers.ROAD_NODES)) {
            store.read(Layers.GATES, gate -> gates.add(gate.id()));
        }
        return gates;
    }

    private static List<Feature> withoutGates(List<Feature> nodes, Set<String> gates) {
        return nodes.stream().filter(node -> !gates.contains(node.id())).toList();
    }

    private static List<Feature> rows(ImportBatch batch, LayerSchema schema) {
        return batch.rows().getOrDefault(schema, List.of());
    }
}

package org.lifelane.application.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerChange;
import org.lifelane.application.store.LayerStore;

/** Takes rows into a database in one transaction: all of them, or nothing has changed. */
public final class LayerImport {
    private final LayerStore store;

    public LayerImport(LayerStore store) {
        this.store = store;
    }

    public ImportOutcome apply(ImportBatch batch) {
        Map<String, LayerChange.Loaded> loaded = new LinkedHashMap<>();
        AtomicBoolean sampleDropped = new AtomicBoolean();
        Dataset dataset = store.change(change -> {
            sampleDropped.set(change.dropSample());
            batch.rows().forEach((schema, rows) -> {
                LayerChange.Loaded result =
                        batch.replace() ? change.replace(schema, rows) : change.upsert(schema, rows);
                loaded.put(schema.name(), result);
            });
        });
        Map<String, Long> totals = store.counts();
        Map<String, ImportOutcome.Loaded> layers = new LinkedHashMap<>();
        loaded.forEach((name, result) -> layers.put(
                name, new ImportOutcome.Loaded(result.added(), result.replaced(), totals.getOrDefault(name, 0L))));
        return new ImportOutcome(dataset.version(), sampleDropped.get(), layers);
    }
}

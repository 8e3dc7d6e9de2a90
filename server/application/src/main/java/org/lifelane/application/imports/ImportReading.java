package org.lifelane.application.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** Reads the files of one import, all of them, and gathers the faults of all. */
public final class ImportReading {
    private final Optional<LayerSchema> layer;
    private final Map<Path, Map<LayerSchema, ReadResult>> byFile = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<LayerSchema, Map<String, Path>> ids = new HashMap<>();

    /** @param layer empty for every layer that a file holds */
    public ImportReading(Optional<LayerSchema> layer) {
        this.layer = layer;
    }

    /** Reads one file; what is wrong with it is kept until {@link #results}. */
    public void read(Path file, ReadOptions options) {
        try {
            Map<LayerSchema, ReadResult> read = layer.isPresent()
                    ? Map.of(layer.get(), LayerFiles.read(layer.get(), file, options))
                    : LayerFiles.readAll(file, options);
            read.forEach((schema, result) -> checkIds(schema, file, result.features()));
            byFile.put(file, read);
        } catch (FaultyInputException refused) {
            faults.addAll(refused.faults());
        }
    }

    /** An id in two files of one import would have the later row replace the earlier without a word. */
    private void checkIds(LayerSchema schema, Path file, List<Feature> rows) {
        Map<String, Path> known = ids.computeIfAbsent(schema, name -> new HashMap<>());
        for (Feature row : rows) {
            Path first = known.putIfAbsent(row.key(), file);
            if (first != null && !first.equals(file)) {
                faults.add(Fault.of(file.toString(), row.id(), "id.twice", row.id(), first));
            }
        }
    }

    /**
     * What was read, by file and layer.
     *
     * @throws FaultyInputException with the faults of all files, if there are any
     */
    public Map<Path, Map<LayerSchema, ReadResult>> results() {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return byFile;
    }

    /** The rows of all files as one import. */
    public ImportBatch batch(boolean replace) {
        Map<LayerSchema, List<ReadResult>> byLayer = new LinkedHashMap<>();
        results()
                .values()
                .forEach(read ->
                        read.forEach((schema, result) -> byLayer.computeIfAbsent(schema, name -> new ArrayList<>())
                                .add(result)));
        return ImportBatch.of(byLayer, replace);
    }
}

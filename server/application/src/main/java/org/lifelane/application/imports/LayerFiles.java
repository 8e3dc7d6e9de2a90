package org.lifelane.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.imports.sources.GeoPackageLayers;
import org.lifelane.application.imports.sources.RowSource;
import org.lifelane.application.imports.sources.SourceFile;
import org.lifelane.application.imports.sources.Sources;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Reads a layer from a file of any form that Lifelane takes. */
public final class LayerFiles {

    private LayerFiles() {}

    /**
     * @return all rows, in WGS 84
     * @throws FaultyInputException with every fault found: a file that cannot be read, rows that are refused
     */
    public static ReadResult read(LayerSchema schema, Path path, ReadOptions options) {
        SourceFile file = file(path, options);
        if (OsmLayers.isOsm(file)) {
            return OsmLayers.read(schema, file, options);
        }
        FeatureBuilder builder = new FeatureBuilder(schema, file.name(), options);
        try {
            RowSource source = Sources.open(file, schema);
            try {
                return read(source, builder);
            } catch (FileReference.DeclaredTooLate late) {
                FeatureBuilder again = new FeatureBuilder(schema, file.name(), options);
                again.assume(late.reference());
                return read(source, again);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads every layer that one file holds.
     *
     * @return by layer, in the order of {@link org.lifelane.planning.inventory.Layers#open}
     * @throws FaultyInputException as {@link #read}; also if the file's form holds one layer only
     */
    public static Map<LayerSchema, ReadResult> readAll(Path path, ReadOptions options) {
        SourceFile file = file(path, options);
        if (OsmLayers.isOsm(file)) {
            return OsmLayers.readAll(file, options);
        }
        try {
            List<LayerSchema> layers = GeoPackageLayers.of(file);
            ReadOptions known = layers.contains(Layers.VEHICLES)
                    ? options.alsoVehicles(read(Layers.VEHICLES, path, options).features())
                    : options;
            Map<LayerSchema, ReadResult> results = new LinkedHashMap<>();
            layers.forEach(schema -> results.put(schema, read(schema, path, known)));
            return results;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceFile file(Path path, ReadOptions options) {
        return Sources.existing(new SourceFile(path, path.toString(), options.encoding(), options.limits()));
    }

    private static ReadResult read(RowSource source, FeatureBuilder builder) throws IOException {
        try {
            source.read(builder);
        } catch (FaultyInputException whole) {
            List<Fault> all = new ArrayList<>(builder.refusals());
            all.addAll(whole.faults());
            throw new FaultyInputException(all);
        }
        return builder.result();
    }
}

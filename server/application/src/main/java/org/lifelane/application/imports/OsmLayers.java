package org.lifelane.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.application.imports.sources.SourceFile;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.OsmExtract;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;

/** Layers out of an OpenStreetMap file. Its coordinates are WGS 84 everywhere, in China too. */
final class OsmLayers {
    private static final Set<String> EXTENSIONS = Set.of("osm", "osh", "pbf");

    private OsmLayers() {}

    static boolean isOsm(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    /** One layer; roads come with what stands on their nodes and with turn restrictions. */
    static ReadResult read(LayerSchema schema, SourceFile file, ReadOptions options) {
        if (!OsmSelection.everything().wants(schema) || schema.internal()) {
            throw new FaultyInputException(Fault.of(file.name(), "", "osm.no-layer", schema.name()));
        }
        OsmSelection selection = schema.equals(Layers.ROADS) ? OsmSelection.network() : OsmSelection.of(schema);
        return result(schema, extract(file, selection, options), notes(file, options));
    }

    /** Every layer that the file can fill, by layer; the notices stand with the roads. */
    static Map<LayerSchema, ReadResult> readAll(SourceFile file, ReadOptions options) {
        OsmExtract extract = extract(file, OsmSelection.everything(), options);
        Map<LayerSchema, ReadResult> results = new LinkedHashMap<>();
        for (LayerSchema schema : Layers.open()) {
            if (OsmSelection.everything().wants(schema)) {
                boolean roads = schema.equals(Layers.ROADS);
                results.put(
                        schema,
                        roads
                                ? result(schema, extract, notes(file, options))
                                : ReadResult.of(extract.layer(schema), List.of(), List.of()));
            }
        }
        return results;
    }

    private static OsmExtract extract(SourceFile file, OsmSelection selection, ReadOptions options) {
        try {
            file.checkUnpackedSize();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return OsmFile.read(file.path(), options.allBuildings() ? selection.withAllBuildings() : selection);
    }

    private static List<Notice> notes(SourceFile file, ReadOptions options) {
        return options.crs().isPresent() ? List.of(Notice.of(file.name(), "osm.wgs84")) : List.of();
    }

    private static ReadResult result(LayerSchema schema, OsmExtract extract, List<Notice> before) {
        List<Notice> notices = new java.util.ArrayList<>(before);
        extract.notes().forEach(note -> notices.add(new Notice(note.source(), note.code(), note.arguments())));
        boolean roads = schema.equals(Layers.ROADS);
        return new ReadResult(
                extract.layer(schema),
                roads ? extract.layer(Layers.ROAD_NODES) : List.of(),
                roads ? extract.layer(Layers.TURN_RESTRICTIONS) : List.of(),
                List.of(),
                notices);
    }
}

package org.lifelane.planning.network.osm;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * Reads {@code .osm.pbf}, {@code .osm} and {@code .osm.gz} into rows of layers. Ids are {@code way/ID}, {@code node/ID},
 * {@code relation/ID}; tags that no attribute stands for are kept under their own key. Who edited what is not read.
 */
public final class OsmFile {

    private OsmFile() {}

    /**
     * The rows of the wanted layers. Memory grows with what is kept, not with the file; the order of the file's objects
     * does not matter.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if the file is missing, cut short, or no OpenStreetMap
     *     file
     */
    public static OsmExtract read(Path file, OsmSelection selection) {
        OsmSource source = OsmSource.of(file);
        ReadingNotes notes = new ReadingNotes(source.name());
        OsmObjects objects = OsmObjects.read(source, selection, notes);
        RoadRuns roads = RoadRuns.of(objects, notes);
        PointRows points = new PointRows(notes);
        AreaRows areas = new AreaRows(objects, notes);

        Map<LayerSchema, Supplier<List<Feature>>> rows = new LinkedHashMap<>();
        rows.put(Layers.ROADS, roads::features);
        rows.put(Layers.ROAD_NODES, () -> points.roadNodes(objects.points(), roads, objects.fences));
        rows.put(Layers.TURN_RESTRICTIONS, () -> TurnRestrictionRows.of(objects.restrictions(), roads, notes));
        rows.put(Layers.GATES, () -> points.gates(objects.points()));
        rows.put(Layers.HYDRANTS, () -> points.hydrants(objects.points()));
        rows.put(Layers.STATIONS, areas::stations);
        rows.put(Layers.TOWNSHIPS, areas::townships);
        rows.put(Layers.HIGH_RISES, () -> areas.highRises(selection.allBuildings()));

        Map<String, List<Feature>> layers = new LinkedHashMap<>();
        rows.forEach((layer, reading) -> {
            if (selection.wants(layer)) {
                layers.put(layer.name(), reading.get());
            }
        });
        return new OsmExtract(layers, notes.all(), objects.dataDate());
    }
}

package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.carrotsearch.hppc.cursors.ObjectCursor;
import com.graphhopper.reader.ReaderWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The roads, each way cut into the runs whose nodes the file holds. A way that is whole has one run, {@code way/ID};
 * where an extract's edge cuts a way into several, the later ones are {@code way/ID-2}, {@code way/ID-3} and so on.
 */
final class RoadRuns {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** A run of nodes that are all there. */
    record Run(String id, LongArrayList nodes) {
        long first() {
            return nodes.get(0);
        }

        long last() {
            return nodes.get(nodes.size() - 1);
        }
    }

    private final LongObjectHashMap<List<Run>> byWay = new LongObjectHashMap<>();
    private final List<Feature> features = new ArrayList<>();

    static RoadRuns of(OsmObjects objects, ReadingNotes notes) {
        RoadRuns roads = new RoadRuns();
        for (ReaderWay way : objects.roads()) {
            roads.add(way, objects.places, notes);
        }
        return roads;
    }

    /** One row a run, with {@code node_refs}, the ids of its nodes joined by a blank. */
    List<Feature> features() {
        return features;
    }

    /** The runs of a way, none where the way is no road of this extract. */
    List<Run> of(long way) {
        return Optional.ofNullable(byWay.get(way)).orElse(List.of());
    }

    /** Those of the nodes that lie on a road. */
    LongHashSet onRoad(LongHashSet candidates) {
        LongHashSet found = new LongHashSet();
        for (ObjectCursor<List<Run>> runs : byWay.values()) {
            for (Run run : runs.value) {
                for (LongCursor node : run.nodes()) {
                    if (candidates.contains(node.value)) {
                        found.add(node.value);
                    }
                }
            }
        }
        return found;
    }

    private void add(ReaderWay way, NodePlaces places, ReadingNotes notes) {
        String id = "way/" + way.getId();
        List<Run> runs = new ArrayList<>(1);
        for (LongArrayList nodes : runs(way.getNodes(), places)) {
            runs.add(new Run(runs.isEmpty() ? id : id + "-" + (runs.size() + 1), nodes));
        }
        if (runs.isEmpty()) {
            notes.count("osm.roads.no-nodes", id);
            return;
        }
        if (runs.size() > 1) {
            notes.count("osm.roads.cut", id);
        }
        byWay.put(way.getId(), runs);
        Map<String, Object> attributes = RoadTags.attributes(Tags.of(way), notes);
        for (Run run : runs) {
            attributes.put("node_refs", joined(run.nodes()));
            features.add(Feature.of(run.id(), GEOMETRIES.createLineString(coordinates(run, places)), attributes));
        }
    }

    /** A node that is named twice in a row counts once. */
    private static List<LongArrayList> runs(LongArrayList nodes, NodePlaces places) {
        List<LongArrayList> runs = new ArrayList<>(1);
        LongArrayList run = new LongArrayList(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            long node = nodes.get(i);
            if (!places.has(node)) {
                if (run.size() > 1) {
                    runs.add(run);
                }
                run = new LongArrayList();
            } else if (run.isEmpty() || run.get(run.size() - 1) != node) {
                run.add(node);
            }
        }
        if (run.size() > 1) {
            runs.add(run);
        }
        return runs;
    }

    private static Coordinate[] coordinates(Run run, NodePlaces places) {
        Coordinate[] coordinates = new Coordinate[run.nodes().size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = places.at(run.nodes().get(i));
        }
        return coordinates;
    }

    private static String joined(LongArrayList nodes) {
        StringBuilder joined = new StringBuilder(nodes.size() * 11);
        for (int i = 0; i < nodes.size(); i++) {
            joined.append(i == 0 ? "" : " ").append(nodes.get(i));
        }
        return joined.toString();
    }
}

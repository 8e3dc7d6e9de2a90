package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.LongHashSet;
import com.graphhopper.reader.ReaderNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Rows of what OpenStreetMap keeps on a node: barriers and signals, gates, hydrants. */
final class PointRows {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final ReadingNotes notes;

    PointRows(ReadingNotes notes) {
        this.notes = notes;
    }

    /**
     * Barriers, signs, signals and crossings on the nodes of roads; gates too, whether or not they are rows of their own
     * layer. Where a fence or wall crosses a road on a node that is no barrier itself, {@code crossed_by} names it.
     */
    List<Feature> roadNodes(Collection<ReaderNode> points, RoadRuns roads, Fences fences) {
        LongHashSet candidates = new LongHashSet();
        points.forEach(point -> candidates.add(point.getId()));
        LongHashSet onRoad = roads.onRoad(candidates);
        List<Feature> rows = new ArrayList<>();
        for (ReaderNode node : points) {
            Tags tags = Tags.of(node);
            boolean crossed = fences.has(node.getId()) && !ownBarrier(tags);
            if ((crossed || OsmKinds.roadNode(tags)) && onRoad.contains(node.getId())) {
                RoadConditions.ofNode(tags, notes);
                Map<String, Object> row = roadNode(tags);
                if (crossed) {
                    row.put("crossed_by", fences.at(node.getId()));
                }
                rows.add(row(Layers.ROAD_NODES, node, row));
            }
        }
        return rows;
    }

    /** Gates and lift gates; {@code node_refs} names the node, where it stands on a road or not. */
    List<Feature> gates(Collection<ReaderNode> points) {
        List<Feature> rows = new ArrayList<>();
        for (ReaderNode node : points) {
            Tags tags = Tags.of(node);
            if (OsmKinds.gate(tags)) {
                Map<String, Object> row = new LinkedHashMap<>();
                OsmKinds.gateKind(tags).ifPresent(kind -> row.put("kind", kind));
                row.putAll(opening(limits(tags, Layers.GATES)));
                locked(tags, row);
                FireEngineAccess.of(tags).ifPresent(access -> row.put("access", access));
                row.put("node_refs", Long.toString(node.getId()));
                rows.add(row(Layers.GATES, node, row));
            }
        }
        return rows;
    }

    List<Feature> hydrants(Collection<ReaderNode> points) {
        List<Feature> rows = new ArrayList<>();
        for (ReaderNode node : points) {
            Tags tags = Tags.of(node);
            if (OsmKinds.hydrant(tags)) {
                rows.add(row(Layers.HYDRANTS, node, HydrantTags.attributes(tags, notes)));
            }
        }
        return rows;
    }

    private Map<String, Object> roadNode(Tags tags) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String key : List.of("barrier", "highway", "railway")) {
            tags.word(key).ifPresent(word -> row.put(key, word));
        }
        FireEngineAccess.of(tags).ifPresent(access -> row.put("access", access));
        locked(tags, row);
        Map<String, Object> limits = limits(tags, Layers.ROAD_NODES);
        row.putAll(limits);
        if (OsmKinds.gate(tags)) {
            // As its row of the layer has them, so that a row that was changed can be told from this.
            row.putAll(opening(limits));
        }
        return row;
    }

    /** Whether the node says itself what stands where a fence crosses the road. */
    private static boolean ownBarrier(Tags tags) {
        return tags.word("barrier").filter(word -> !word.equals("kerb")).isPresent();
    }

    /** The limits of what stands on a node, by its signs and by its own measures. */
    private Map<String, Object> limits(Tags tags, LayerSchema layer) {
        Map<String, Object> row = new LinkedHashMap<>();
        PassageLimits limits = new PassageLimits(layer.name(), tags, row, notes);
        LimitSigns.read(tags, false, row, limits);
        Passages.read(tags, row, limits);
        limits.empty();
        FireEngineAccess.unsettledOfNode(tags)
                .forEach(key -> limits.unsettled(key, tags.text(key).orElse("")));
        TimedTags.read(tags, limits);
        LimitSigns.readBare(tags, limits);
        tags.word("locked")
                .filter(word -> !word.equals("yes") && !word.equals("no"))
                .ifPresent(word -> limits.unsettled("locked", word));
        limits.close();
        return row;
    }

    /** A gate's width and height, and what of them is not known. */
    private static Map<String, Object> opening(Map<String, Object> limits) {
        Map<String, Object> opening = new LinkedHashMap<>();
        Map.of("max_width_m", "width_m", "max_height_m", "height_m", "unread", "unread")
                .forEach((limit, attribute) ->
                        Optional.ofNullable(limits.get(limit)).ifPresent(value -> opening.put(attribute, value)));
        return opening;
    }

    private static void locked(Tags tags, Map<String, Object> row) {
        tags.word("locked")
                .filter(word -> word.equals("yes") || word.equals("no"))
                .ifPresent(word -> row.put("locked", word.equals("yes")));
    }

    private static Feature row(LayerSchema layer, ReaderNode node, Map<String, Object> attributes) {
        if (!layer.internal()) {
            attributes.put("evidence", "inferred");
        }
        OtherTags.keep(layer, Tags.of(node), attributes);
        return Feature.of(
                "node/" + node.getId(),
                GEOMETRIES.createPoint(
                        new Coordinate(NodePlaces.rounded(node.getLon()), NodePlaces.rounded(node.getLat()))),
                attributes);
    }
}

package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Rows of what OpenStreetMap draws as an area or, where it knows less, as a node: buildings, stations, townships. */
final class AreaRows {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final OsmObjects objects;
    private final ReadingNotes notes;
    private final AreaShapes shapes;

    AreaRows(OsmObjects objects, ReadingNotes notes) {
        this.objects = objects;
        this.notes = notes;
        this.shapes = new AreaShapes(objects, notes);
    }

    /** Footprints. */
    List<Feature> highRises(boolean allBuildings) {
        Predicate<Tags> wanted = allBuildings ? OsmKinds::building : OsmKinds::highRise;
        return rows(
                Layers.HIGH_RISES, wanted, Function.identity(), (tags, id) -> BuildingTags.attributes(tags, id, notes));
    }

    /**
     * Existing stations, each a point: the node, or a point inside the area. A node inside a station's area is the same
     * station mapped twice and gives no row of its own. The tier is unknown.
     */
    List<Feature> stations() {
        List<Geometry> grounds = new ArrayList<>();
        Function<Geometry, Geometry> pointInside = shape -> {
            grounds.add(shape);
            return shape.getInteriorPoint();
        };
        List<Feature> rows = rows(Layers.STATIONS, OsmKinds::station, pointInside, (tags, id) -> station(tags));
        return rows.stream()
                .filter(row -> !row.id().startsWith("node/")
                        || grounds.stream()
                                .noneMatch(ground -> !(ground instanceof Point) && ground.covers(row.shape())))
                .toList();
    }

    List<Feature> townships() {
        return rows(Layers.TOWNSHIPS, OsmKinds::township, Function.identity(), (tags, id) -> township(tags));
    }

    private List<Feature> rows(
            LayerSchema layer,
            Predicate<Tags> wanted,
            Function<Geometry, Geometry> geometry,
            BiFunction<Tags, String, Map<String, Object>> attributes) {
        List<Feature> rows = new ArrayList<>();
        for (ReaderElement area : objects.areas()) {
            Tags tags = Tags.of(area);
            if (wanted.test(tags)) {
                String id = AreaShapes.id(area);
                shapes.of(area, layer.name())
                        .ifPresent(shape ->
                                rows.add(row(layer, id, tags, geometry.apply(shape), attributes.apply(tags, id))));
            }
        }
        for (ReaderNode node : objects.points()) {
            Tags tags = Tags.of(node);
            if (layer == Layers.STATIONS && wanted.test(tags)) {
                Point point = GEOMETRIES.createPoint(
                        new Coordinate(NodePlaces.rounded(node.getLon()), NodePlaces.rounded(node.getLat())));
                String id = "node/" + node.getId();
                rows.add(row(layer, id, tags, geometry.apply(point), attributes.apply(tags, id)));
            }
        }
        return rows;
    }

    private static Feature row(
            LayerSchema layer, String id, Tags tags, Geometry shape, Map<String, Object> attributes) {
        attributes.put("evidence", "inferred");
        OtherTags.keep(layer, tags, attributes);
        return Feature.of(id, shape, attributes);
    }

    private static Map<String, Object> station(Tags tags) {
        Map<String, Object> row = named(tags);
        row.put("status", "existing");
        return row;
    }

    private static Map<String, Object> township(Tags tags) {
        Map<String, Object> row = named(tags);
        tags.text("ref").ifPresent(code -> row.put("code", code));
        return row;
    }

    private static Map<String, Object> named(Tags tags) {
        Map<String, Object> row = new LinkedHashMap<>();
        Optional<String> name = tags.text("name").or(() -> tags.text("name:zh"));
        name.ifPresent(text -> row.put("name", text));
        return row;
    }
}

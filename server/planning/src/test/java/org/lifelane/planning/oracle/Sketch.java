package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Rows drawn in metres about 107.8° E, 30.67° N. */
final class Sketch {
    static final GeometryFactory SHAPES = new GeometryFactory();
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);

    final Rows rows = new Rows(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    /** Every road and lane, in metres. */
    final List<Drawn> ways = new ArrayList<>();

    record Drawn(String id, boolean lane, List<Coordinate> line, List<Long> refs) {
        Geometry shape() {
            return SHAPES.createLineString(line.toArray(Coordinate[]::new));
        }
    }

    void road(String id, List<Coordinate> line, List<Long> refs, Map<String, Object> attributes) {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        if (!refs.isEmpty()) {
            all.put(
                    "node_refs",
                    String.join(" ", refs.stream().map(String::valueOf).toList()));
        }
        ways.add(new Drawn(id, false, line, refs));
        rows.roads().add(Feature.of(id, degrees(line(line)), all));
    }

    void lane(String id, List<Coordinate> line, Map<String, Object> attributes) {
        ways.add(new Drawn(id, true, line, List.of()));
        rows.lanes().add(Feature.of(id, degrees(line(line)), attributes));
    }

    static Feature row(String id, Geometry metres, Map<String, Object> attributes) {
        return Feature.of(id, degrees(metres), attributes);
    }

    static Geometry point(Coordinate place) {
        return SHAPES.createPoint(place);
    }

    private static Geometry line(List<Coordinate> line) {
        return SHAPES.createLineString(line.toArray(Coordinate[]::new));
    }

    private static Geometry degrees(Geometry metres) {
        return PLANE.toDegrees(metres);
    }
}

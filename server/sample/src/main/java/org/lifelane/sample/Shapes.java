package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries from coordinates; outer rings run counter-clockwise as RFC 7946 wants. */
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    static Point point(Coordinate at) {
        return FACTORY.createPoint(at);
    }

    static LineString line(List<Coordinate> points) {
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    /** A polygon of an open ring. */
    static Polygon polygon(List<Coordinate> ring) {
        List<Coordinate> closed = new ArrayList<>(ring);
        closed.add(new Coordinate(ring.get(0)));
        Coordinate[] coordinates = closed.toArray(Coordinate[]::new);
        Polygon polygon = FACTORY.createPolygon(coordinates);
        return Orientation.isCCW(coordinates) ? polygon : polygon.reverse();
    }

    /** A shape of WGS 84 in the metres of a plane. */
    static Geometry local(Plane plane, Geometry shape) {
        Geometry moved = shape.copy();
        moved.apply((CoordinateFilter) at -> at.setCoordinate(plane.local(at)));
        moved.geometryChanged();
        return moved;
    }

    /** A rectangle along the axes of a plane. */
    static Polygon rectangle(Plane plane, double fromU, double toU, double fromV, double toV) {
        return polygon(List.of(
                plane.world(fromU, fromV), plane.world(toU, fromV), plane.world(toU, toV), plane.world(fromU, toV)));
    }
}

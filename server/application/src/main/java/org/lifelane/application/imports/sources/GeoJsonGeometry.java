package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes a geometry of a GeoJSON type and the nested lists of numbers that stand for it. */
final class GeoJsonGeometry {
    private static final GeometryFactory FACTORY = CheckingFactory.INSTANCE;

    private GeoJsonGeometry() {}

    /**
     * @param type GeoJSON's name of it
     * @param coordinates {@code Double}, {@code List} of the same, or another value where the file is faulty
     */
    static Optional<Geometry> of(String type, Object coordinates) throws Unread {
        try {
            return Optional.of(
                    switch (type) {
                        case "Point" -> point(coordinates);
                        case "LineString" -> line(coordinates);
                        case "Polygon" -> polygon(coordinates);
                        case "MultiPoint" ->
                            FACTORY.createMultiPoint(
                                    each(coordinates, GeoJsonGeometry::point).toArray(new Point[0]));
                        case "MultiLineString" ->
                            FACTORY.createMultiLineString(
                                    each(coordinates, GeoJsonGeometry::line).toArray(new LineString[0]));
                        case "MultiPolygon" ->
                            FACTORY.createMultiPolygon(
                                    each(coordinates, GeoJsonGeometry::polygon).toArray(new Polygon[0]));
                        default -> throw new Unread("geometry.type-unknown", type);
                    });
        } catch (CheckingFactory.Refused refused) {
            throw refused.unread();
        }
    }

    /** A collection of geometries. */
    static Geometry collection(List<Geometry> parts) {
        return FACTORY.createGeometryCollection(parts.toArray(new Geometry[0]));
    }

    private interface Part<T> {
        T of(Object coordinates) throws Unread;
    }

    private static <T> List<T> each(Object coordinates, Part<T> part) throws Unread {
        if (!(coordinates instanceof List<?> list)) {
            throw new Unread("coordinate.unreadable", coordinates);
        }
        List<T> parts = new ArrayList<>(list.size());
        for (Object element : list) {
            parts.add(part.of(element));
        }
        return parts;
    }

    private static Point point(Object coordinates) throws Unread {
        return coordinates instanceof List<?> list && list.isEmpty()
                ? FACTORY.createPoint()
                : FACTORY.createPoint(position(coordinates));
    }

    private static LineString line(Object coordinates) throws Unread {
        return FACTORY.createLineString(
                each(coordinates, GeoJsonGeometry::position).toArray(new Coordinate[0]));
    }

    private static Polygon polygon(Object coordinates) throws Unread {
        List<LinearRing> rings = each(
                coordinates,
                ring -> FACTORY.createLinearRing(
                        each(ring, GeoJsonGeometry::position).toArray(new Coordinate[0])));
        return rings.isEmpty()
                ? FACTORY.createPolygon()
                : FACTORY.createPolygon(
                        rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
    }

    // A height, where there is one, is left out: places are two numbers here.
    private static Coordinate position(Object coordinates) throws Unread {
        if (coordinates instanceof List<?> list
                && list.size() >= 2
                && list.get(0) instanceof Double x
                && list.get(1) instanceof Double y) {
            return new Coordinate(x, y);
        }
        throw new Unread("coordinate.unreadable", coordinates);
    }
}

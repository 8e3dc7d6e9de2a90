package org.lifelane.application.imports.sources;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/**
 * One record's content. Heights and measures stand behind the places and are left out.
 *
 * @param content little-endian, from the shape's type on
 */
record ShapeRecord(ByteBuffer content) {
    private static final GeometryFactory FACTORY = CheckingFactory.INSTANCE;
    /** Types with heights are ten more, with measures twenty more. */
    private static final int DIMENSIONS = 10;

    private static final int NULL = 0;
    private static final int POINT = 1;
    private static final int LINES = 3;
    private static final int POLYGON = 5;
    private static final int POINTS = 8;
    private static final int BOX = 4 * Double.BYTES;

    Optional<Geometry> geometry() throws Unread {
        try {
            int type = content.getInt();
            return switch (type % DIMENSIONS) {
                case NULL -> Optional.empty();
                case POINT -> Optional.of(FACTORY.createPoint(place()));
                case POINTS -> Optional.of(FACTORY.createMultiPointFromCoords(places()));
                case LINES -> Optional.of(lines());
                case POLYGON -> Optional.of(ShapePolygon.of(rings()));
                default -> throw new Unread("geometry.type-unknown", "shape " + type);
            };
        } catch (BufferUnderflowException | NegativeArraySizeException cut) {
            throw new Unread("geometry.unreadable", "cut short");
        } catch (CheckingFactory.Refused refused) {
            throw refused.unread();
        }
    }

    private Coordinate place() {
        return new Coordinate(content.getDouble(), content.getDouble());
    }

    private Coordinate[] places() throws Unread {
        skip(BOX);
        return places(count());
    }

    private Coordinate[] places(int count) {
        Coordinate[] places = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            places[i] = place();
        }
        return places;
    }

    private Geometry lines() throws Unread {
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] part : parts()) {
            lines.add(FACTORY.createLineString(part));
        }
        return FACTORY.createMultiLineString(lines.toArray(new LineString[0]));
    }

    private List<LinearRing> rings() throws Unread {
        List<LinearRing> rings = new ArrayList<>();
        for (Coordinate[] part : parts()) {
            rings.add(FACTORY.createLinearRing(part));
        }
        return rings;
    }

    private List<Coordinate[]> parts() throws Unread {
        skip(BOX);
        int parts = count();
        int points = count();
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt();
        }
        starts[parts] = points;
        List<Coordinate[]> places = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            places.add(places(starts[i + 1] - starts[i]));
        }
        return places;
    }

    /** A number of things of which each takes four bytes at least, so that a false one asks for no memory. */
    private int count() throws Unread {
        int count = content.getInt();
        if (count < 0 || count > content.remaining() / Integer.BYTES) {
            throw new Unread("geometry.unreadable", "cut short");
        }
        return count;
    }

    private void skip(int bytes) throws Unread {
        if (content.remaining() < bytes) {
            throw new Unread("geometry.unreadable", "cut short");
        }
        content.position(content.position() + bytes);
    }
}

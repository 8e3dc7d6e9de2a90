package org.lifelane.application.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Writes geometries by RFC 7946: seven decimals (about a centimetre), outer rings counterclockwise, holes clockwise. */
public final class GeoJsonGeometries {
    private static final int DECIMALS = 7;

    private final JsonGenerator json;

    public GeoJsonGeometries(JsonGenerator json) {
        this.json = json;
    }

    /** A whole geometry object, in degrees, WGS 84. */
    public void write(Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry instanceof LinearRing ? "LineString" : geometry.getGeometryType());
        if (geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            json.writeArrayPropertyStart("geometries");
            each(geometry, this::write);
            json.writeEndArray();
        } else {
            json.writeName("coordinates");
            coordinates(geometry);
        }
        json.writeEndObject();
    }

    private void coordinates(Geometry geometry) {
        if (geometry instanceof Point point && !point.isEmpty()) {
            position(point.getCoordinate());
        } else if (geometry instanceof LineString line) {
            line(line.getCoordinateSequence(), false);
        } else if (geometry instanceof Polygon polygon) {
            polygon(polygon);
        } else {
            json.writeStartArray();
            if (geometry instanceof GeometryCollection) {
                each(geometry, this::coordinates);
            }
            json.writeEndArray();
        }
    }

    private static void each(Geometry geometry, Consumer<Geometry> part) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            part.accept(geometry.getGeometryN(i));
        }
    }

    private void polygon(Polygon polygon) {
        json.writeStartArray();
        if (!polygon.isEmpty()) {
            CoordinateSequence shell = polygon.getExteriorRing().getCoordinateSequence();
            line(shell, !Orientation.isCCW(shell));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                CoordinateSequence hole = polygon.getInteriorRingN(i).getCoordinateSequence();
                line(hole, Orientation.isCCW(hole));
            }
        }
        json.writeEndArray();
    }

    private void line(CoordinateSequence vertices, boolean backwards) {
        json.writeStartArray();
        for (int i = 0; i < vertices.size(); i++) {
            position(vertices.getCoordinate(backwards ? vertices.size() - 1 - i : i));
        }
        json.writeEndArray();
    }

    private void position(Coordinate place) {
        json.writeStartArray();
        json.writeNumber(degrees(place.x));
        json.writeNumber(degrees(place.y));
        json.writeEndArray();
    }

    private static BigDecimal degrees(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal bare = rounded.stripTrailingZeros();
        // JSON numbers with an exponent, 1E+2 for 100, are legal and read badly.
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}

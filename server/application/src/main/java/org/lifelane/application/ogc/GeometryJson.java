package org.lifelane.application.ogc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Geometries as RFC 7946 wants them: longitude, latitude in WGS 84, seven decimals, outer rings counterclockwise. */
public final class GeometryJson {
    private static final int DECIMALS = 7;

    private GeometryJson() {}

    public static void write(JsonGenerator json, Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        if (geometry.getClass() == GeometryCollection.class) {
            json.writeName("geometries");
            json.writeStartArray();
            for (int at = 0; at < geometry.getNumGeometries(); at++) {
                write(json, geometry.getGeometryN(at));
            }
            json.writeEndArray();
        } else {
            json.writeName("coordinates");
            coordinates(json, geometry);
        }
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Geometry geometry) {
        if (geometry instanceof Point point) {
            if (point.isEmpty()) {
                json.writeStartArray();
                json.writeEndArray();
            } else {
                position(json, point.getX(), point.getY());
            }
        } else if (geometry instanceof LineString line) {
            line(json, line.getCoordinateSequence(), false);
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            if (!polygon.isEmpty()) {
                ring(json, polygon.getExteriorRing(), true);
            }
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(json, polygon.getInteriorRingN(hole), false);
            }
            json.writeEndArray();
        } else {
            json.writeStartArray();
            for (int at = 0; at < geometry.getNumGeometries(); at++) {
                coordinates(json, geometry.getGeometryN(at));
            }
            json.writeEndArray();
        }
    }

    private static void ring(JsonGenerator json, LinearRing ring, boolean counterclockwise) {
        CoordinateSequence points = ring.getCoordinateSequence();
        line(json, points, Orientation.isCCW(points) != counterclockwise);
    }

    private static void line(JsonGenerator json, CoordinateSequence points, boolean backwards) {
        json.writeStartArray();
        for (int at = 0; at < points.size(); at++) {
            int index = backwards ? points.size() - 1 - at : at;
            position(json, points.getX(index), points.getY(index));
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, double lon, double lat) {
        json.writeStartArray();
        json.writeNumber(rounded(lon));
        json.writeNumber(rounded(lat));
        json.writeEndArray();
    }

    private static BigDecimal rounded(double degrees) {
        BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal shortest = rounded.stripTrailingZeros();
        // A multiple of ten would be written with an exponent.
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

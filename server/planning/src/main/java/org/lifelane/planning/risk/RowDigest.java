package org.lifelane.planning.risk;

import java.util.Map;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A 64-bit digest of what rows hold, by which a change is noticed. Two contents share one with a probability of about 5 ·
 * 10⁻²⁰. Mixing: the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
final class RowDigest {
    private long state = 0x9E3779B97F4A7C15L;

    static long of(Feature row) {
        RowDigest digest = new RowDigest().add(row.id());
        row.geometry().ifPresent(digest::add);
        for (Map.Entry<String, Object> attribute : row.attributes().entrySet()) {
            digest.add(attribute.getKey());
            if (attribute.getValue() instanceof Double number) {
                digest.add(number);
            } else {
                digest.add(String.valueOf(attribute.getValue()));
            }
        }
        return digest.value();
    }

    static long of(Geometry shape) {
        return new RowDigest().add(shape).value();
    }

    RowDigest add(long value) {
        long mixed = state ^ value;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        state = (mixed ^ mixed >>> 31) + 0x9E3779B97F4A7C15L;
        return this;
    }

    RowDigest add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    RowDigest add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    RowDigest add(Geometry shape) {
        add(shape.getGeometryType());
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            add(shape.getGeometryN(part).getNumPoints());
        }
        for (Coordinate place : shape.getCoordinates()) {
            add(place.x).add(place.y);
        }
        return this;
    }

    long value() {
        return state;
    }
}

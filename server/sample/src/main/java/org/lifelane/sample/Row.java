package org.lifelane.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** One row of a layer while the sample is being made: first whole and sound, then troubled where a trouble is planted. */
final class Row {
    private final Layer layer;
    private final String id;
    private Geometry shape;
    private final Map<String, Object> attributes = new LinkedHashMap<>();

    Row(Layer layer, String id, Geometry shape) {
        this.layer = layer;
        this.id = id;
        this.shape = shape;
    }

    Layer layer() {
        return layer;
    }

    String id() {
        return id;
    }

    /** WGS 84, longitude and latitude. */
    Geometry shape() {
        return shape;
    }

    Row reshape(Geometry newShape) {
        shape = newShape;
        return this;
    }

    Row set(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    Row set(String name, boolean value) {
        attributes.put(name, value);
        return this;
    }

    /** A number with at most so many decimals, trailing zeros dropped. */
    Row set(String name, double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        attributes.put(name, rounded.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(strip(rounded)));
        return this;
    }

    private static String strip(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** How one attribute is known, where that differs from the row. */
    Row evidence(String name, String evidence) {
        attributes.put(name + "_evidence", evidence);
        return this;
    }

    /** Leaves an attribute unknown. */
    Row forget(String name) {
        attributes.remove(name);
        attributes.remove(name + "_evidence");
        return this;
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String text(String name) {
        return String.valueOf(attributes.getOrDefault(name, ""));
    }

    /** The number of an attribute; the row must have it. */
    double number(String name) {
        if (attributes.get(name) instanceof BigDecimal number) {
            return number.doubleValue();
        }
        throw new IllegalStateException(id + " has no number " + name);
    }

    Map<String, Object> attributes() {
        return Collections.unmodifiableMap(attributes);
    }
}

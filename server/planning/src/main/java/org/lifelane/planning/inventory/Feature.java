package org.lifelane.planning.inventory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a layer. An attribute that is absent is unknown.
 *
 * @param id unique within the layer; OpenStreetMap's objects are {@code way/1}, {@code node/1}, {@code relation/1}
 * @param geometry WGS 84, x longitude, y latitude, in degrees; empty where the layer has none
 * @param attributes by name, in the order of the input; values are {@code String}, {@code Double} or {@code Boolean}
 */
public record Feature(String id, Optional<Geometry> geometry, Map<String, Object> attributes) {

    public Feature {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public static Feature of(String id, Geometry geometry, Map<String, Object> attributes) {
        return new Feature(id, Optional.of(geometry), attributes);
    }

    /** The text of an attribute, stripped; empty where it is unknown. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The text of an attribute that names another row, a compound or a township, as {@link Keys} compares it. */
    public Optional<String> key(String name) {
        return text(name).map(Keys::of).filter(key -> !key.isEmpty());
    }

    /** The id, as {@link Keys} compares it. */
    public String key() {
        return Keys.of(id);
    }

    /** The number of an attribute in the unit its name ends with; empty where it is unknown or no number. */
    public OptionalDouble number(String name) {
        return attributes.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** The truth of an attribute; empty where it is unknown. */
    public Optional<Boolean> flag(String name) {
        return attributes.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** How an attribute is known: its own evidence, else the row's, else inferred. */
    public Evidence evidence(String name) {
        return text(name + "_evidence")
                .or(() -> text("evidence"))
                .flatMap(Evidence::of)
                .orElse(Evidence.INFERRED);
    }

    /** The geometry, where the layer's schema promises one. */
    public Geometry shape() {
        return geometry.orElseThrow(() -> new IllegalStateException("feature " + id + " has no geometry"));
    }
}

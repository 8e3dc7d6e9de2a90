package org.lifelane.planning.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a layer holds: its name on the command line and in every collection, the geometries it takes, its attributes.
 *
 * @param name with hyphens; tables and GeoPackage use {@link #table()}
 * @param shapes the kinds of geometry it takes; empty for a layer without geometry
 * @param attributes all but {@code id}, in the order in which they are shown
 * @param internal kept for the network, never served as a collection
 */
public record LayerSchema(String name, Set<Shape> shapes, List<Attribute> attributes, boolean internal) {

    /** Kinds of geometry; a multi-part geometry counts as its part's kind. */
    public enum Shape {
        POINT,
        LINE,
        POLYGON
    }

    /** Kinds of value. {@link #TIME} is an ISO 8601 date or instant, kept as text. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        TIME
    }

    /**
     * One attribute.
     *
     * @param name as in files; a unit stands at its end ({@code _m} metres, {@code _s} seconds, {@code _t} tonnes, …)
     * @param allowed the words it takes; empty where any text will do
     */
    public record Attribute(String name, Type type, List<String> allowed) {}

    /** The table's name: hyphens become underscores. */
    public String table() {
        return name.replace('-', '_');
    }

    public Optional<Attribute> attribute(String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(attributeName))
                .findFirst();
    }
}

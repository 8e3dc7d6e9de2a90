package org.lifelane.application.ogc.cql2;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.application.ogc.FeatureType;
import org.lifelane.application.ogc.Property;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** What a reader may filter a layer by. An attribute that the reader does not see is as unknown as any other word. */
public final class Queryables {
    /** The name of the geometry in filters and schemas. */
    public static final String GEOMETRY = "geometry";

    private static final Sql ID = Sql.of("id");

    private final FeatureType type;

    public Queryables(FeatureType type) {
        this.type = type;
    }

    /** A column of text, number or truth; for a time the instant in milliseconds. */
    record Column(String name, Type type, Sql sql) {}

    private Optional<Type> type(String name) {
        return name.equals("id") ? Optional.of(Type.TEXT) : type.property(name).map(Property::type);
    }

    Column column(String name) {
        Type compared = type(name).orElseThrow(() -> unknown(name));
        return new Column(
                name, compared, type.property(name).map(Property::compared).orElse(ID));
    }

    /** Whether the row says anything of it. */
    Sql value(String name) {
        if (isGeometry(name)) {
            return geometry(name);
        }
        return type.property(name)
                .map(Property::said)
                .orElseGet(() -> column(name).sql());
    }

    Sql geometry(String name) {
        if (!isGeometry(name)) {
            throw type(name).isPresent()
                    ? new FaultyInputException(Fault.of("", "filter", "filter.no-geometry", name))
                    : unknown(name);
        }
        return Sql.of("geom");
    }

    private boolean isGeometry(String name) {
        return type.hasGeometry() && (name.equals(GEOMETRY) || name.equals("geom"));
    }

    private FaultyInputException unknown(String name) {
        String known = Stream.concat(Stream.of("id"), type.properties().stream().map(Property::name))
                .collect(Collectors.joining(", "));
        return new FaultyInputException(Fault.of("", "filter", "filter.property", name, type.name(), known));
    }
}

package org.lifelane.application.ogc.cql2;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.store.LayerTable;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** What a reader may filter a layer by. An attribute that the reader does not see is as unknown as any other word. */
public final class Queryables {
    /** The name of the geometry in filters and schemas. */
    public static final String GEOMETRY = "geometry";

    private final LayerView view;

    public Queryables(LayerView view) {
        this.view = view;
    }

    /** A column of text, number or truth; for a time the instant in milliseconds. */
    record Column(String name, Type type, Sql sql) {}

    public Optional<Type> type(String name) {
        return name.equals("id") ? Optional.of(Type.TEXT) : view.attribute(name).map(Attribute::type);
    }

    Column column(String name) {
        Type type = type(name).orElseThrow(() -> unknown(name));
        return new Column(name, type, Sql.of(type == Type.TIME ? quoted(name + LayerTable.INSTANT) : quoted(name)));
    }

    /** Whether the row says anything of it. */
    Sql value(String name) {
        if (isGeometry(name)) {
            return geometry(name);
        }
        return Sql.of(quoted(column(name).name()));
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
        return !view.schema().shapes().isEmpty() && (name.equals(GEOMETRY) || name.equals("geom"));
    }

    private FaultyInputException unknown(String name) {
        String known = Stream.concat(Stream.of("id"), view.attributes().stream().map(Attribute::name))
                .collect(Collectors.joining(", "));
        return new FaultyInputException(
                Fault.of("", "filter", "filter.property", name, view.schema().name(), known));
    }

    /** The name comes from the schema, never from the request. */
    private static String quoted(String column) {
        return '"' + column + '"';
    }
}

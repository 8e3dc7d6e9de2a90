package org.lifelane.application.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;
import org.locationtech.jts.geom.Geometry;

/** A layer's table: its columns, and rows to and from them. Not for several threads at once. */
public final class LayerTable {
    private static final String EVIDENCE = "evidence";
    /** Beside a time, the same instant in milliseconds since 1970. */
    public static final String INSTANT = "_ms";

    private final LayerSchema schema;
    private final Dialect dialect;
    private final StoredGeometry geometries = new StoredGeometry();

    public LayerTable(LayerSchema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    /** Every column in the order in which {@link #bind} sets them. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("id"));
        for (Attribute attribute : schema.attributes()) {
            columns.add(attribute.name());
            if (attribute.type() == Type.TIME) {
                columns.add(attribute.name() + INSTANT);
            }
        }
        columns.add(EVIDENCE);
        columns.add("attributes");
        if (hasGeometry()) {
            columns.add("geom");
        }
        columns.add("revision");
        return columns;
    }

    String insert() {
        List<String> columns = columns();
        return "insert into " + schema.table() + " ("
                + columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", ")) + ") values ("
                + columns.stream()
                        .map(column -> column.equals("geom") ? "CAST(? AS geometry)" : "?")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** {@code select … from table}, ready for a {@code where}; rows are read by {@link #read}. */
    public String select() {
        return "select id, "
                + schema.attributes().stream()
                        .map(attribute -> '"' + attribute.name() + "\", ")
                        .collect(Collectors.joining())
                + "evidence, attributes" + (hasGeometry() ? ", " + dialect.bytes("geom") + " as geom" : "") + " from "
                + schema.table();
    }

    void bind(PreparedStatement statement, Feature row, long revision) throws SQLException {
        Map<String, Object> others = new LinkedHashMap<>(row.attributes());
        others.remove("id");
        int at = 1;
        statement.setString(at++, row.id());
        for (Attribute attribute : schema.attributes()) {
            Object value = others.get(attribute.name());
            if (fits(attribute, value)) {
                others.remove(attribute.name());
            }
            at = bind(statement, at, attribute, value);
        }
        statement.setString(at++, row.text(EVIDENCE).orElse(null));
        others.remove(EVIDENCE);
        statement.setString(at++, others.isEmpty() ? null : StoredAttributes.write(others));
        if (hasGeometry()) {
            statement.setBytes(at++, row.geometry().map(geometries::write).orElse(null));
        }
        statement.setLong(at, revision);
    }

    private static int bind(PreparedStatement statement, int at, Attribute attribute, @Nullable Object value)
            throws SQLException {
        switch (attribute.type()) {
            case NUMBER -> statement.setObject(at, value instanceof Number n ? n.doubleValue() : null, Types.DOUBLE);
            case BOOLEAN -> statement.setObject(at, value instanceof Boolean b ? b : null, Types.BOOLEAN);
            case TEXT -> statement.setString(at, value == null ? null : text(value));
            case TIME -> {
                statement.setString(at, value == null ? null : value.toString());
                OptionalLong instant = value == null ? OptionalLong.empty() : Instants.milliseconds(value.toString());
                statement.setObject(at + 1, instant.isPresent() ? instant.getAsLong() : null, Types.BIGINT);
                return at + 2;
            }
        }
        return at + 1;
    }

    /** A whole number without the point that {@code Double} gives it. */
    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }

    /** A value that the column cannot hold, such as a word in place of a number, is kept among the other attributes. */
    private static boolean fits(Attribute attribute, @Nullable Object value) {
        return switch (attribute.type()) {
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case TEXT, TIME -> true;
        };
    }

    /** The row at which the cursor stands. */
    public Feature read(ResultSet rows) throws SQLException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        int at = 2;
        for (Attribute attribute : schema.attributes()) {
            switch (attribute.type()) {
                case NUMBER -> {
                    double number = rows.getDouble(at);
                    if (!rows.wasNull()) {
                        attributes.put(attribute.name(), number);
                    }
                }
                case BOOLEAN -> {
                    boolean flag = rows.getBoolean(at);
                    if (!rows.wasNull()) {
                        attributes.put(attribute.name(), flag);
                    }
                }
                case TEXT, TIME -> putText(attributes, attribute.name(), rows.getString(at));
            }
            at++;
        }
        putText(attributes, EVIDENCE, rows.getString(at++));
        String others = rows.getString(at++);
        if (others != null) {
            attributes.putAll(StoredAttributes.read(others));
        }
        Optional<Geometry> geometry =
                hasGeometry() ? Optional.ofNullable(rows.getBytes(at)).map(geometries::read) : Optional.empty();
        return new Feature(rows.getString(1), geometry, Collections.unmodifiableMap(attributes));
    }

    private static void putText(Map<String, Object> attributes, String name, @Nullable String text) {
        if (text != null) {
            attributes.put(name, text);
        }
    }

    private boolean hasGeometry() {
        return !schema.shapes().isEmpty();
    }
}

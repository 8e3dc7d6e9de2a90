package org.lifelane.application.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.application.imports.values.ColumnNames.Meaning;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;

/** The cells of one row, sorted: what the layer's attributes hold, and what says where the row stands and what it is called. */
final class RowCells {
    private static final Set<String> PLACES = Set.of(ColumnNames.LON, ColumnNames.LAT, ColumnNames.GEOMETRY);

    private final LayerSchema schema;
    private final AttributeValues values;
    private final ColumnPlan plan;
    private final RawRow row;
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final Map<String, Object> special = new HashMap<>();
    private final Map<String, String> strangeWords = new LinkedHashMap<>();

    RowCells(LayerSchema schema, AttributeValues values, ColumnPlan plan, RawRow row) {
        this.schema = schema;
        this.values = values;
        this.plan = plan;
        this.row = row;
    }

    /** Values of attributes and of the file's own columns, by name. */
    Map<String, Object> attributes() {
        return attributes;
    }

    /** The cells of {@code id}, {@code lon}, {@code lat} and {@code geometry}. */
    Map<String, Object> special() {
        return special;
    }

    /** Words, by attribute, that the tables of words do not know and that are kept as they stand. */
    Map<String, String> strangeWords() {
        return strangeWords;
    }

    /** Takes one cell. */
    void take(String column, Object value) throws Unread {
        Optional<Meaning> meaning = plan.meaning(column);
        String name = meaning.map(Meaning::attribute).orElse(column);
        if (meaning.isEmpty()) {
            own(column, value);
        } else if (name.equals(ColumnNames.ID)) {
            special.put(name, AttributeValues.id(column, value));
        } else if (PLACES.contains(name)) {
            if (row.geometry().isEmpty() && row.geometryFault().isEmpty()) {
                special.put(name, value);
            } else {
                attributes.put(column, value);
            }
        } else if (name.equals(ColumnNames.EVIDENCE) || name.endsWith("_evidence")) {
            values.evidence(column, value).ifPresent(word -> attributes.put(name, word));
        } else {
            attribute(schema.attribute(name).orElseThrow(), column, value, meaning.flatMap(Meaning::unit));
        }
    }

    // Where the layer has no such attribute, nothing more is known of it than that it is no number.
    private void own(String column, Object value) {
        boolean number = !(value instanceof Double given) || Double.isFinite(given);
        if (number && !plan.displaced(column)) {
            attributes.put(column, value);
        }
    }

    private void attribute(Attribute attribute, String column, Object value, Optional<String> unit) throws Unread {
        Optional<Object> read = values.read(attribute, column, value, unit);
        if (read.isEmpty()) {
            if (values.besides(attribute, value)) {
                strangeWords.put(attribute.name(), value.toString());
                own(column, value);
            }
            return;
        }
        attributes.put(attribute.name(), read.get());
        if (read.get() instanceof String word && !values.known(attribute, word)) {
            strangeWords.put(attribute.name(), word);
        }
    }
}

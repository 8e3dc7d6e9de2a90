package org.lifelane.application.imports.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.LayerSchema;

/** Which attribute a column holds, by its own name or by one of those in {@code gis-data/words/columns.csv}. */
public final class ColumnNames {
    /** Columns that are no attributes: where a row stands and what it is called. */
    public static final String ID = "id";

    public static final String LON = "lon";
    public static final String LAT = "lat";
    public static final String GEOMETRY = "geometry";
    public static final String EVIDENCE = "evidence";

    private static final String EVIDENCE_END = "_evidence";
    private static final List<String> PLACES = List.of(ID, LON, LAT, GEOMETRY, EVIDENCE);
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[(\\[（]([^()\\[\\]（）]+)[)\\]）]");
    /** A Shapefile's table cuts the names of its columns. */
    private static final int CUT = 10;

    private final LayerSchema schema;
    private final Units units;
    private final Map<List<String>, String> synonyms = new HashMap<>();

    public ColumnNames(LayerSchema schema, Units units) {
        this.schema = schema;
        this.units = units;
        for (CSVRecord row : DataTable.rows("columns.csv")) {
            synonyms.put(List.of(row.get("layer"), Spelling.key(row.get("column"))), row.get("attribute"));
        }
    }

    /**
     * What a column holds.
     *
     * @param attribute an attribute's name, one with {@code _evidence}, or {@link #ID}, {@link #LON}, …
     * @param unit the heading's, as in {@code 宽度(cm)}; may be empty
     */
    public record Meaning(String attribute, Optional<String> unit) {}

    /** Empty where the column is none of the layer's own. */
    public Optional<Meaning> meaning(String column) {
        Optional<String> whole = named(column);
        if (whole.isPresent()) {
            return whole.map(attribute -> new Meaning(attribute, Optional.empty()));
        }
        Matcher matcher = WITH_UNIT.matcher(column.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        return named(matcher.group(1))
                .filter(attribute -> units.factor(attribute, unit).isPresent())
                .map(attribute -> new Meaning(attribute, Optional.of(unit)));
    }

    /** Whether {@code --map} may name it. */
    public boolean known(String attribute) {
        return PLACES.contains(attribute)
                || schema.attribute(attribute).isPresent()
                || (attribute.endsWith(EVIDENCE_END)
                        && schema.attribute(attribute.substring(0, attribute.length() - EVIDENCE_END.length()))
                                .isPresent());
    }

    private Optional<String> named(String column) {
        String key = Spelling.key(column);
        if (known(key)) {
            return Optional.of(key);
        }
        return synonym(key).or(() -> evidenceOf(key)).or(() -> cut(key));
    }

    private Optional<String> synonym(String key) {
        String own = synonyms.get(List.of(schema.name(), key));
        return Optional.ofNullable(own == null ? synonyms.get(List.of("*", key)) : own)
                .filter(this::known);
    }

    /** {@code 净宽依据}: what a column holds, then a word for evidence. */
    private Optional<String> evidenceOf(String key) {
        for (int cut = 1; cut < key.length(); cut++) {
            if (synonym(key.substring(cut)).filter(EVIDENCE::equals).isPresent()) {
                Optional<String> attribute = synonym(key.substring(0, cut))
                        .filter(name -> schema.attribute(name).isPresent());
                if (attribute.isPresent()) {
                    return attribute.map(name -> name + EVIDENCE_END);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> cut(String key) {
        if (key.length() != CUT) {
            return Optional.empty();
        }
        List<String> whole = schema.attributes().stream()
                .map(LayerSchema.Attribute::name)
                .filter(name -> name.startsWith(key))
                .toList();
        if (whole.isEmpty()) {
            whole = schema.attributes().stream()
                    .map(attribute -> attribute.name() + EVIDENCE_END)
                    .filter(name -> name.startsWith(key))
                    .toList();
        }
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }
}

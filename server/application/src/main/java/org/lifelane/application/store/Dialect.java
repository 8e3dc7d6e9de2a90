package org.lifelane.application.store;

import java.util.Map;
import java.util.Optional;

/** What H2GIS and PostGIS write differently. Everything else is the same SQL on both. */
public enum Dialect {
    // A varchar of H2 ends at a million signs.
    H2GIS(
            Map.of("key", "varchar", "text", "character large object", "spatial", "spatial", "using", ""),
            "%s",
            "ENVELOPE(%s)",
            Map.of(
                    Form.TEXT, "attribute_text(attributes, ?)",
                    Form.NUMBER, "attribute_number(attributes, ?)",
                    Form.TRUTH, "attribute_truth(attributes, ?)",
                    Form.DATE, "attribute_instant(attributes, ?)",
                    Form.DATE_TIME, "attribute_instant(attributes, ?)")),
    // The "C" order is the one H2 has: by character code, whatever the server's language.
    POSTGIS(
            Map.of("key", "varchar collate \"C\"", "text", "text", "spatial", "", "using", "using gist"),
            "ST_AsEWKB(%s)",
            "CAST(ST_Extent(%s) AS geometry)",
            Map.of(
                    Form.TEXT, Postgres.TEXT,
                    Form.NUMBER, Postgres.when("number", "cast(" + Postgres.TEXT + " as double precision)"),
                    Form.TRUTH, Postgres.when("boolean", "cast(" + Postgres.TEXT + " as boolean)"),
                    // A day stands for its first instant in China, as in Instants.
                    Form.DATE, Postgres.instant(Postgres.TEXT + " || 'T00:00:00+08:00'"),
                    Form.DATE_TIME, Postgres.instant(Postgres.TEXT)));

    private final Map<String, String> placeholders;
    private final String bytes;
    private final String extent;
    private final Map<Form, String> attributes;

    Dialect(Map<String, String> placeholders, String bytes, String extent, Map<Form, String> attributes) {
        this.placeholders = placeholders;
        this.bytes = bytes;
        this.extent = extent;
        this.attributes = attributes;
    }

    /** Expressions of PostgreSQL's JSON functions. */
    private static final class Postgres {
        private static final String TEXT = "(cast(attributes as json) ->> ?)";

        private static String when(String type, String value) {
            return "case json_typeof(cast(attributes as json) -> ?) when '" + type + "' then " + value + " end";
        }

        private static String instant(String text) {
            String milliseconds = "cast(extract(epoch from cast(" + text + " as timestamptz)) * 1000 as bigint)";
            return when("string", milliseconds);
        }
    }

    /** Of a JDBC address. */
    static Dialect of(String url) {
        return url.startsWith("jdbc:h2:") ? H2GIS : POSTGIS;
    }

    /** Words that the migrations leave open. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** An expression whose {@code getBytes} is the geometry as (extended) well-known binary. */
    public String bytes(String geometry) {
        return bytes.formatted(geometry);
    }

    /** An aggregate: the smallest rectangle, as a geometry, around all geometries of a column; null where there is none. */
    public String extent(String geometry) {
        return extent.formatted(geometry);
    }

    /**
     * An expression for an attribute without a column of its own, its name in each question mark: text, number or truth
     * by its form, a time as milliseconds since 1970; null where the row's value is of another form.
     */
    public String attribute(Form form) {
        return Optional.ofNullable(attributes.get(form == Form.WHOLE ? Form.NUMBER : form))
                .or(() -> Optional.ofNullable(attributes.get(Form.TEXT)))
                .orElseThrow();
    }
}

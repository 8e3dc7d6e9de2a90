package org.lifelane.application.store;

import java.util.Map;

/** What H2GIS and PostGIS write differently. Everything else is the same SQL on both. */
public enum Dialect {
    // A varchar of H2 ends at a million signs.
    H2GIS(
            Map.of("key", "varchar", "text", "character large object", "spatial", "spatial", "using", ""),
            "%s",
            "ENVELOPE(%s)"),
    // The "C" order is the one H2 has: by character code, whatever the server's language.
    POSTGIS(
            Map.of("key", "varchar collate \"C\"", "text", "text", "spatial", "", "using", "using gist"),
            "ST_AsEWKB(%s)",
            "CAST(ST_Extent(%s) AS geometry)");

    private final Map<String, String> placeholders;
    private final String bytes;
    private final String extent;

    Dialect(Map<String, String> placeholders, String bytes, String extent) {
        this.placeholders = placeholders;
        this.bytes = bytes;
        this.extent = extent;
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
}

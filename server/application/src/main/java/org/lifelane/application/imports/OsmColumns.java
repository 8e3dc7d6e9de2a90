package org.lifelane.application.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.TagText;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.network.osm.OsmRoadColumns;

/**
 * The signs that a table of roads holds in OpenStreetMap's own tags: in columns such as {@code maxheight:forward} or
 * {@code motor_vehicle}, in GDAL's {@code other_tags}, in Geofabrik's {@code fclass}.
 */
final class OsmColumns {
    private static final Set<String> TAGS = Set.of("other_tags", "all_tags", "tags");
    private static final Set<String> LIMITS = Set.of("maxheight", "maxwidth", "maxweight");
    /** Columns by which a table shows that it was made from OpenStreetMap. */
    private static final Set<String> MARKS =
            Set.of("other_tags", "all_tags", "fclass", "@id", "osm_id", "osmid", "full_id");
    /** Keys of OpenStreetMap for lines that are none of the roads beside which they stand in one table. */
    private static final Set<String> OTHER_LINES = Set.of(
            "waterway",
            "railway",
            "barrier",
            "aerialway",
            "power",
            "building",
            "natural",
            "landuse",
            "leisure",
            "amenity",
            "boundary",
            "man_made",
            "aeroway",
            "route",
            "z_order");

    private static final Set<String> CLASSES = Set.of("highway", "fclass");
    private static final String HIGHWAY = "highway";

    private boolean fromOsm;
    private long noRoads;
    private long unsettled;

    /** Whether some row shows that the table was made from OpenStreetMap. */
    boolean fromOsm() {
        return fromOsm;
    }

    /** Rows that are lines of another kind, or roads that are not there. */
    long noRoads() {
        return noRoads;
    }

    /** Roads with a sign that counts as an unknown limit. */
    long unsettled() {
        return unsettled;
    }

    /**
     * The row with its tags in columns of their own; empty where it is no road.
     *
     * @throws Unread if tags were cut off, or cannot be read
     */
    Optional<RawRow> spread(RawRow row) throws Unread {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> cell : row.values().entrySet()) {
            if (TAGS.contains(key(cell.getKey())) && text(cell.getValue()).matches("(?s)\\s*[{\"].*")) {
                Map<String, Object> tags = TagText.read(text(cell.getValue()))
                        .orElseThrow(() -> new Unread("roads.tags-cut", cell.getKey()));
                tags.forEach(values::putIfAbsent);
            } else {
                values.put(cell.getKey(), joined(cell.getValue()));
            }
        }
        Set<String> keys = values.keySet().stream().map(OsmColumns::key).collect(Collectors.toSet());
        boolean marked = row.values().keySet().stream().map(OsmColumns::key).anyMatch(MARKS::contains)
                || row.id().filter(id -> id.matches("way/\\d+")).isPresent();
        boolean classed = CLASSES.stream().anyMatch(keys::contains);
        boolean otherLine = marked && !classed && OTHER_LINES.stream().anyMatch(keys::contains);
        if (otherLine || values.entrySet().stream().anyMatch(OsmColumns::isNoRoad)) {
            noRoads++;
            return Optional.empty();
        }
        fromOsm |= marked;
        return Optional.of(new RawRow(row.place(), row.id(), row.geometry(), row.geometryFault(), values));
    }

    /** The columns that are read like those of any table: without what only OpenStreetMap's own rules can read. */
    Map<String, Object> plain(Map<String, Object> columns) {
        Map<String, Object> plain = new LinkedHashMap<>();
        columns.forEach((column, value) -> {
            String key = key(column);
            String text = text(value);
            if (LIMITS.contains(key)) {
                if (OsmRoadColumns.limit(key, text).isPresent()) {
                    plain.put(column, OsmRoadColumns.limit(key, text).getAsDouble());
                } else if (!OsmRoadColumns.noLimit(key, text) && !fromOsm) {
                    plain.put(column, value);
                }
            } else if (CLASSES.contains(key)) {
                plain.put(
                        column,
                        OsmRoadColumns.firstClass(text).map(Object.class::cast).orElse(value));
            } else if (key.equals("width") && fromOsm) {
                OsmRoadColumns.limit(key, text).ifPresent(width -> plain.put(column, width));
            } else if (!(key.equals("access") && fromOsm)) {
                plain.put(column, value);
            }
        });
        return plain;
    }

    /**
     * Adds what the signs say. Limits are the lower of what the layer's own columns and the signs say.
     *
     * @param columns as {@link #spread} gave them
     * @param attributes what was read of the layer's own columns
     */
    void addSigns(Map<String, Object> columns, Map<String, Object> attributes) {
        Map<String, String> tags = new LinkedHashMap<>();
        columns.forEach((column, value) -> tags.put(key(column), text(value)));
        for (String own : new String[] {HIGHWAY, "oneway", "access", "bridge", "tunnel"}) {
            Optional.ofNullable(attributes.get(own)).ifPresent(value -> tags.put(own, text(value)));
        }
        OsmRoadColumns.signs(tags).forEach((attribute, value) -> {
            if (value instanceof Double limit && attributes.get(attribute) instanceof Double known) {
                attributes.put(attribute, Math.min(limit, known));
            } else if (attribute.equals("unread")) {
                unsettled++;
                attributes.merge(attribute, value, (known, more) -> known.equals(more) ? known : known + "; " + more);
            } else {
                attributes.put(attribute, value);
            }
        });
    }

    private static boolean isNoRoad(Map.Entry<String, Object> cell) {
        return CLASSES.contains(key(cell.getKey())) && OsmRoadColumns.noRoad(key(text(cell.getValue())));
    }

    /** Programs that join ways write the values of several as a list: {@code ['residential', 'service']}. */
    private static Object joined(Object value) {
        String list = value instanceof String text ? text.strip() : "";
        if (!list.startsWith("[") || !list.endsWith("]")) {
            return value;
        }
        return Arrays.stream(list.substring(1, list.length() - 1).split(",", -1))
                .map(part -> part.strip().replaceAll("^['\"]|['\"]$", ""))
                .collect(Collectors.joining(";"));
    }

    private static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        return value instanceof Boolean truth ? (truth ? "yes" : "no") : AttributeValues.plainText(value);
    }
}

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
 * The rows of a table of roads that may have been made from OpenStreetMap: which are roads, with every tag in a column of
 * its own, whether it came in one, in GDAL's {@code other_tags} or as a list.
 */
final class OsmRows {
    private static final Set<String> TAGS = Set.of("other_tags", "all_tags", "tags");
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

    private boolean fromOsm;
    private long noRoads;

    /** Whether some row shows that the table was made from OpenStreetMap. */
    boolean fromOsm() {
        return fromOsm;
    }

    /** Rows that are lines of another kind, or roads that are not there. */
    long noRoads() {
        return noRoads;
    }

    /** Whether a column holds the class of a road. */
    static boolean ofClass(String key) {
        return CLASSES.contains(key);
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
        Set<String> keys = values.keySet().stream().map(OsmRows::key).collect(Collectors.toSet());
        boolean marked = row.values().keySet().stream().map(OsmRows::key).anyMatch(MARKS::contains)
                || row.id().filter(id -> id.matches("way/\\d+")).isPresent();
        boolean classed = CLASSES.stream().anyMatch(keys::contains);
        boolean otherLine = marked && !classed && OTHER_LINES.stream().anyMatch(keys::contains);
        if (otherLine || values.entrySet().stream().anyMatch(OsmRows::isNoRoad)) {
            noRoads++;
            return Optional.empty();
        }
        fromOsm |= marked;
        return Optional.of(new RawRow(row.place(), row.id(), row.geometry(), row.geometryFault(), values));
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

    static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    static String text(Object value) {
        return value instanceof Boolean truth ? (truth ? "yes" : "no") : AttributeValues.plainText(value);
    }
}

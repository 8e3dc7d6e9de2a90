package org.lifelane.application.imports;

import static org.lifelane.application.imports.OsmRows.key;
import static org.lifelane.application.imports.OsmRows.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;
import org.lifelane.planning.network.osm.OsmRoadColumns;

/**
 * The signs that a table of roads holds in OpenStreetMap's own tags: in columns such as {@code maxheight:forward} or
 * {@code motor_vehicle}, in Geofabrik's {@code fclass}.
 */
final class OsmColumns {
    private static final String WIDTH = "width";
    /** The attributes that their columns are. */
    private static final Map<String, String> LIMITS = Map.of(
            "maxheight", "max_height_m", "maxwidth", "max_width_m", "maxweight", "max_weight_t", WIDTH, "width_m");

    private static final String HIGHWAY = "highway";

    private final OsmRows rows;
    private long unsettled;

    OsmColumns(OsmRows rows) {
        this.rows = rows;
    }

    /** Roads with a sign that counts as an unknown limit. */
    long unsettled() {
        return unsettled;
    }

    /** The columns that are read like those of any table: without what only OpenStreetMap's own rules can read. */
    Map<String, Object> plain(Map<String, Object> columns) {
        Map<String, Object> plain = new LinkedHashMap<>();
        columns.forEach((column, value) -> {
            String key = key(column);
            String text = text(value);
            if (LIMITS.containsKey(key) && (rows.fromOsm() || !key.equals(WIDTH))) {
                OptionalDouble limit = OsmRoadColumns.limit(key, text);
                if (limit.isPresent() && taken(key, limit.getAsDouble())) {
                    plain.put(column, limit.getAsDouble());
                } else if (limit.isEmpty() && !OsmRoadColumns.noLimit(key, text) && !rows.fromOsm()) {
                    plain.put(column, value);
                }
            } else if (OsmRows.ofClass(key)) {
                plain.put(
                        column,
                        OsmRoadColumns.firstClass(text).map(Object.class::cast).orElse(value));
            } else if (!(key.equals("access") && rows.fromOsm())) {
                plain.put(column, value);
            }
        });
        return plain;
    }

    /** A mapper's slip refuses no table that others made of the map: as in the map's own file it is counted. */
    private boolean taken(String key, double limit) {
        return !rows.fromOsm()
                || Range.of(Layers.ROADS, String.valueOf(LIMITS.get(key))).contains(limit);
    }

    /** What a row says of the road's state that no vehicle is held to. */
    static List<String> told(Map<String, Object> columns) {
        return OsmRoadColumns.told(tags(columns));
    }

    private static Map<String, String> tags(Map<String, Object> columns) {
        Map<String, String> tags = new LinkedHashMap<>();
        columns.forEach((column, value) -> tags.put(key(column), text(value)));
        return tags;
    }

    /**
     * Adds what the signs say. Limits are the lower of what the layer's own columns and the signs say.
     *
     * @param columns as {@link OsmRows#spread} gave them
     * @param attributes what was read of the layer's own columns
     */
    void addSigns(Map<String, Object> columns, Map<String, Object> attributes) {
        Map<String, String> tags = tags(columns);
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
}

package org.lifelane.planning.network.osm;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which keys of OpenStreetMap some rule reads from a table of roads, and which therefore need no word about them. */
final class RoadKeys {
    private static final Set<String> READ = Set.of(
            "highway",
            "fclass",
            "service",
            "junction",
            "emergency",
            "barrier",
            "bridge",
            "tunnel",
            "covered",
            "layer",
            "indoor",
            "man_made",
            "historic",
            "height",
            "width",
            "opening_hours",
            "node_refs",
            "unread");

    /** Roots of keys of which every end is read, or said to be unread. */
    private static final Pattern FAMILIES =
            Pattern.compile("(?:access|vehicle|motor_vehicle|oneway|traffic_sign)(?::.*)?");

    private static final Pattern ONE_SIDE =
            Pattern.compile("(?:max_(?:width|height)_m|max_weight_t)_(?:forward|backward)");

    private RoadKeys() {}

    static boolean read(String key) {
        Tags tags = new Tags(Map.of(key, "1"));
        return READ.contains(key)
                || FAMILIES.matcher(key).matches()
                || ONE_SIDE.matcher(key).matches()
                || LimitSigns.any(tags)
                || !TimedTags.of(tags).isEmpty()
                || RoadConditions.speaks(key);
    }
}

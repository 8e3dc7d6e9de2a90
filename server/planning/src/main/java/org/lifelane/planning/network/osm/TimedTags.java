package org.lifelane.planning.network.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What holds at certain hours or in certain weather, of a way or node that is passed: {@code locked:conditional}. No hour
 * is known, so it counts as unknown. Access, limits and directions by the hour are read beside their plain tags.
 */
final class TimedTags {
    private static final String TIMED = ":conditional";
    /** Of a gate or road; of a shop beside it they say nothing of passing. */
    private static final String HOURS = "opening_hours";

    private static final String ALWAYS = "24/7";

    /** What is timed and decides about no passing, or is read elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "access",
            "vehicle",
            "motor_vehicle",
            "oneway",
            "restriction",
            "hgv",
            "lhv",
            "hov",
            "goods",
            "delivery",
            "disabled",
            "maxspeed",
            "minspeed",
            "maxstay",
            "parking",
            "stopping",
            "overtaking",
            "priority",
            "placement",
            "change",
            "turn",
            "lanes",
            "sidewalk",
            "cycleway",
            "busway",
            "crossing",
            "traffic_signals",
            "toll",
            "fee",
            "charge",
            "lit",
            "name",
            "interval");

    private TimedTags() {}

    /** The keys, in their order. */
    static List<String> of(Tags tags) {
        List<String> keys = new ArrayList<>();
        for (String key : tags.map().keySet()) {
            if (key.contains(TIMED) && passing(key.substring(0, key.indexOf(':')))) {
                keys.add(key);
            }
        }
        if ((tags.has("barrier") || OsmKinds.road(tags))
                && tags.word(HOURS).filter(hours -> !hours.equals(ALWAYS)).isPresent()) {
            keys.add(HOURS);
        }
        keys.sort(null);
        return keys;
    }

    private static boolean passing(String root) {
        return !root.startsWith("max") && !ELSEWHERE.contains(root) && !SignKey.ofOthers(root);
    }

    /** Tells {@code limits} of each. */
    static void read(Tags tags, PassageLimits limits) {
        of(tags).forEach(key -> tags.text(key).ifPresent(text -> limits.unsettled(key, text)));
    }
}

package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/**
 * The attributes of a hydrant from its tags, by OpenStreetMap's page for {@code emergency=fire_hydrant}. The diameter of
 * the pipe is kept as its own tag: no flow follows from it.
 */
final class HydrantTags {
    private static final double BAR_IN_MPA = 0.1;
    private static final Range POSSIBLE_LPS = Range.of(Layers.HYDRANTS, "flow_lps");
    private static final Range POSSIBLE_MPA = Range.of(Layers.HYDRANTS, "pressure_mpa");
    private static final double UNREAD = Double.POSITIVE_INFINITY;
    private static final double GALLON_IN_L = 3.785411784;
    private static final double SECONDS_A_MINUTE = 60;
    private static final double CUBIC_METRES_AN_HOUR_IN_LPS = 1 / 3.6;
    private static final Pattern PRESSURE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:bar)?");
    private static final Pattern FLOW = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(l/s|l/min|gpm|m³/h|m3/h)");
    private static final Set<String> PRESSURE_WORDS = Set.of("yes", "suction");
    private static final Set<String> FAILED = Set.of("broken", "defective", "out_of_order", "out_of_service");
    private static final Set<String> WORKS = Set.of("operational", "ok", "working");

    private HydrantTags() {}

    static Map<String, Object> attributes(Tags tags, ReadingNotes notes) {
        Map<String, Object> row = new LinkedHashMap<>();
        PassageLimits unread = new PassageLimits(Layers.HYDRANTS.name(), tags, row, notes);
        for (String key : new String[] {"flow_rate", "fire_hydrant:flow_capacity"}) {
            tags.word(key).ifPresent(word -> {
                Matcher flow = FLOW.matcher(word.replace(',', '.'));
                double lps = flow.matches() ? litresASecond(Double.parseDouble(flow.group(1)), flow.group(2)) : UNREAD;
                if (POSSIBLE_LPS.contains(lps)) {
                    row.put("flow_lps", lps);
                } else {
                    unread.unread(key, word);
                }
            });
        }
        tags.firstWord("fire_hydrant:pressure", "pressure").ifPresent(word -> {
            Matcher pressure = PRESSURE.matcher(word.replace(',', '.'));
            double mpa = pressure.matches() ? Double.parseDouble(pressure.group(1)) * BAR_IN_MPA : UNREAD;
            if (POSSIBLE_MPA.contains(mpa)) {
                row.put("pressure_mpa", mpa);
            } else if (!PRESSURE_WORDS.contains(word)) {
                unread.unread("fire_hydrant:pressure", word);
            }
        });
        unread.close();
        if (tags.is("operational_status", FAILED) || tags.is("disused", "yes")) {
            row.put("status", "failed");
        } else if (tags.is("operational_status", WORKS)) {
            row.put("status", "ok");
        }
        return row;
    }

    private static double litresASecond(double value, String unit) {
        return switch (unit) {
            case "l/s" -> value;
            case "l/min" -> value / SECONDS_A_MINUTE;
            case "gpm" -> value * GALLON_IN_L / SECONDS_A_MINUTE;
            default -> value * CUBIC_METRES_AN_HOUR_IN_LPS;
        };
    }
}

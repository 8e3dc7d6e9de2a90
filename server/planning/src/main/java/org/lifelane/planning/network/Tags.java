package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.Way.Direction;

/** The words of OpenStreetMap that the {@code roads} layer uses, and what they mean for an engine. */
final class Tags {
    private static final Set<String> ON_FOOT_ONLY =
            Set.of("footway", "path", "steps", "cycleway", "bridleway", "corridor", "via_ferrata", "construction");
    private static final Set<String> UNBUILT =
            Set.of("proposed", "planned", "abandoned", "razed", "disused", "no", "platform", "elevator");
    private static final Pattern SPEED = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(mph|knots|km/h|kmh|kph)?");
    private static final double KM_PER_MILE = 1.609344;
    private static final double KM_PER_NAUTICAL_MILE = 1.852;

    /** Signs that keep vehicles out by their size; an axle load and the width of the carriageway are none. */
    private static final Set<String> SIGNS =
            Set.of("maxwidth", "maxwidth:physical", "maxheight", "maxheight:physical", "maxweight");

    private Tags() {}

    static boolean carriageway(String highway) {
        return !ON_FOOT_ONLY.contains(highway);
    }

    static boolean unbuilt(String highway) {
        return UNBUILT.contains(highway);
    }

    /** A speed limit in km/h; empty for words such as {@code none} or {@code signals}, which cap nothing. */
    static OptionalDouble kmh(String maxspeed) {
        Matcher matcher = SPEED.matcher(maxspeed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        if (value <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (Optional.ofNullable(matcher.group(2)).orElse("")) {
                    case "mph" -> value * KM_PER_MILE;
                    case "knots" -> value * KM_PER_NAUTICAL_MILE;
                    default -> value;
                });
    }

    /** Whether a sign limits what passes and its value cannot be read: {@code unread} then names it, with what it says. */
    static boolean unreadSign(Feature row) {
        return row.text("unread").stream()
                .flatMap(unread -> Arrays.stream(unread.split("; ", -1)))
                .anyMatch(sign -> SIGNS.contains(sign.substring(0, Math.max(0, sign.indexOf('=')))));
    }

    static Direction direction(Optional<String> oneway) {
        return switch (oneway.orElse("no").toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> Direction.FORWARD;
            case "-1", "reverse" -> Direction.BACKWARD;
            default -> Direction.BOTH;
        };
    }
}

package org.lifelane.planning.network;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Set<String> ALONG = Set.of("yes", "true", "1");
    private static final Set<String> AGAINST = Set.of("-1", "reverse");
    private static final Set<String> BOTH_WAYS = Set.of("no", "false", "0");

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

    /** Whether a word of {@code oneway} is one that is known. */
    static boolean isDirection(String oneway) {
        return ALONG.contains(oneway) || AGAINST.contains(oneway) || BOTH_WAYS.contains(oneway);
    }

    /** Both ways where nothing says, and where the word is not known. */
    static Direction direction(Optional<String> oneway) {
        String word = oneway.orElse("no").toLowerCase(Locale.ROOT);
        if (ALONG.contains(word)) {
            return Direction.FORWARD;
        }
        return AGAINST.contains(word) ? Direction.BACKWARD : Direction.BOTH;
    }
}

package org.lifelane.planning.network;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.network.Way.Direction;
import org.lifelane.planning.network.osm.OnewayWord;

/** The words of OpenStreetMap that the {@code roads} layer uses, and what they mean for an engine. */
final class Tags {
    private static final Set<String> ON_FOOT_ONLY =
            Set.of("footway", "path", "steps", "cycleway", "bridleway", "corridor", "via_ferrata", "construction");
    private static final Set<String> UNBUILT =
            Set.of("proposed", "planned", "abandoned", "razed", "disused", "no", "platform", "elevator");

    private Tags() {}

    static boolean carriageway(String highway) {
        return !ON_FOOT_ONLY.contains(highway);
    }

    static boolean unbuilt(String highway) {
        return UNBUILT.contains(highway);
    }

    /** Whether a word of {@code oneway} is one that is known. */
    static boolean isDirection(String oneway) {
        return OnewayWord.of(oneway).isPresent() && !OnewayWord.changing(oneway);
    }

    /** Both ways where nothing says, and where the word is not known. */
    static Direction direction(Optional<String> oneway) {
        return switch (oneway.flatMap(word -> OnewayWord.of(word.toLowerCase(Locale.ROOT)))
                .orElse(OnewayWord.BOTH)) {
            case OnewayWord.ALONG -> Direction.FORWARD;
            case OnewayWord.AGAINST -> Direction.BACKWARD;
            default -> Direction.BOTH;
        };
    }
}

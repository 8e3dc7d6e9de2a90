package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a way or a node says of its state: water on it, seasons, ground that few vehicles cross, works, ruin, and a place
 * under ground. None of it is a number that a vehicle could be held against, so it is passed and counts as one unknown
 * limit.
 */
final class RoadConditions {
    private static final Set<String> UNDER_GROUND = Set.of("underground", "indoor");

    /** Keys whose any value but {@code no} tells of water, a season, or a state that comes before or after a road's use. */
    private static final List<String> STATES = List.of(
            "ford",
            "tidal",
            "flood_prone",
            "intermittent",
            "seasonal",
            "winter_road",
            "ice_road",
            "snow_road",
            "impassable",
            "4wd_only",
            "construction",
            "abandoned",
            "disused",
            "demolished",
            "razed",
            "destroyed",
            "ruined",
            "collapsed",
            "removed");

    /** Words that tell of ground on which an engine may not get through. */
    private static final Map<String, Predicate<String>> GROUNDS = Map.of(
            "smoothness", Set.of("horrible", "very_horrible", "impassable")::contains,
            "tracktype", "grade5"::equals,
            "highway", "ford"::equals);

    private static final List<String> GROUND_KEYS = List.of("highway", "smoothness", "tracktype");

    private RoadConditions() {}

    /** Of a way. */
    static void read(Tags tags, PassageLimits limits) {
        ofNode(tags, limits);
        if (tags.text("maxheight").isEmpty()) {
            underGround(tags).ifPresent(key -> limits.unsettled(key, tags.text(key).orElse("")));
        }
    }

    /** Of a node. */
    static void ofNode(Tags tags, PassageLimits limits) {
        STATES.stream().filter(key -> state(tags, key)).forEach(key -> limits.unsettled(
                key, tags.text(key).orElse("")));
        GROUND_KEYS.stream().filter(key -> ground(tags, key)).forEach(key -> limits.unsettled(
                key, tags.text(key).orElse("")));
    }

    /** Whether a node says anything of the kind. */
    static boolean any(Tags tags) {
        return STATES.stream().anyMatch(key -> state(tags, key))
                || GROUND_KEYS.stream().anyMatch(key -> ground(tags, key));
    }

    private static boolean state(Tags tags, String key) {
        return tags.word(key).filter(word -> !word.equals("no")).isPresent();
    }

    private static boolean ground(Tags tags, String key) {
        return tags.word(key)
                .filter(GROUNDS.getOrDefault(key, word -> false))
                .isPresent();
    }

    /** The key that tells of a place below the ground, where a ceiling is near: garages and their ramps. */
    private static Optional<String> underGround(Tags tags) {
        if (tags.is("location", UNDER_GROUND)) {
            return Optional.of("location");
        }
        if (tags.is("parking", "underground")) {
            return Optional.of("parking");
        }
        boolean below = tags.words("level").stream().anyMatch(level -> level.startsWith("-"));
        return below ? Optional.of("level") : Optional.empty();
    }
}

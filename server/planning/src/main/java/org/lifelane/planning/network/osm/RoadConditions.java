package org.lifelane.planning.network.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * What a way or a node says of its state: water on it, seasons, ground that few vehicles cross, works, ruin, a place under
 * ground, a node shut to all. No number of it can be held against a vehicle and no rule says that it stops one, so it is
 * passed and told, to be looked at on the spot.
 */
final class RoadConditions {
    private static final Set<String> UNDER_GROUND = Set.of("underground", "indoor");

    /**
     * Keys whose any value but {@code no} tells of water, a season, something in the way, or a state that comes before or
     * after a road's use.
     */
    private static final Set<String> STATES = Set.of(
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
            "removed",
            "obstacle",
            "narrow",
            "blocked",
            "closed");

    /** Words that tell of ground on which an engine may not get through. */
    private static final Map<String, Predicate<String>> GROUNDS = Map.of(
            "smoothness", Set.of("horrible", "very_horrible", "impassable")::contains,
            "surface", Set.of("ice", "snow")::contains,
            "traffic_calming", Set.of("choker", "chicane")::contains,
            "tracktype", "grade5"::equals,
            "highway", "ford"::equals);

    /** What tables of other programs mean by no. */
    private static final Set<String> NO = Set.of("no", "n", "f", "false", "0", "none", "否", "无");

    /** Attributes of a table's own. */
    private static final Set<String> ATTRIBUTES = Set.of("highway", "blocked", "closed");

    private RoadConditions() {}

    /** Tells that of a way. */
    static void ofWay(Tags tags, ReadingNotes notes) {
        told(tags).forEach(key -> tell(Layers.ROADS, tags, key, notes));
        if (tags.text("maxheight").isEmpty()) {
            underGround(tags).ifPresent(key -> tell(Layers.ROADS, tags, key, notes));
        }
    }

    /** Tells that of a node on a road. */
    static void ofNode(Tags tags, ReadingNotes notes) {
        told(tags).forEach(key -> tell(Layers.ROAD_NODES, tags, key, notes));
        FireEngineAccess.shutBy(tags).ifPresent(key -> tell(Layers.ROAD_NODES, tags, key, notes));
        if (tags.is("barrier", "yes")) {
            tell(Layers.ROAD_NODES, tags, "barrier", notes);
        }
    }

    private static void tell(LayerSchema layer, Tags tags, String key, ReadingNotes notes) {
        notes.told(layer.name(), key, tags.text(key).orElse(""));
    }

    /** What a row of a table of roads says of the kind, as {@code key=value}, but what an attribute of its own holds. */
    static List<String> ofRow(Tags tags) {
        return told(tags).stream()
                .filter(key -> !ATTRIBUTES.contains(key))
                .map(key -> key + "=" + tags.text(key).orElse(""))
                .toList();
    }

    static boolean speaks(String key) {
        return STATES.contains(key) || GROUNDS.containsKey(key);
    }

    /** Whether a node says anything of the kind. */
    static boolean any(Tags tags) {
        return !told(tags).isEmpty() || FireEngineAccess.shutBy(tags).isPresent();
    }

    /** The keys that tell of it, in their order. */
    private static List<String> told(Tags tags) {
        List<String> keys = new ArrayList<>();
        for (String key : tags.map().keySet()) {
            if (speaks(key)
                    && tags.word(key)
                            .filter(GROUNDS.getOrDefault(key, word -> !NO.contains(word)))
                            .isPresent()) {
                keys.add(key);
            }
        }
        keys.sort(null);
        return keys;
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

package org.lifelane.planning.network.osm;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;
import org.lifelane.planning.network.osm.OsmMeasure.NoLimit;

/**
 * The signs of limits on one object. Of several that say the same thing in the same direction the lowest counts. What
 * cannot be held against a vehicle, such as an axle load, a limit by lane or by hour, is kept as unread.
 */
final class LimitSigns {
    /** Metres or tonnes; what no sign can say is in another unit. */
    private record Limit(String attribute, Function<String, OsmMeasure> reading) {
        OptionalDouble read(String text) {
            return reading.apply(text).within(Range.of(Layers.ROADS, attribute));
        }
    }

    private static final Map<String, Limit> LIMITS = Map.of(
            "maxwidth", new Limit("max_width_m", OsmMeasure::metres),
            "maxheight", new Limit("max_height_m", OsmMeasure::metres),
            "maxweight", new Limit("max_weight_t", OsmMeasure::tonnes));

    /** Signs about what no vehicle of the table tells of itself. */
    private static final Set<String> OTHERS = Set.of(
            "maxaxleload",
            "maxbogieweight",
            "maxbogieload",
            "maxweightrating",
            "maxgcweight",
            "maxgcweightrating",
            "maxunladenweight",
            "maxaxles",
            "maxlength");

    private static final Set<String> ROOTS =
            Stream.concat(LIMITS.keySet().stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

    private LimitSigns() {}

    /** Whether any tag is such a sign. */
    static boolean any(Tags tags) {
        for (String key : tags.map().keySet()) {
            if (sign(key).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads them into the row.
     *
     * @param sided whether the object has a direction, as a way has; a node has none, so what holds on one side of it
     *     cannot be settled
     */
    static void read(Tags tags, boolean sided, Map<String, Object> row, PassageLimits limits) {
        tags.map().keySet().stream()
                .filter(LimitSigns::maybe)
                .sorted()
                .forEach(key -> sign(key).ifPresent(sign -> {
                    String text = tags.text(key).orElse("");
                    if (!text.isEmpty() && saysNoLimit(text)) {
                        return;
                    }
                    Limit limit = LIMITS.get(sign.root());
                    boolean readable = sign.settled() && (sided || sign.side() == SignKey.Side.BOTH);
                    OptionalDouble value = limit != null && readable ? limit.read(text) : OptionalDouble.empty();
                    if (limit != null && value.isPresent()) {
                        lower(row, sign.attribute(limit.attribute()), value.getAsDouble());
                        limits.held(key, text);
                    } else {
                        limits.unsettled(key, text);
                    }
                }));
    }

    /** A sign that stands there, whose value no tag tells. */
    static void readBare(Tags tags, PassageLimits limits) {
        RoadWords.limitSign(tags::word)
                .filter(key -> !any(tags))
                .ifPresent(key -> limits.unsettled(key, tags.text(key).orElse("")));
    }

    private static Optional<SignKey> sign(String key) {
        return maybe(key) ? SignKey.of(key, ROOTS) : Optional.empty();
    }

    private static boolean maybe(String key) {
        return key.regionMatches(true, 0, "max", 0, 3) && !key.equals("maxspeed");
    }

    /** {@code none}, or {@code none} for every lane. */
    private static boolean saysNoLimit(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .allMatch(part -> part.isEmpty() || OsmMeasure.metres(part) instanceof NoLimit);
    }

    static void lower(Map<String, Object> row, String attribute, double value) {
        row.merge(attribute, value, (known, other) -> Math.min((double) known, (double) other));
    }
}

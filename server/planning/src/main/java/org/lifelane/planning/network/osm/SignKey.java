package org.lifelane.planning.network.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a sign, such as {@code maxheight:physical:forward}.
 *
 * @param root what it is about: {@code maxheight}, {@code access}
 * @param settled whether the value alone says what holds; it does not where it is said by lane or by hour, or of
 *     something that no rule knows
 */
record SignKey(String root, Side side, boolean settled) {

    /** Along the line of the way, against it, or both. */
    enum Side {
        BOTH,
        FORWARD,
        BACKWARD
    }

    /** Ends that change nothing for an engine: what is built, what is signed, and what is said of it or heavy vehicles. */
    private static final Set<String> LIKE_PLAIN =
            Set.of("physical", "legal", "hgv", "emergency", "vehicle", "motor_vehicle");

    /** Attributes of the layer itself, such as {@code max_height_m_evidence}. */
    private static final Pattern OURS = Pattern.compile("max_(width|height)_m|max_weight_t");

    /** Databases and other tables write {@code max_height}, and {@code maxheight_forward} where they take no colon. */
    private static final Pattern LIMIT = Pattern.compile("^max_?([a-z]+)(?:[_:]|$)");

    /** What mappers say about a sign. */
    private static final Set<String> REMARKS = Set.of(
            "signed",
            "sign",
            "source",
            "note",
            "description",
            "type",
            "ref",
            "survey",
            "check_date",
            "start_date",
            "wikidata");

    /** Vehicles that a fire engine is none of. */
    private static final Set<String> OTHERS = Set.of(
            "bus",
            "psv",
            "coach",
            "tourist_bus",
            "minibus",
            "taxi",
            "share_taxi",
            "motorcar",
            "motorcycle",
            "moped",
            "mofa",
            "motorhome",
            "caravan",
            "trailer",
            "hgv_articulated",
            "articulated",
            "goods",
            "hazmat",
            "agricultural",
            "bicycle",
            "foot",
            "horse",
            "tram",
            "train");

    /** Empty where the key is about none of the roots, or says nothing about a fire engine. */
    static Optional<SignKey> of(String key, Set<String> roots) {
        String plain = key.toLowerCase(Locale.ROOT);
        if (OURS.matcher(plain).lookingAt()) {
            return Optional.empty();
        }
        List<String> words =
                Arrays.asList(LIMIT.matcher(plain).replaceFirst("max$1:").split(":", -1));
        String root = words.get(0);
        if (!roots.contains(root)) {
            return Optional.empty();
        }
        Side side = Side.BOTH;
        boolean settled = true;
        for (String end : words.subList(1, words.size())) {
            if (REMARKS.contains(end) || OTHERS.contains(end)) {
                return Optional.empty();
            } else if (end.equals("forward")) {
                side = Side.FORWARD;
            } else if (end.equals("backward")) {
                side = Side.BACKWARD;
            } else if (!end.isEmpty() && !LIKE_PLAIN.contains(end)) {
                settled = false;
            }
        }
        return Optional.of(new SignKey(root, side, settled));
    }

    /** Whether it is about vehicles or people that a fire engine is none of. */
    static boolean ofOthers(String root) {
        return OTHERS.contains(root);
    }

    /** The name of an attribute that holds on this side alone: {@code max_height_m_forward}. */
    String attribute(String plain) {
        return side == Side.BOTH ? plain : plain + "_" + side.name().toLowerCase(Locale.ROOT);
    }
}

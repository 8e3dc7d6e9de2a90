package org.lifelane.planning.network.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/**
 * Whether a fire engine may use a way or pass a node, from the tags of access. The tag that speaks of an engine most
 * narrowly decides: {@code emergency} or {@code service=emergency_access}, then {@code motor_vehicle}, {@code vehicle},
 * {@code access}, on a way each with its direction before the one without. Only {@code no}, or a word that names someone
 * else alone, closes; private, permit, destination, customers, delivery, forestry and the like are open to an engine on
 * duty.
 *
 * <p>A pedestrian street's {@code motor_vehicle=no} says again what the class says, so it does not close it. A bus lane's
 * {@code psv=yes} beside {@code access=no} does not open it: engines use such ways in practice, but no tag says that they
 * fit; {@code emergency=yes} does. Bans on goods vehicles ({@code hgv}) are left alone.
 *
 * @param word what the tags say of an open way, among the words of the {@code roads} layer; empty where no tag says
 * @param openAlong whether an engine may drive along the line
 * @param openAgainst whether it may drive against it
 */
record FireEngineAccess(Optional<String> word, boolean openAlong, boolean openAgainst) {
    static final String CLOSED = "no";

    private static final List<String> KEYS = List.of("motor_vehicle", "vehicle", "access");
    private static final Set<String> OPENS = Set.of("yes", "designated", "official", "permissive");
    private static final Set<String> FOR_ENGINES = Set.of("emergency_access", "emergency");
    private static final Set<String> FOR_OTHERS_ALONE = Set.of("psv", "bus", "bicycle", "foot");
    private static final List<String> OPEN_WORDS =
            Layers.ROADS.attribute("access").orElseThrow().allowed();
    private static final List<String> SIDES = List.of("", ":forward", ":backward");
    private static final String PEDESTRIAN = "pedestrian";

    /** {@code no} where a node is closed, another word of OpenStreetMap's where it is open, empty where no tag says. */
    static Optional<String> of(Tags tags) {
        Optional<String> engines = forEngines(tags);
        return engines.isPresent()
                ? engines
                : deciding(tags, "").map(tags::word).map(word -> closes(word.orElse("")) ? CLOSED : word.orElse(""));
    }

    /** The key of the tag that shuts a node; empty where it is open. */
    static Optional<String> shutBy(Tags tags) {
        Optional<String> engines = forEngines(tags);
        if (engines.isPresent()) {
            return engines.filter(CLOSED::equals).map(no -> "emergency");
        }
        return deciding(tags, "").filter(key -> closes(tags.word(key).orElse("")));
    }

    /** What holds on a way; words that are not known, and what holds by lane or by hour, go to {@code limits}. */
    static FireEngineAccess read(Tags tags, PassageLimits limits) {
        Optional<String> engines = forEngines(tags);
        if (engines.isPresent()) {
            boolean open = !engines.get().equals(CLOSED);
            return new FireEngineAccess(engines, open, open);
        }
        unsettled(tags, limits);
        boolean along = open(tags, ":forward", limits);
        boolean against = open(tags, ":backward", limits);
        return new FireEngineAccess(openWord(tags), along, against);
    }

    /** The first word that the layer has for an open way. */
    private static Optional<String> openWord(Tags tags) {
        for (String side : SIDES) {
            for (String word : deciding(tags, side).map(tags::words).orElse(List.of())) {
                if (OPEN_WORDS.contains(word) && !closes(word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> forEngines(Tags tags) {
        if (tags.is("emergency", OPENS) || tags.is("service", FOR_ENGINES)) {
            return Optional.of("yes");
        }
        return tags.word("emergency").filter(CLOSED::equals);
    }

    /** Whether it is open on a side; a word that is not known leaves it open. */
    private static boolean open(Tags tags, String side, PassageLimits limits) {
        Optional<String> key = deciding(tags, side);
        if (key.isEmpty()) {
            return true;
        }
        List<String> words = tags.words(key.get());
        if (words.stream().allMatch(FireEngineAccess::closes)) {
            return false;
        }
        if (!opens(words)) {
            limits.unsettled(key.get(), String.join(";", words));
        }
        return true;
    }

    private static boolean opens(List<String> words) {
        return words.stream().allMatch(OPEN_WORDS::contains) && words.stream().noneMatch(FireEngineAccess::closes);
    }

    /** The key that decides on a side, or on both where {@code side} is empty. */
    private static Optional<String> deciding(Tags tags, String side) {
        for (String key : KEYS) {
            if (!side.isEmpty() && decides(tags, key + side)) {
                return Optional.of(key + side);
            } else if (decides(tags, key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static boolean decides(Tags tags, String key) {
        return tags.has(key) && tags.text(key).isPresent() && !repeatsTheClass(tags, key);
    }

    private static boolean repeatsTheClass(Tags tags, String key) {
        return tags.is("highway", PEDESTRIAN)
                && !key.startsWith("access")
                && tags.word(key).filter(CLOSED::equals).isPresent();
    }

    /**
     * The keys of a node that cannot be settled: beside what holds by lane or by hour, a word that is not known, and what
     * is forbidden on one side, for a node has none.
     */
    static List<String> unsettledOfNode(Tags tags) {
        List<String> keys = unsettled(tags);
        if (forEngines(tags).isPresent()) {
            return keys;
        }
        Optional<String> deciding = deciding(tags, "");
        deciding.filter(key -> !tags.words(key).stream().allMatch(FireEngineAccess::closes))
                .filter(key -> !opens(tags.words(key)))
                .ifPresent(keys::add);
        for (String root : KEYS) {
            SIDES.stream()
                    .filter(side -> !side.isEmpty())
                    .map(side -> root + side)
                    .filter(key -> tags.text(key).isPresent() && !opens(tags.words(key)))
                    .forEach(keys::add);
            if (deciding.filter(root::equals).isPresent()) {
                break;
            }
        }
        return keys;
    }

    /** Tells {@code limits} what holds by lane or by hour alone. */
    static void unsettled(Tags tags, PassageLimits limits) {
        unsettled(tags).forEach(key -> tags.text(key).ifPresent(text -> limits.unsettled(key, text)));
    }

    /** The keys of what holds by lane or by hour alone, such as {@code access:conditional}. */
    static List<String> unsettled(Tags tags) {
        List<String> keys = new ArrayList<>();
        for (String root : KEYS) {
            for (String key : tags.map().keySet()) {
                if (key.length() > root.length() && key.startsWith(root) && !settled(key, root)) {
                    keys.add(key);
                }
            }
            if (tags.text(root).isPresent()) {
                break;
            }
        }
        keys.sort(null);
        return keys;
    }

    private static boolean settled(String key, String root) {
        return SignKey.of(key, Set.of(root)).map(SignKey::settled).orElse(true);
    }

    private static boolean closes(String word) {
        return word.equals(CLOSED) || FOR_OTHERS_ALONE.contains(word);
    }
}

package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** Which lanes and roads count as blocked in an analysis. */
public sealed interface Blocked {

    /** As the rows themselves say. */
    record AsGiven() implements Blocked {}

    /** These and no others, each closed whatever width its row says is left: {@code ID}, {@code fire-lanes/ID}, {@code roads/ID}. */
    record Listed(Set<String> ids) implements Blocked {
        public Listed {
            ids = Set.copyOf(ids);
        }
    }

    /** Reads {@code as-given}, {@code none}, or ids between commas. */
    static Blocked parse(String text) {
        return switch (text.strip()) {
            case "as-given" -> new AsGiven();
            case "none", "" -> new Listed(Set.of());
            default ->
                new Listed(Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
        };
    }

    /**
     * Holds the listed ids against the ways.
     *
     * @throws FaultyInputException naming each id that no lane or road has, and each that both have
     */
    static void check(Blocked blocked, List<Way> ways) {
        if (!(blocked instanceof Listed listed)) {
            return;
        }
        Set<String> lanes = ids(ways, true);
        Set<String> roads = ids(ways, false);
        List<Fault> faults = new TreeSet<>(listed.ids())
                .stream()
                        .filter(id -> !(lanes.contains(stem(id, "fire-lanes/")) && id.startsWith("fire-lanes/"))
                                && !(roads.contains(stem(id, "roads/")) && id.startsWith("roads/")))
                        .filter(id -> lanes.contains(id) == roads.contains(id))
                        .map(id -> Fault.of(
                                "--blocked", id, lanes.contains(id) ? "blocked.ambiguous" : "blocked.missing", id))
                        .toList();
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** Whether a list names a way. */
    static boolean names(Listed listed, Way way) {
        return listed.ids().contains(way.id()) || listed.ids().contains(way.layer() + "/" + way.id());
    }

    private static Set<String> ids(List<Way> ways, boolean lane) {
        return ways.stream()
                .filter(way -> way.lane() == lane)
                .map(Way::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String stem(String id, String prefix) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }
}

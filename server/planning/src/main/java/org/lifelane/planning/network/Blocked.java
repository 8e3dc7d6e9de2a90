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

    /** Whether a way is closed, the whole of it, both ways. */
    boolean closes(Way way);

    /** Whether a blocked lane is open at what is left of its width. */
    boolean narrows(Way way);

    /** As the rows themselves say. */
    record AsGiven() implements Blocked {
        @Override
        public boolean closes(Way way) {
            return way.blocked() && !narrows(way);
        }

        @Override
        public boolean narrows(Way way) {
            return way.lane() && way.blocked() && way.remainingWidthM().isPresent();
        }
    }

    /** These and no others, each closed whatever width its row says is left: {@code ID}, {@code fire-lanes/ID}, {@code roads/ID}. */
    record Listed(Set<String> ids) implements Blocked {
        public Listed {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean closes(Way way) {
            return ids.contains(way.id()) || ids.contains(way.layer() + "/" + way.id());
        }

        @Override
        public boolean narrows(Way way) {
            return false;
        }
    }

    /**
     * As before, save that some lanes are cleared: they have their own width and passage again. Roads are not cleared.
     *
     * @param lanes ids of {@code fire-lanes}
     */
    record Cleared(Blocked before, Set<String> lanes) implements Blocked {
        public Cleared {
            lanes = Set.copyOf(lanes);
        }

        @Override
        public boolean closes(Way way) {
            return !clears(way) && before.closes(way);
        }

        @Override
        public boolean narrows(Way way) {
            return !clears(way) && before.narrows(way);
        }

        private boolean clears(Way way) {
            return way.lane() && lanes.contains(way.id());
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
     * Holds the ids against the ways.
     *
     * @throws FaultyInputException naming each listed id that no lane or road has, and each that both have; each cleared
     *     one that no lane has
     */
    static void check(Blocked blocked, List<Way> ways) {
        if (blocked instanceof Cleared cleared) {
            check(cleared.before(), ways);
            Set<String> lanes = ids(ways, true);
            List<Fault> faults = new TreeSet<>(cleared.lanes())
                    .stream()
                            .filter(id -> !lanes.contains(id))
                            .map(id -> Fault.of("fire-lanes", id, "blocked.missing", id))
                            .toList();
            if (!faults.isEmpty()) {
                throw new FaultyInputException(faults);
            }
        }
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

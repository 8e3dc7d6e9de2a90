package org.lifelane.planning.network;

import java.util.List;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;

/** What OpenStreetMap says of a node on a road, as a passage for an engine. */
final class OsmNodes {
    private static final Set<String> GATES = Set.of(
            "gate", "swing_gate", "sliding_gate", "wicket_gate", "hampshire_gate", "entrance_gate", "sally_port");
    private static final String LIFT_GATE = "lift_gate";
    /** What stops a vehicle; kinds not named here, such as a kerb, a toll booth or a cattle grid, do not. */
    private static final Set<String> CLOSED = Set.of(
            "bollard",
            "block",
            "chain",
            "jersey_barrier",
            "log",
            "debris",
            "cycle_barrier",
            "motorcycle_barrier",
            "stile",
            "kissing_gate",
            "turnstile",
            "full-height_turnstile",
            "planter",
            "rope",
            "bus_trap",
            "sump_buster",
            "spikes",
            "horse_stile",
            "wall",
            "fence",
            "hedge",
            "ditch");

    private static final Set<String> MOVABLE = Set.of("rising", "removable", "foldable", "flexible");

    private OsmNodes() {}

    static void read(List<Feature> rows, Vertices vertices, TravelNumbers numbers, PassageTable passages) {
        for (Feature row : rows) {
            int vertex = vertices.ofOsmNode(id(row.id()));
            if (vertex < 0) {
                continue;
            }
            row.text("barrier").ifPresent(barrier -> passages.add(vertex, barrier(row, barrier, numbers)));
            row.text("highway")
                    .filter("traffic_signals"::equals)
                    .ifPresent(kind ->
                            passages.add(vertex, new Passage.Stop(row.id(), kind, numbers.delayMs("traffic_signals"))));
            row.text("railway")
                    .filter("level_crossing"::equals)
                    .ifPresent(kind ->
                            passages.add(vertex, new Passage.Stop(row.id(), kind, numbers.delayMs("level_crossing"))));
        }
    }

    private static Passage.Barrier barrier(Feature row, String kind, TravelNumbers numbers) {
        boolean locked = row.flag("locked").orElse(false);
        boolean movable = movable(row);
        int delayMs = 0;
        if (CLOSED.contains(kind) && movable) {
            delayMs = numbers.delayMs("gate_locked");
        } else if (GATES.contains(kind) || kind.equals(LIFT_GATE)) {
            delayMs = numbers.delayMs(locked ? "gate_locked" : kind.equals(LIFT_GATE) ? LIFT_GATE : "gate");
        }
        return new Passage.Barrier(
                row.id(),
                kind,
                CLOSED.contains(kind) && !movable,
                delayMs,
                row.number("max_width_m"),
                row.number("max_height_m"),
                row.number("max_weight_t"));
    }

    /** A bollard that can be taken away, or a barrier that the map opens to emergency services. */
    private static boolean movable(Feature row) {
        return row.text("bollard").filter(MOVABLE::contains).isPresent()
                || row.text("emergency")
                        .filter(word -> word.equals("yes") || word.equals("designated"))
                        .isPresent();
    }

    /** The number in {@code node/ID}. */
    static long id(String nodeId) {
        return Long.parseLong(nodeId.substring(nodeId.indexOf('/') + 1));
    }

    /** The node ids of a road's vertices, as {@code node_refs} has them. */
    static long[] ids(String nodeRefs) {
        String[] words = nodeRefs.strip().split("\\s+", -1);
        long[] ids = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            ids[i] = Long.parseLong(words[i]);
        }
        return ids;
    }
}

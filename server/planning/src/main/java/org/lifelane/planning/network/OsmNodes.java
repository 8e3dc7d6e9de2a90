package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.RoadWords;

/** What OpenStreetMap says of a node on a road, as a passage for an engine. */
final class OsmNodes {
    /**
     * What stops a vehicle, of the kinds that OpenStreetMap describes or mappers use: posts and blocks, things lying or
     * growing in the way, ground that wheels do not cross, passages made for people, bicycles or horses alone, and lines
     * that a mapper has shut a road with. Kinds not named here, such as a kerb, a toll booth, a cattle grid or a plain
     * {@code yes}, do not.
     */
    private static final Set<String> CLOSED = Set.of(
            // posts, blocks, and what is hung between them
            "bollard",
            "bollards",
            "block",
            "post",
            "jersey_barrier",
            "planter",
            "chain",
            "rope",
            "barrier_board",
            // things in the way
            "debris",
            "log",
            "stone",
            "rock",
            "boulder",
            "tree",
            "shrub",
            "overgrowth",
            "rubble",
            // ground that wheels do not cross
            "hole",
            "ditch",
            "trench",
            "mound",
            "step",
            "steps",
            "bus_trap",
            "sump_buster",
            "spikes",
            "tank_trap",
            // made for others alone
            "cycle_barrier",
            "motorcycle_barrier",
            "chicane",
            "stile",
            "horse_stile",
            "horse_jump",
            "kent_carriage_gap",
            "squeeze_stile",
            "kissing_gate",
            "wicket_gate",
            "turnstile",
            "full-height_turnstile",
            // a line that shuts the road
            "wall",
            "city_wall",
            "retaining_wall",
            "fence",
            "hedge",
            "guard_rail",
            "cable_barrier",
            "handrail");

    /** What lets a vehicle through without a word. */
    private static final Set<String> OPEN = Set.of(
            "yes",
            "no",
            "none",
            "kerb",
            "entrance",
            "toll_booth",
            "border_control",
            "checkpoint",
            "cattle_grid",
            "coupure",
            "door");

    /** No barrier, but a sign on a node. */
    private static final String SIGN = "sign";

    private static final String HEIGHT_RESTRICTOR = "height_restrictor";
    private static final String WIDTH_RESTRICTOR = "width_restrictor";

    private static final Set<String> MOVABLE = Set.of("rising", "removable", "foldable", "flexible");

    private OsmNodes() {}

    static void read(
            List<Feature> rows,
            Vertices vertices,
            TravelNumbers numbers,
            NodeGates gates,
            ObjIntConsumer<Passage> passages) {
        for (Feature row : rows) {
            int vertex = vertices.ofOsmNode(id(row.id()));
            if (vertex < 0) {
                continue;
            }
            if (gates.rowActs(row)) {
                passages.accept(besideItsGate(row), vertex);
            } else if (row.text("barrier").isPresent() || limited(row)) {
                passages.accept(barrier(row, row.text("barrier").orElse(SIGN), numbers), vertex);
            }
            row.text("crossed_by")
                    .filter(fence -> !gates.opens(row))
                    .ifPresent(fence ->
                            passages.accept(Passage.Doubt.acrossTheRoad(Layers.ROAD_NODES.name(), fence), vertex));
            row.text("highway")
                    .filter("traffic_signals"::equals)
                    .ifPresent(kind -> passages.accept(
                            new Passage.Stop(row.id(), kind, numbers.delayMs("traffic_signals")), vertex));
            row.text("railway")
                    .filter("level_crossing"::equals)
                    .ifPresent(kind -> passages.accept(
                            new Passage.Stop(row.id(), kind, numbers.delayMs("level_crossing")), vertex));
        }
    }

    private static Passage.Barrier barrier(Feature row, String kind, TravelNumbers numbers) {
        boolean locked = row.flag("locked").orElse(false);
        boolean movable = movable(row);
        Optional<String> gate = gateKind(row);
        int delayMs = 0;
        if (CLOSED.contains(kind) && movable) {
            delayMs = numbers.delayMs("gate_locked");
        } else if (gate.isPresent()) {
            delayMs = numbers.delayMs(locked ? "gate_locked" : gate.get());
        }
        return new Passage.Barrier(
                row.id(),
                kind,
                CLOSED.contains(kind) && !movable,
                delayMs,
                row.number("max_width_m"),
                row.number("max_height_m"),
                row.number("max_weight_t"),
                RoadSigns.unsettledNode(row) || unknownKind(row, kind));
    }

    /** What the node says beside the width and height of its gate, which stands in the layer of gates. */
    private static Passage.Barrier besideItsGate(Feature row) {
        return new Passage.Barrier(
                row.id(),
                row.text("barrier").orElse(""),
                false,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                row.number("max_weight_t"),
                RoadSigns.unsettledButForSize(row));
    }

    /** Whether a node that is no barrier limits what passes. */
    private static boolean limited(Feature row) {
        return row.number("max_width_m").isPresent()
                || row.number("max_height_m").isPresent()
                || row.number("max_weight_t").isPresent()
                || RoadSigns.unsettledNode(row);
    }

    /** A barrier of no kind that is known, or a restrictor that does not say how wide or high it is. */
    private static boolean unknownKind(Feature row, String kind) {
        List<String> kinds =
                Arrays.stream(kind.split(";", -1)).map(String::strip).toList();
        if (kinds.contains(HEIGHT_RESTRICTOR) || kinds.contains(WIDTH_RESTRICTOR)) {
            return kinds.contains(HEIGHT_RESTRICTOR)
                            && row.number("max_height_m").isEmpty()
                    || kinds.contains(WIDTH_RESTRICTOR)
                            && row.number("max_width_m").isEmpty();
        }
        return !kind.equals(SIGN)
                && !CLOSED.contains(kind)
                && !OPEN.contains(kind)
                && gateKind(row).isEmpty();
    }

    /** {@code gate} or {@code lift_gate}; empty for a barrier that is neither. */
    static Optional<String> gateKind(Feature row) {
        return row.text("barrier").flatMap(RoadWords::gateKind);
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

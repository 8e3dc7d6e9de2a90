package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lifelane.planning.inventory.Vehicle;

/** Builds one vehicle's states and moves. */
final class SearchGraphBuilder {
    private static final int CLOSED = -1;

    private final RoadNetwork network;
    private final Vehicle vehicle;
    private final SearchOptions options;
    private final TravelNumbers numbers;
    private final VehicleRules rules;
    /** The same as if nothing were blocked. */
    private final VehicleRules cleared;

    private final ArcTable arcs;
    private final MoveTableBuilder moves;
    private final int[] arrival;

    SearchGraphBuilder(RoadNetwork network, Vehicle vehicle, SearchOptions options, TravelNumbers numbers) {
        this.network = network;
        this.vehicle = vehicle;
        this.options = options;
        this.numbers = numbers;
        this.rules = new VehicleRules(network.ways(), vehicle, options, numbers);
        this.cleared =
                new VehicleRules(network.ways(), vehicle, options.withBlocked(new Blocked.Listed(Set.of())), numbers);
        this.arcs = ArcTable.of(network, rules, options, numbers, vehicle.onFoot());
        this.moves = new MoveTableBuilder(arcs);
        this.arrival = new int[2 * network.edgeCount()];
        Arrays.fill(arrival, -1);
    }

    SearchGraph build() {
        if (options.turns()) {
            arcStates();
        } else {
            nodeStates();
        }
        return new SearchGraph(network, rules, vehicle, options, arcs, arrival, moves.build());
    }

    private void arcStates() {
        for (int node : NodeOrder.alongCurve(network)) {
            for (int out = network.firstOut(node); out < network.firstOut(node + 1); out++) {
                int arriving = network.outArc(out) ^ 1;
                if (arcs.passable(arriving)) {
                    arrival[arriving] = moves.addState(arriving, node);
                }
            }
        }
        Turns turns = Turns.of(network, options, numbers, vehicle.onFoot());
        boolean lawful = !options.emergencyPrivileges() && !vehicle.onFoot();
        RestrictionTable restrictions = new RestrictionTable(network, lawful);
        int states = moves.states();
        for (int state = 0; state < states; state++) {
            int in = moves.arcOf(state);
            int node = moves.nodeOf(state);
            for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                int out = network.outArc(i);
                if (!arcs.passable(out) || restrictions.forbids(in, out)) {
                    continue;
                }
                if (out == (in ^ 1)) {
                    if (vehicle.onFoot() || deadEnd(in)) {
                        moves.addMove(state, arrival[out], turns.uTurnMs(), out);
                    }
                } else {
                    int crossing = crossingMs(in, out);
                    if (crossing != CLOSED) {
                        moves.addMove(state, arrival[out], crossing + turns.delayMs(in, out), out);
                    }
                }
            }
        }
        moves.endFilling();
        restrictions.applyOverWays(moves);
    }

    /** Whether the vehicle, at the end of an arc, could drive nowhere but back even if nothing were blocked. */
    private boolean deadEnd(int in) {
        int node = network.head(in);
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            int out = network.outArc(i);
            if (out != (in ^ 1) && usable(out) && crossingMs(in, out, cleared) != CLOSED) {
                return false;
            }
        }
        return true;
    }

    /** Usable in this arc's direction if nothing were blocked. */
    private boolean usable(int arc) {
        if (!arcs.usableWay()[network.wayIndex(arc >> 1)]) {
            return false;
        }
        Way way = network.way(arc >> 1);
        return cleared.fits(way.side(arc)) && (options.emergencyPrivileges() || !way.against(arc));
    }

    private int crossingMs(int in, int out) {
        return crossingMs(in, out, rules);
    }

    /** Milliseconds for what stands at the node between two arcs, or {@link #CLOSED}. */
    private int crossingMs(int in, int out, VehicleRules asked) {
        List<Passage> passages = network.passages(network.head(in));
        int total = 0;
        Set<String> opened = new HashSet<>();
        for (Passage passage : passages) {
            if (VehicleRules.meets(passage, network.wayIndex(in >> 1), network.wayIndex(out >> 1))) {
                if (asked.hindrance(passage).isPresent()) {
                    return CLOSED;
                }
                // A gate that acts here on both ways, or on the node and on a lane that begins there, is opened once.
                int delayMs = asked.delayMs(passage);
                if (delayMs > 0 && (!(passage instanceof Passage.Opening opening) || opened.add(opening.id()))) {
                    total += delayMs;
                }
            }
        }
        return total;
    }

    private void nodeStates() {
        int[] ofNode = new int[network.nodeCount()];
        Arrays.fill(ofNode, -1);
        for (int node : NodeOrder.alongCurve(network)) {
            boolean byArrival = differsByArrival(node);
            for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                int arriving = network.outArc(i) ^ 1;
                if (!arcs.passable(arriving) && (byArrival || !arcs.passable(arriving ^ 1))) {
                    continue;
                }
                if (byArrival) {
                    arrival[arriving] = moves.addState(arriving, node);
                } else {
                    if (ofNode[node] < 0) {
                        ofNode[node] = moves.addState(-1, node);
                    }
                    if (arcs.passable(arriving)) {
                        arrival[arriving] = ofNode[node];
                    }
                }
            }
        }
        for (int state = 0; state < moves.states(); state++) {
            int node = moves.nodeOf(state);
            int in = moves.arcOf(state);
            for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                int out = network.outArc(i);
                if (arcs.passable(out) && out != (in ^ 1)) {
                    int crossing = in >= 0 ? crossingMs(in, out) : stopMs(node);
                    if (crossing != CLOSED) {
                        moves.addMove(state, arrival[out], crossing, out);
                    }
                }
            }
        }
        moves.endFilling();
    }

    /** Whether what stands at a node depends on where one comes from: anything but signals, crossings and doubts does. */
    private boolean differsByArrival(int node) {
        return !vehicle.onFoot()
                && network.passages(node).stream()
                        .anyMatch(passage -> !(passage instanceof Passage.Stop || passage instanceof Passage.Doubt));
    }

    private int stopMs(int node) {
        int total = 0;
        for (Passage passage : network.passages(node)) {
            total += rules.delayMs(passage);
        }
        return total;
    }
}

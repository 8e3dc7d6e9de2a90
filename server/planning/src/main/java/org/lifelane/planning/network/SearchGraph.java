package org.lifelane.planning.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.lifelane.planning.inventory.Vehicle;

/**
 * One vehicle's view of a network: states and the moves between them, on flat arrays. Immutable; shared by searches.
 *
 * <p>With turns on a state is “at the end of this arc”; an arc inside a restriction that leads over ways has more than
 * one. With turns off a state is a node; a node where something stands in the way has one state for each arc that
 * arrives. A move runs along one arc: its weight is the delay before the arc (turn, gate, signals) and the arc's travel
 * time, in whole milliseconds.
 */
public final class SearchGraph {
    /** Marks an arc that the vehicle cannot drive. */
    static final int IMPASSABLE = -1;

    private final RoadNetwork network;
    private final VehicleRules rules;
    private final Vehicle vehicle;
    private final SearchOptions options;
    private final double[] metresPerSecond;
    private final int[] arcMs;
    private final boolean[] usableWay;
    private final boolean[] unknownSide;
    private final int[] arrival;
    private final int[] stateArc;
    private final int[] stateNode;
    private final int[] first;
    private final int[] target;
    private final int[] weight;
    private final int[] moveArc;

    SearchGraph(
            RoadNetwork network,
            VehicleRules rules,
            Vehicle vehicle,
            SearchOptions options,
            ArcTable arcs,
            int[] arrival,
            MoveTable moves) {
        this.network = network;
        this.rules = rules;
        this.vehicle = vehicle;
        this.options = options;
        this.metresPerSecond = arcs.metresPerSecond();
        this.arcMs = arcs.travelMs();
        this.usableWay = arcs.usableWay();
        this.unknownSide = arcs.unknownSide();
        this.arrival = arrival;
        this.stateArc = moves.stateArc();
        this.stateNode = moves.stateNode();
        this.first = moves.first();
        this.target = moves.target();
        this.weight = moves.weight();
        this.moveArc = moves.arc();
    }

    /**
     * A vehicle's view of a network.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if the options name a blocked id that is not there
     */
    public static SearchGraph of(RoadNetwork network, Vehicle vehicle, SearchOptions options, TravelNumbers numbers) {
        Blocked.check(options.blocked(), network.ways());
        return new SearchGraphBuilder(network, vehicle, options, numbers).build();
    }

    public RoadNetwork network() {
        return network;
    }

    public Vehicle vehicle() {
        return vehicle;
    }

    public SearchOptions options() {
        return options;
    }

    public int stateCount() {
        return stateNode.length;
    }

    public int moveCount() {
        return target.length;
    }

    /** Index of a state's first move; the next state's first move ends them. */
    public int firstMove(int state) {
        return first[state];
    }

    /** The state a move leads to. */
    public int target(int move) {
        return target[move];
    }

    /** Milliseconds: the delay before the arc and the travel along it. */
    public int weight(int move) {
        return weight[move];
    }

    /** The arc a move runs along. */
    public int arc(int move) {
        return moveArc[move];
    }

    /** Milliseconds before a move's arc is entered. */
    public int delay(int move) {
        return weight[move] - arcMs[moveArc[move]];
    }

    /** The node where a state stands. */
    public int node(int state) {
        return stateNode[state];
    }

    /** The arc at whose end a state stands, or −1 for a state that is a node. */
    public int arcOf(int state) {
        return stateArc[state];
    }

    /** The state reached by driving an arc to its end from within it, or −1 where the arc is impassable. */
    public int arrival(int arc) {
        return arrival[arc];
    }

    /** Whether the vehicle can drive an arc now. */
    public boolean passable(int arc) {
        return arcMs[arc] != IMPASSABLE;
    }

    /** Whether the vehicle can drive an edge now, in one direction at least. */
    public boolean edgePassable(int edge) {
        return passable(2 * edge) || passable(2 * edge + 1);
    }

    /** Whether the vehicle could drive an edge if nothing were blocked. */
    public boolean edgeUsable(int edge) {
        return usableWay[network.wayIndex(edge)];
    }

    /** Milliseconds along a whole arc. */
    public int travelMs(int arc) {
        return arcMs[arc];
    }

    /** Milliseconds along a part of a passable arc, from its length in metres. */
    public int travelMs(int arc, double metres) {
        return travelMs(metres, metresPerSecond[arc]);
    }

    /** Metres covered on an arc in some milliseconds. */
    public double metres(int arc, long ms) {
        return ms * metresPerSecond[arc] / 1000;
    }

    static int travelMs(double metres, double metresPerSecond) {
        return (int) Math.round(1000 * metres / metresPerSecond);
    }

    /** What keeps the vehicle from an edge now; empty also where a one-way does. */
    public Optional<Hindrance> hindrance(int edge) {
        return rules.hindrance(network.way(edge));
    }

    /** Whether a lane is blocked now, open at some width or closed; nothing is to people on foot. */
    public boolean blocked(Way way) {
        return way.lane()
                && !rules.free()
                && (options.blocked().closes(way) || options.blocked().narrows(way));
    }

    /** Whether the vehicle can drive on a way now, in one direction at least. */
    public boolean passable(Way way) {
        return rules.passable(way);
    }

    /** Width that is left of a lane that is blocked and open, metres. */
    public OptionalDouble leftM(Way way) {
        return options.blocked().narrows(way) ? way.remainingWidthM() : OptionalDouble.empty();
    }

    /** What keeps the vehicle from driving along an arc; empty also where a one-way does. */
    public Optional<Hindrance> arcHindrance(int arc) {
        return rules.hindrance(network.way(arc >> 1), arc);
    }

    /** What keeps the vehicle from driving from the end of one arc on to another. */
    public List<Hindrance> hindrances(int arcIn, int arcOut) {
        return rules.hindrances(
                network.passages(network.head(arcIn)), network.wayIndex(arcIn >> 1), network.wayIndex(arcOut >> 1));
    }

    /**
     * The lanes and gates on a way whose limits are not all known for this vehicle, and the roads, barriers and turn
     * restrictions whose signs cannot be settled, as {@code layer/id}.
     *
     * @param arcs one after another; neighbours meet at a node
     */
    public Set<String> unknownOn(List<Integer> arcs) {
        Set<String> unknown = new LinkedHashSet<>();
        along(
                arcs,
                arc -> {
                    int way = network.wayIndex(arc >> 1);
                    if (unknownSide[2 * way + (arc & 1)]) {
                        unknown.add(named(network.ways().get(way)));
                    }
                },
                passage -> rules.addUnknown(passage, unknown));
        return unknown;
    }

    /**
     * The known limits on a way that the vehicle passes with less than its margin: {@code width} and {@code height} of
     * lanes, roads, gates, and of signs and barriers on a road's node. Each is told once.
     *
     * @param arcs one after another; neighbours meet at a node
     */
    public List<Hindrance> tightOn(List<Integer> arcs) {
        Set<Hindrance> tight = new LinkedHashSet<>();
        along(
                arcs,
                arc -> tight.addAll(rules.tight(network.way(arc >> 1), arc)),
                passage -> tight.addAll(rules.tight(passage)));
        return List.copyOf(tight);
    }

    private static String named(Way way) {
        return way.layer() + "/" + way.id();
    }

    /** Tells each arc of a way, and what stands in the way of the movements between them. */
    private void along(List<Integer> arcs, IntConsumer onArc, Consumer<Passage> atNode) {
        int before = -1;
        for (int arc : arcs) {
            onArc.accept(arc);
            if (before >= 0 && before >> 1 != arc >> 1) {
                for (Passage passage : network.passages(network.tail(arc))) {
                    if (VehicleRules.meets(passage, network.wayIndex(before >> 1), network.wayIndex(arc >> 1))) {
                        atNode.accept(passage);
                    }
                }
            }
            before = arc;
        }
    }

    /** The arrays themselves, for the search's inner loop; not to be changed. */
    public int[] firstMoves() {
        return first;
    }

    /** See {@link #firstMoves()}. */
    public int[] targets() {
        return target;
    }

    /** See {@link #firstMoves()}. */
    public int[] weights() {
        return weight;
    }
}

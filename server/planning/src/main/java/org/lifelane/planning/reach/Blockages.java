package org.lifelane.planning.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;

/**
 * The blocked lanes that an arrival makes use of: those that it drives over at the width they leave, and those that it stops
 * on, which are the lane of its access point and the lanes under its rescue site. None for people on foot, who pass.
 *
 * @param lanes each once, in driving order
 */
public record Blockages(List<Blocked> lanes) {
    /** Nothing in the way. */
    public static final Blockages NONE = new Blockages(List.of());

    /**
     * One blocked lane.
     *
     * @param leftM width left on it, metres; empty where it is closed and lies under the rescue site
     * @param driven whether the engine drives on it, be it to its beginning alone; else it lies under the rescue site
     * @param stopsOn whether the engine stops on it, or it lies under the rescue site
     * @param passable whether the engine could drive on it
     */
    public record Blocked(Way lane, OptionalDouble leftM, boolean driven, boolean stopsOn, boolean passable) {
        private Blocked and(Blocked other) {
            return new Blocked(lane, leftM, driven || other.driven, stopsOn || other.stopsOn, passable);
        }
    }

    public Blockages {
        lanes = List.copyOf(lanes);
    }

    static Blockages of(SearchGraph graph, Route route, AccessPoint access) {
        RoadNetwork network = graph.network();
        Map<Integer, Blocked> found = new LinkedHashMap<>();
        route.arcs().forEach(arc -> add(graph, network.wayIndex(arc >> 1), true, false, found));
        add(graph, network.wayIndex(access.edge()), true, true, found);
        access.beneath().forEach(way -> add(graph, way, false, true, found));
        return found.isEmpty() ? NONE : new Blockages(List.copyOf(found.values()));
    }

    private static void add(SearchGraph graph, int way, boolean driven, boolean stopsOn, Map<Integer, Blocked> found) {
        Way lane = graph.network().ways().get(way);
        if (graph.blocked(lane)) {
            found.merge(way, new Blocked(lane, graph.leftM(lane), driven, stopsOn, graph.passable(lane)), Blocked::and);
        }
    }

    public boolean none() {
        return lanes.isEmpty();
    }

    /** Ids of the lanes. */
    public List<String> ids() {
        return lanes.stream().map(blocked -> blocked.lane().id()).toList();
    }

    /** The least width left, metres; empty where none is known. */
    public OptionalDouble narrowestM() {
        return lanes.stream().flatMapToDouble(lane -> lane.leftM().stream()).min();
    }

    /**
     * Whether outriggers still have their width where the engine stops; empty where it stops on no blocked lane, or a width
     * is not known.
     *
     * @param outriggerM width over the outriggers, metres
     */
    public Optional<Boolean> outriggersFit(OptionalDouble outriggerM) {
        List<Blocked> under = lanes.stream().filter(Blocked::stopsOn).toList();
        if (under.isEmpty() || outriggerM.isEmpty()) {
            return Optional.empty();
        }
        if (under.stream()
                .flatMapToDouble(lane -> lane.leftM().stream())
                .anyMatch(left -> left < outriggerM.getAsDouble())) {
            return Optional.of(false);
        }
        return under.stream().allMatch(lane -> lane.leftM().isPresent()) ? Optional.of(true) : Optional.empty();
    }
}

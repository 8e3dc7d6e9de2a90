package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.network.Way;

/**
 * A vehicle's view of a network with every candidate lane cleared, and for each edge and move the lanes that have to be
 * cleared for it: the lane that an arc lies on where the vehicle cannot pass it now, and the lane of a bend that fails only
 * at the width now left. Nothing else that a search asks depends on what is blocked: delays of turns, dead ends,
 * restrictions and gates are the same.
 */
final class ClearableNetwork {
    private final SearchGraph graph;
    private final List<BlockedLane> lanes;
    private final LaneSetTable needs;
    private final int[] needOfWay;
    private final int[] needOfMove;

    private ClearableNetwork(
            SearchGraph graph, List<BlockedLane> lanes, LaneSetTable needs, int[] needOfWay, int[] needOfMove) {
        this.graph = graph;
        this.lanes = lanes;
        this.needs = needs;
        this.needOfWay = needOfWay;
        this.needOfMove = needOfMove;
    }

    static ClearableNetwork of(SearchGraph now, TravelNumbers numbers) {
        Set<String> narrowable = hindered(now);
        SearchGraph cleared = SearchGraph.of(
                now.network(),
                now.vehicle(),
                now.options().withBlocked(new Blocked.Cleared(now.options().blocked(), narrowable)),
                numbers);
        return new Needs(now, cleared).network();
    }

    /** Ids of lanes that something stands on and that the vehicle fits without it. */
    private static Set<String> hindered(SearchGraph now) {
        RoadNetwork network = now.network();
        Blocked blocked = now.options().blocked();
        Set<String> ids = new TreeSet<>();
        for (int way = 0; way < network.ways().size(); way++) {
            Way lane = network.ways().get(way);
            boolean hasEdges = network.wayFirstEdge(way) < network.wayFirstEdge(way + 1);
            boolean hindered = blocked.closes(lane) || blocked.narrows(lane) && narrower(lane);
            if (lane.lane() && hasEdges && hindered && now.edgeUsable(network.wayFirstEdge(way))) {
                ids.add(lane.id());
            }
        }
        return ids;
    }

    /** A width left that is said to be more than the lane's own would make clearing a loss. */
    private static boolean narrower(Way lane) {
        return lane.widthM().isEmpty()
                || lane.remainingWidthM().isPresent()
                        && lane.remainingWidthM().getAsDouble() < lane.widthM().getAsDouble();
    }

    /** With every candidate cleared. */
    SearchGraph graph() {
        return graph;
    }

    /** The candidates, by id. */
    List<BlockedLane> lanes() {
        return lanes;
    }

    /** The sets that {@link #needOfEdge} and {@link #needOfMove} number. */
    LaneSetTable needs() {
        return needs;
    }

    int needOfEdge(int edge) {
        return needOfWay[graph.network().wayIndex(edge)];
    }

    int needOfMove(int move) {
        return needOfMove[move];
    }

    int[] needsOfMoves() {
        return needOfMove;
    }

    /** Compares the network as it is with the same cleared. */
    private static final class Needs {
        private final SearchGraph now;
        private final SearchGraph cleared;
        private final RoadNetwork network;
        /** Ids of lanes that a move needs, and the moves. */
        private final Map<Integer, Set<String>> ofMove = new HashMap<>();

        private final Set<String> needed = new TreeSet<>();

        Needs(SearchGraph now, SearchGraph cleared) {
            this.now = now;
            this.cleared = cleared;
            this.network = now.network();
            for (int way = 0; way < network.ways().size(); way++) {
                if (opened(way)) {
                    needed.add(network.ways().get(way).id());
                }
            }
            for (int state = 0; state < cleared.stateCount(); state++) {
                int in = cleared.arcOf(state);
                for (int move = cleared.firstMove(state); move < cleared.firstMove(state + 1); move++) {
                    Set<String> lanes = ofMove(in, cleared.arc(move));
                    if (!lanes.isEmpty()) {
                        ofMove.put(move, lanes);
                        needed.addAll(lanes);
                    }
                }
            }
        }

        private boolean opened(int way) {
            int edge = network.wayFirstEdge(way);
            return edge < network.wayFirstEdge(way + 1) && !now.edgePassable(edge) && cleared.edgePassable(edge);
        }

        private Set<String> ofMove(int in, int out) {
            Set<String> lanes = new TreeSet<>();
            if (opened(network.wayIndex(out >> 1))) {
                lanes.add(network.way(out >> 1).id());
            }
            // Back the way it came the engine passes nothing that stands at the node.
            if (in >= 0
                    && out != (in ^ 1)
                    && !network.passages(network.head(in)).isEmpty()) {
                // Whatever keeps it from the move now is a bend of a candidate, or the move would not be there.
                now.hindrances(in, out).stream().map(Hindrance::id).forEach(lanes::add);
            }
            return lanes;
        }

        ClearableNetwork network() {
            List<BlockedLane> lanes = new ArrayList<>();
            Map<String, Integer> numbers = new TreeMap<>();
            Map<String, Way> byId = new HashMap<>();
            network.ways().stream().filter(Way::lane).forEach(way -> byId.put(way.id(), way));
            for (String id : needed) {
                Way way = byId.get(id);
                if (way == null) {
                    throw new IllegalStateException("what hinders a move is no lane: " + id);
                }
                numbers.put(id, lanes.size());
                lanes.add(new BlockedLane(id, way.name(), way.compound()));
            }
            LaneSetTable table = new LaneSetTable();
            int[] needOfWay = new int[network.ways().size()];
            for (int way = 0; way < needOfWay.length; way++) {
                if (opened(way)) {
                    needOfWay[way] = number(Set.of(network.ways().get(way).id()), numbers, table);
                }
            }
            int[] needOfMove = new int[cleared.moveCount()];
            ofMove.forEach((move, ids) -> needOfMove[move] = number(ids, numbers, table));
            return new ClearableNetwork(cleared, List.copyOf(lanes), table, needOfWay, needOfMove);
        }

        private static int number(Set<String> ids, Map<String, Integer> numbers, LaneSetTable table) {
            return table.number(LaneSet.of(ids.stream()
                    .mapToInt(id -> java.util.Objects.requireNonNull(numbers.get(id)))
                    .toArray()));
        }
    }
}

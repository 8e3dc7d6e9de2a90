package org.lifelane.planning.clearing;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.AccessPoint;

/**
 * For each building the states from which an engine comes to one of its access points, with the milliseconds left from
 * there and the lanes to be cleared for that last stretch: on to the arc of the point, or standing at the node where the
 * point is one. Besides, the points themselves by edge, for a station that stands on the same.
 */
final class Approaches {
    /** An access point of a building, by the building's place in the list. */
    record Place(int target, EdgePoint point) {}

    private final ClearableNetwork network;
    private final SearchGraph graph;
    private final int[] first;
    private final IntArrayList states = new IntArrayList();
    private final IntArrayList leftMs = new IntArrayList();
    private final IntArrayList needs = new IntArrayList();
    private final Map<Integer, List<Place>> byEdge = new HashMap<>();

    /** @param points of each building */
    Approaches(ClearableNetwork network, List<List<AccessPoint>> points) {
        this.network = network;
        this.graph = network.graph();
        Entrances entrances = new Entrances(graph);
        first = new int[points.size() + 1];
        for (int target = 0; target < points.size(); target++) {
            for (AccessPoint point : points.get(target)) {
                add(target, point, entrances);
            }
            first[target + 1] = states.size();
        }
    }

    private void add(int target, AccessPoint point, Entrances entrances) {
        RoadNetwork roads = graph.network();
        int edge = point.edge();
        double length = roads.length(edge);
        if (!graph.edgePassable(edge)) {
            return;
        }
        byEdge.computeIfAbsent(edge, key -> new ArrayList<>())
                .add(new Place(target, new EdgePoint(edge, point.alongM(), point.distanceM())));
        for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
            if (graph.passable(arc)) {
                int travelMs = graph.travelMs(arc, (arc & 1) == 0 ? point.alongM() : length - point.alongM());
                entrances.movesOn(
                        arc, (state, move) -> add(state, graph.delay(move) + travelMs, network.needOfMove(move)));
            }
        }
        if (point.alongM() <= 0) {
            entrances.statesAt(roads.tail(2 * edge), state -> add(state, 0, network.needOfEdge(edge)));
        }
        if (point.alongM() >= length) {
            entrances.statesAt(roads.head(2 * edge), state -> add(state, 0, network.needOfEdge(edge)));
        }
    }

    private void add(int state, int ms, int need) {
        states.add(state);
        leftMs.add(ms);
        needs.add(need);
    }

    int targets() {
        return first.length - 1;
    }

    /** Index of a building's first approach; the next building's first ends them. */
    int first(int target) {
        return first[target];
    }

    int state(int approach) {
        return states.get(approach);
    }

    int leftMs(int approach) {
        return leftMs.get(approach);
    }

    /** In {@link ClearableNetwork#needs()}. */
    int need(int approach) {
        return needs.get(approach);
    }

    /** The access points on an edge. */
    List<Place> on(int edge) {
        return byEdge.getOrDefault(edge, List.of());
    }

    /** Moves by the arc they run along, and states by the node where they stand. */
    private static final class Entrances {
        interface MoveSink {
            void move(int state, int move);
        }

        interface StateSink {
            void state(int state);
        }

        private final int[] firstOfArc;
        private final int[] moves;
        private final int[] moveState;
        private final int[] firstOfNode;
        private final int[] states;

        Entrances(SearchGraph graph) {
            firstOfArc = new int[2 * graph.network().edgeCount() + 1];
            firstOfNode = new int[graph.network().nodeCount() + 1];
            moves = new int[graph.moveCount()];
            moveState = new int[graph.moveCount()];
            states = new int[graph.stateCount()];
            for (int move = 0; move < moves.length; move++) {
                firstOfArc[graph.arc(move) + 1]++;
            }
            for (int state = 0; state < states.length; state++) {
                firstOfNode[graph.node(state) + 1]++;
            }
            Arrays.parallelPrefix(firstOfArc, Integer::sum);
            Arrays.parallelPrefix(firstOfNode, Integer::sum);
            int[] arcNext = firstOfArc.clone();
            int[] nodeNext = firstOfNode.clone();
            for (int state = 0; state < states.length; state++) {
                states[nodeNext[graph.node(state)]++] = state;
                for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                    int at = arcNext[graph.arc(move)]++;
                    moves[at] = move;
                    moveState[at] = state;
                }
            }
        }

        void movesOn(int arc, MoveSink sink) {
            for (int i = firstOfArc[arc]; i < firstOfArc[arc + 1]; i++) {
                sink.move(moveState[i], moves[i]);
            }
        }

        void statesAt(int node, StateSink sink) {
            for (int i = firstOfNode[node]; i < firstOfNode[node + 1]; i++) {
                sink.state(states[i]);
            }
        }
    }
}

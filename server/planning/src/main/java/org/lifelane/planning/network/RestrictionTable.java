package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turn restrictions on the arcs of a network. Those over a node forbid pairs of arcs; those over ways are kept by giving
 * the arcs between states of their own, which remember where the engine came from.
 */
final class RestrictionTable {
    /** A restriction over ways: the arc before, the arcs between, and the arcs it forbids or commands. */
    private record Path(boolean only, List<Integer> arcs, Set<Integer> to) {}

    private final RoadNetwork network;
    private final Map<String, List<Integer>> roadsById = new HashMap<>();
    private final Set<Long> forbidden = new HashSet<>();
    private final List<Path> paths = new ArrayList<>();

    RestrictionTable(RoadNetwork network, boolean lawful) {
        this.network = network;
        if (!lawful || network.restrictions().isEmpty()) {
            return;
        }
        for (int way = 0; way < network.ways().size(); way++) {
            if (!network.ways().get(way).lane()) {
                roadsById
                        .computeIfAbsent(network.ways().get(way).id(), id -> new ArrayList<>())
                        .add(way);
            }
        }
        for (TurnRestriction restriction : network.restrictions()) {
            if (restriction.viaNode() >= 0) {
                addOverNode(restriction);
            } else if (!restriction.viaRoads().isEmpty()) {
                addOverWays(restriction);
            }
        }
    }

    boolean forbids(int in, int out) {
        return !forbidden.isEmpty() && forbidden.contains(pair(in, out));
    }

    private static long pair(int in, int out) {
        return (long) in << 32 | out;
    }

    private void addOverNode(TurnRestriction restriction) {
        int node = restriction.viaNode();
        Set<Integer> from = arcsInto(restriction.from(), node);
        Set<Integer> to = arcsOutOf(restriction.to(), node);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        for (int in : from) {
            for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                int out = network.outArc(i);
                if (restriction.only() != to.contains(out)) {
                    forbidden.add(pair(in, out));
                }
            }
        }
    }

    private Set<Integer> arcsInto(List<String> roads, int node) {
        Set<Integer> arcs = new HashSet<>();
        arcsOutOf(roads, node).forEach(arc -> arcs.add(arc ^ 1));
        return arcs;
    }

    private Set<Integer> arcsOutOf(List<String> roads, int node) {
        Set<Integer> arcs = new HashSet<>();
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            int arc = network.outArc(i);
            Way way = network.way(arc >> 1);
            if (!way.lane() && roads.contains(way.id())) {
                arcs.add(arc);
            }
        }
        return arcs;
    }

    private void addOverWays(TurnRestriction restriction) {
        for (String road : restriction.from()) {
            for (int way : roadsById.getOrDefault(road, List.of())) {
                for (int edge = network.wayFirstEdge(way); edge < network.wayFirstEdge(way + 1); edge++) {
                    for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
                        walk(restriction, new ArrayList<>(List.of(arc)), 0);
                    }
                }
            }
        }
    }

    /** Follows the roads between, one after another, and keeps the path where it meets the last road. */
    private void walk(TurnRestriction restriction, List<Integer> path, int viaIndex) {
        int last = path.get(path.size() - 1);
        int node = network.head(last);
        if (path.size() > 1 && viaIndex == restriction.viaRoads().size() - 1) {
            Set<Integer> to = arcsOutOf(restriction.to(), node);
            to.remove(last ^ 1);
            if (!to.isEmpty()) {
                paths.add(new Path(restriction.only(), List.copyOf(path), to));
                return;
            }
        }
        for (int next = viaIndex;
                next <= viaIndex + 1 && next < restriction.viaRoads().size();
                next++) {
            boolean entering = path.size() == 1;
            if (entering && next != 0) {
                break;
            }
            for (int arc : arcsOutOf(List.of(restriction.viaRoads().get(next)), node)) {
                boolean seen = path.contains(arc) || path.contains(arc ^ 1);
                if (!seen) {
                    path.add(arc);
                    walk(restriction, path, next);
                    path.remove(path.size() - 1);
                }
            }
        }
    }

    /** Splits the states inside each restriction over ways and takes out, or leaves alone, the turns at its end. */
    void applyOverWays(MoveTableBuilder moves) {
        for (Path path : paths) {
            int states = moves.states();
            Map<Integer, Integer> copies = new HashMap<>();
            for (int state = 0; state < states; state++) {
                if (moves.arcOf(state) == path.arcs.get(0)) {
                    follow(path, 1, state, moves, copies);
                }
            }
        }
    }

    private void follow(Path path, int index, int state, MoveTableBuilder moves, Map<Integer, Integer> copies) {
        if (index == path.arcs.size()) {
            return;
        }
        MoveTableBuilder.Move[] own = moves.moves(state).clone();
        for (int i = 0; i < own.length; i++) {
            if (own[i].arc() == path.arcs.get(index)) {
                int copy = copies.computeIfAbsent(own[i].target(), moves::copyOf);
                own[i] = new MoveTableBuilder.Move(copy, own[i].delayMs(), own[i].arc());
                if (index == path.arcs.size() - 1) {
                    moves.replace(copy, endOf(path, moves.moves(copy)));
                } else {
                    follow(path, index + 1, copy, moves, copies);
                }
            }
        }
        moves.replace(state, own);
    }

    private static MoveTableBuilder.Move[] endOf(Path path, MoveTableBuilder.Move[] list) {
        return java.util.Arrays.stream(list)
                .filter(move -> path.only == path.to.contains(move.arc()))
                .toArray(MoveTableBuilder.Move[]::new);
    }
}

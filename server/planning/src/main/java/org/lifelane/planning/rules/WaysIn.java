package org.lifelane.planning.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.lifelane.planning.network.Passage;
import org.lifelane.planning.network.Passage.Gate;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The ways from the streets to the lanes that serve a building, along lanes and service roads, and the gates on them.
 * One good way in is enough: a second gate that is too low harms nobody.
 */
final class WaysIn {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** What a rule says of one gate, mildest first. */
    enum Verdict {
        GOOD,
        UNKNOWN,
        BAD
    }

    /** What a rule says of all ways in together, and the gates that it lies in. */
    record Result(Verdict verdict, List<Gate> gates) {
        private static final Result GOOD = new Result(Verdict.GOOD, List.of());
    }

    private final BuildingCase building;
    private final LaneNetwork lanes;
    private final RoadNetwork network;

    WaysIn(BuildingCase building) {
        this.building = building;
        this.lanes = building.district().lanes();
        this.network = lanes.network();
    }

    /** Good where a way in meets good gates alone; unknown where one could be good; bad where none can. */
    Result judge(Function<Gate, Verdict> judge) {
        Map<String, Gate> doubtful = new LinkedHashMap<>();
        if (open(gate -> judge.apply(gate) == Verdict.GOOD, doubtful)) {
            return Result.GOOD;
        }
        Map<String, Gate> bad = new LinkedHashMap<>();
        if (open(gate -> judge.apply(gate) != Verdict.BAD, bad)) {
            doubtful.values().removeIf(gate -> judge.apply(gate) == Verdict.BAD);
            return new Result(Verdict.UNKNOWN, List.copyOf(doubtful.values()));
        }
        // Lanes that no gate shuts and that yet lead to no street are another rule's trouble.
        return bad.isEmpty() ? Result.GOOD : new Result(Verdict.BAD, List.copyOf(bad.values()));
    }

    /** Whether a street is met without passing a gate that does not let through; those are gathered. */
    private boolean open(Function<Gate, Boolean> through, Map<String, Gate> shut) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        for (Placed lane : building.lanes()) {
            lanes.way(lane).stream().flatMap(way -> nearestEdge(way).stream()).forEach(edge -> {
                next.add(2 * edge);
                next.add(2 * edge + 1);
            });
        }
        seen.addAll(next);
        while (!next.isEmpty()) {
            int arc = next.remove();
            int node = network.head(arc);
            for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                int out = network.outArc(i);
                boolean leadsOn = lanes.drive(out >> 1) || lanes.street(out >> 1);
                if (out == (arc ^ 1) || !leadsOn || !passes(arc, out, through, shut)) {
                    continue;
                }
                if (lanes.street(out >> 1)) {
                    return true;
                }
                if (seen.add(out)) {
                    next.add(out);
                }
            }
        }
        return false;
    }

    private boolean passes(int in, int out, Function<Gate, Boolean> through, Map<String, Gate> shut) {
        boolean passes = true;
        for (Passage passage : network.passages(network.head(in))) {
            boolean met = passage instanceof Gate gate
                    && (gate.way() == network.wayIndex(in >> 1) || gate.way() == network.wayIndex(out >> 1));
            if (met && passage instanceof Gate gate && !through.apply(gate)) {
                shut.put(gate.id(), gate);
                passes = false;
            }
        }
        return passes;
    }

    /** The edge of a lane that lies nearest to the building. */
    private OptionalInt nearestEdge(int way) {
        int first = network.wayFirstEdge(way);
        int end = network.wayFirstEdge(way + 1);
        OptionalInt nearest = end > first ? OptionalInt.of(first) : OptionalInt.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int edge = first; end > first + 1 && edge < end; edge++) {
            double distance = FACTORY.createLineString(LaneNetwork.line(network, edge))
                    .distance(building.building().shape());
            if (distance < least) {
                least = distance;
                nearest = OptionalInt.of(edge);
            }
        }
        return nearest;
    }
}

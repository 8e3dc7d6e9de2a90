package org.lifelane.planning.risk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.lifelane.planning.network.Passage;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.Way;

/**
 * What lies between a lane and the streets: the lanes and service roads it hangs together with, the streets they meet and
 * the gates on the way, as one digest for each lane. Rules follow a lane as far as that, and no farther.
 */
final class Drives {
    private static final String SERVICE = "service";

    private final RoadNetwork network;
    private final ToLongFunction<Object> shapes;
    private final Map<String, Long> gates;
    private final Map<String, List<Long>> pieces = new HashMap<>();

    /** @param gates digests of the rows by id */
    Drives(RoadNetwork network, ToLongFunction<Object> shapes, Map<String, Long> gates) {
        this.network = network;
        this.shapes = shapes;
        this.gates = gates;
        boolean[] seen = new boolean[network.edgeCount()];
        for (int edge = 0; edge < seen.length; edge++) {
            if (!seen[edge] && drive(edge)) {
                flood(edge, seen);
            }
        }
    }

    /** The digest of what a lane hangs together with. */
    long of(String lane) {
        RowDigest digest = new RowDigest();
        pieces.getOrDefault(lane, List.of()).forEach(digest::add);
        return digest.value();
    }

    private boolean drive(int edge) {
        Way way = network.way(edge);
        return way.lane() || way.carriageway() && way.speedClass().equals(SERVICE);
    }

    private void flood(int from, boolean[] seen) {
        Set<Way> ways = new HashSet<>();
        Set<Integer> nodes = new HashSet<>();
        Set<String> lanes = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!next.isEmpty()) {
            int edge = next.remove();
            Way way = network.way(edge);
            ways.add(way);
            if (way.lane()) {
                lanes.add(way.id());
            }
            for (int node : new int[] {network.tail(2 * edge), network.head(2 * edge)}) {
                nodes.add(node);
                List<Integer> on = new ArrayList<>();
                boolean street = false;
                for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
                    int other = network.outArc(i) >> 1;
                    ways.add(network.way(other));
                    street |= network.way(other).carriageway() && !drive(other);
                    if (drive(other) && !seen[other]) {
                        on.add(other);
                    }
                }
                if (!street) {
                    on.forEach(other -> seen[other] = true);
                    next.addAll(on);
                }
            }
        }
        long digest = digest(ways, nodes);
        lanes.forEach(
                lane -> pieces.computeIfAbsent(lane, key -> new ArrayList<>()).add(digest));
    }

    private long digest(Set<Way> ways, Set<Integer> nodes) {
        List<Long> parts = new ArrayList<>();
        ways.forEach(way -> parts.add(shapes.applyAsLong(way)));
        for (int node : nodes) {
            for (Passage passage : network.passages(node)) {
                if (passage instanceof Passage.Gate gate) {
                    parts.add(new RowDigest()
                            .add(gates.getOrDefault(gate.id(), 0L))
                            .add(network.ways().get(gate.way()).id())
                            .value());
                } else if (!(passage instanceof Passage.Bend)) {
                    parts.add(new RowDigest().add(passage.toString()).value());
                }
            }
        }
        long[] sorted = parts.stream().mapToLong(Long::longValue).sorted().toArray();
        RowDigest digest = new RowDigest();
        Arrays.stream(sorted).forEach(digest::add);
        return digest.value();
    }
}

package org.lifelane.application.doctor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lifelane.planning.network.RoadNetwork;

/** Lanes from which no road is reached by any lane: they join nothing, or only one another. */
final class LonelyLanes {
    private final RoadNetwork network;
    private final int[] parent;

    private LonelyLanes(RoadNetwork network) {
        this.network = network;
        this.parent = new int[network.nodeCount()];
        Arrays.setAll(parent, node -> node);
    }

    /** Their ids, in the order of the network. */
    static List<String> of(RoadNetwork network) {
        return new LonelyLanes(network).find();
    }

    private List<String> find() {
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            parent[root(network.tail(2 * edge))] = root(network.head(2 * edge));
        }
        boolean[] withRoad = new boolean[parent.length];
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            withRoad[root(network.tail(2 * edge))] |= !network.way(edge).lane();
        }
        Set<String> lonely = new LinkedHashSet<>();
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            if (!withRoad[root(network.tail(2 * edge))]) {
                lonely.add(network.way(edge).id());
            }
        }
        return List.copyOf(lonely);
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}

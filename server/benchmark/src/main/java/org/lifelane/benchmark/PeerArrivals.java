package org.lifelane.benchmark;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.Graph;
import java.util.Arrays;

/** Arrivals by GraphHopper's shortest path tree, without turn costs. */
final class PeerArrivals {
    static final long NEVER = Long.MAX_VALUE;

    private PeerArrivals() {}

    /** Milliseconds at each node, {@link #NEVER} where the limit, inclusive, does not reach. */
    static long[] at(PeerGraph peer, int node, long limitMs) {
        long[] arrivals = new long[peer.graph().getNodes()];
        Arrays.fill(arrivals, NEVER);
        tree(peer.graph(), peer.weighting(), limitMs).search(node, label -> arrivals[label.node] = label.time);
        return arrivals;
    }

    /** Number of nodes reached: the search and nothing else, for the clock. */
    static int count(PeerGraph peer, int node, long limitMs) {
        int[] reached = new int[1];
        tree(peer.graph(), peer.weighting(), limitMs).search(node, label -> reached[0]++);
        return reached[0];
    }

    static ShortestPathTree tree(Graph graph, Weighting weighting, long limitMs) {
        ShortestPathTree tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        // It stops before a label at the limit; half a millisecond more includes it.
        tree.setTimeLimit(limitMs + 0.5);
        return tree;
    }
}

package org.lifelane.planning.network;

import com.carrotsearch.hppc.sorting.IndirectSort;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/** The order in which nodes become states: neighbours on the ground then are neighbours in memory. */
final class NodeOrder {
    /** Levels of the curve: 32,768 cells a side, a few metres each in a city. */
    private static final int LEVEL = 15;

    private NodeOrder() {}

    /** All nodes along a Hilbert curve over the network, so that a search of a district touches few lines of memory. */
    static int[] alongCurve(RoadNetwork network) {
        Envelope extent = new Envelope();
        for (int node = 0; node < network.nodeCount(); node++) {
            extent.expandToInclude(network.nodeX(node), network.nodeY(node));
        }
        double cells = (1 << LEVEL) - 1;
        double scale = cells / Math.max(1, Math.max(extent.getWidth(), extent.getHeight()));
        int[] code = new int[network.nodeCount()];
        for (int node = 0; node < code.length; node++) {
            int column = (int) ((network.nodeX(node) - extent.getMinX()) * scale);
            int row = (int) ((network.nodeY(node) - extent.getMinY()) * scale);
            code[node] = HilbertCode.encode(LEVEL, column, row);
        }
        return IndirectSort.mergesort(0, code.length, (a, b) -> Integer.compare(code[a], code[b]));
    }
}

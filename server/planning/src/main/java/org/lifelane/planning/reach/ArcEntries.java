package org.lifelane.planning.reach;

import java.util.Arrays;
import org.lifelane.planning.network.SearchGraph;

/** When each arc is first entered at its tail, and from which state, and who is first at each node. A station on an arc does not enter it. */
final class ArcEntries {
    private final long[] labels;
    private final int[] states;

    private final int[] firstAtNode;

    private ArcEntries(long[] labels, int[] states, int[] firstAtNode) {
        this.labels = labels;
        this.states = states;
        this.firstAtNode = firstAtNode;
    }

    static ArcEntries of(ArrivalField field) {
        SearchGraph graph = field.graph();
        long[] labels = new long[2 * graph.network().edgeCount()];
        int[] states = new int[labels.length];
        Arrays.fill(labels, Labels.NONE);
        int[] firstAtNode = new int[graph.network().nodeCount()];
        Arrays.fill(firstAtNode, -1);
        for (int i = 0; i < field.size(); i++) {
            int state = field.state(i);
            int node = graph.node(state);
            if (firstAtNode[node] < 0 || field.label(state) < field.label(firstAtNode[node])) {
                firstAtNode[node] = state;
            }
            for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                long label = Labels.plus(field.label(state), graph.delay(move));
                int arc = graph.arc(move);
                if (label < labels[arc]) {
                    labels[arc] = label;
                    states[arc] = state;
                }
            }
        }
        return new ArcEntries(labels, states, firstAtNode);
    }

    /** {@link Labels#NONE} where the arc is not entered. */
    long label(int arc) {
        return labels[arc];
    }

    /** The state from which an entered arc is entered first. */
    int state(int arc) {
        return states[arc];
    }

    /** The state that is first at a node, or −1 where none is. */
    int atNode(int node) {
        return firstAtNode[node];
    }
}

package org.lifelane.planning.reach;

import java.util.Arrays;
import org.lifelane.planning.network.SearchGraph;

/** When each arc is first entered at its tail, and from which state; a station on an arc does not enter it. */
final class ArcEntries {
    private final long[] labels;
    private final int[] states;

    private ArcEntries(long[] labels, int[] states) {
        this.labels = labels;
        this.states = states;
    }

    static ArcEntries of(ArrivalField field) {
        SearchGraph graph = field.graph();
        long[] labels = new long[2 * graph.network().edgeCount()];
        int[] states = new int[labels.length];
        Arrays.fill(labels, Labels.NONE);
        for (int i = 0; i < field.size(); i++) {
            int state = field.state(i);
            for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                long label = Labels.plus(field.label(state), graph.delay(move));
                int arc = graph.arc(move);
                if (label < labels[arc]) {
                    labels[arc] = label;
                    states[arc] = state;
                }
            }
        }
        return new ArcEntries(labels, states);
    }

    /** {@link Labels#NONE} where the arc is not entered. */
    long label(int arc) {
        return labels[arc];
    }

    /** The state from which an entered arc is entered first. */
    int state(int arc) {
        return states[arc];
    }
}

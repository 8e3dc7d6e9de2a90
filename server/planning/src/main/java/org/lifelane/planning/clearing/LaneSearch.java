package org.lifelane.planning.clearing;

import java.util.Arrays;
import java.util.List;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.reach.StateBuckets;

/**
 * Label setting on time and lanes to be cleared: at each state the times of arrival with the lanes each needs, none of them
 * later than another that needs no more. A label is dropped where one of the same state with a subset of its lanes comes no
 * later. A set that grows over the cap grows no further but is driven on with: where such a label comes through, the cap
 * bites. One object serves one thread and may be run many times.
 */
final class LaneSearch {
    private static final int NIL = -1;

    private final ClearableNetwork network;
    private final SearchGraph graph;
    private final LaneSetTable sets;
    private final StateBuckets queue = new StateBuckets();
    private final int[] head;
    private int[] touched = new int[1024];
    private int touchedCount;
    private long[] totalMs = new long[4096];
    private int[] set = new int[4096];
    private int[] next = new int[4096];
    /** {@link #NIL} once another label has taken its place. */
    private int[] state = new int[4096];

    private int count;
    private long limitMs;

    LaneSearch(ClearableNetwork network) {
        this.network = network;
        this.graph = network.graph();
        this.sets = network.needs().copy();
        this.head = new int[graph.stateCount()];
        Arrays.fill(head, NIL);
    }

    /** @param limit milliseconds on turnout and travel together, inclusive */
    void run(List<Source> sources, long limit) {
        clear();
        limitMs = limit;
        for (Source source : sources) {
            seed(source);
        }
        for (int label = queue.take(); label >= 0; label = queue.take()) {
            if (state[label] != NIL) {
                drive(label);
            }
        }
    }

    private void clear() {
        for (int i = 0; i < touchedCount; i++) {
            head[touched[i]] = NIL;
        }
        touchedCount = 0;
        count = 0;
        queue.clear();
    }

    private void seed(Source source) {
        for (int arc = 2 * source.edge(); arc <= 2 * source.edge() + 1; arc++) {
            if (graph.passable(arc)) {
                double metres =
                        (arc & 1) == 0 ? graph.network().length(source.edge()) - source.alongM() : source.alongM();
                arrive(
                        graph.arrival(arc),
                        source.turnoutMs() + graph.travelMs(arc, metres),
                        LaneSetTable.NONE,
                        network.needOfEdge(source.edge()));
            }
        }
    }

    private void drive(int label) {
        int[] target = graph.targets();
        int[] weight = graph.weights();
        int[] need = network.needsOfMoves();
        int from = state[label];
        for (int move = graph.firstMove(from), end = graph.firstMove(from + 1); move < end; move++) {
            arrive(target[move], totalMs[label] + weight[move], set[label], need[move]);
        }
    }

    private void arrive(int at, long ms, int lanes, int need) {
        if (ms > limitMs) {
            return;
        }
        int union = sets.union(lanes, need);
        for (int label = head[at]; label != NIL; label = next[label]) {
            if (totalMs[label] <= ms && sets.within(set[label], union)) {
                return;
            }
        }
        takeOut(at, ms, union);
        add(at, ms, union);
    }

    /** Takes out what comes no sooner and needs at least as much. */
    private void takeOut(int at, long ms, int lanes) {
        int before = NIL;
        for (int label = head[at]; label != NIL; label = next[label]) {
            if (ms <= totalMs[label] && sets.within(lanes, set[label])) {
                state[label] = NIL;
                if (before == NIL) {
                    head[at] = next[label];
                } else {
                    next[before] = next[label];
                }
            } else {
                before = label;
            }
        }
    }

    private void add(int at, long ms, int lanes) {
        if (count == state.length) {
            totalMs = Arrays.copyOf(totalMs, 2 * count);
            set = Arrays.copyOf(set, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
            state = Arrays.copyOf(state, 2 * count);
        }
        if (head[at] == NIL) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            // A state whose labels were all taken out gets the new one at once, so none is touched twice.
            touched[touchedCount++] = at;
        }
        totalMs[count] = ms;
        set[count] = lanes;
        state[count] = at;
        next[count] = head[at];
        head[at] = count;
        queue.addAt(ms, count++);
    }

    /** The first label at a state, or −1. */
    int first(int at) {
        return head[at];
    }

    /** The label after one at the same state, or −1. */
    int next(int label) {
        return next[label];
    }

    /** Milliseconds from the alarm. */
    long totalMs(int label) {
        return totalMs[label];
    }

    /** The number in {@link #sets()} of the lanes that a label needs. */
    int lanes(int label) {
        return set[label];
    }

    LaneSetTable sets() {
        return sets;
    }
}

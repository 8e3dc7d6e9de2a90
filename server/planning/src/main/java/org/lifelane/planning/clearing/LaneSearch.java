package org.lifelane.planning.clearing;

import java.util.Arrays;
import java.util.List;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.reach.StateBuckets;

/**
 * Label setting on time and lanes to be cleared: at each state the times of arrival with the lanes each needs, none of them
 * later than another that needs no more. A label is dropped where one of the same state with a subset of its lanes comes no
 * later. One object serves one thread and may be run many times.
 *
 * <p>A label whose set exceeds a cap is driven on with as one that hides others: it keeps only the first lanes that it met,
 * so that few such labels are as good as many. Where one comes through, the caps bite.
 */
final class LaneSearch {
    private static final int NIL = -1;
    /** A search among many blocked lanes may take seconds. */
    private static final int LABELS_AT_ONCE = 4096;

    private final ClearableNetwork network;
    private final SearchGraph graph;
    private final LaneSetTable sets;
    private final SearchCaps caps;
    private final SolveControl control;
    private final StateBuckets queue = new StateBuckets();
    private final int[] head;
    private int[] touched = new int[1024];
    private int touchedCount;
    private final LaneLabels labels = new LaneLabels();
    private long limitMs;
    private int hiddenFrom;

    LaneSearch(ClearableNetwork network, SearchCaps caps, SolveControl control) {
        this.control = control;
        this.network = network;
        this.graph = network.graph();
        this.sets = network.needs().copy();
        this.caps = caps;
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
        int taken = 0;
        for (int label = queue.take(); label >= 0; label = queue.take()) {
            if (++taken % LABELS_AT_ONCE == 0) {
                control.goOn();
            }
            if (labels.state[label] != NIL) {
                drive(label);
            }
        }
    }

    private void clear() {
        for (int i = 0; i < touchedCount; i++) {
            head[touched[i]] = NIL;
        }
        touchedCount = 0;
        labels.clear();
        queue.clear();
        hiddenFrom = Integer.MAX_VALUE;
    }

    private void seed(Source source) {
        for (EdgePoint stand : source.stands()) {
            int need = network.needOfEdge(stand.edge());
            for (int arc = 2 * stand.edge(); arc <= 2 * stand.edge() + 1; arc++) {
                if (graph.passable(arc)) {
                    double metres = graph.network().length(stand.edge()) - stand.from(arc, graph.network());
                    arrive(graph.arrival(arc), source.turnoutMs() + graph.travelMs(arc, metres), need, need);
                }
            }
        }
    }

    private void drive(int label) {
        int[] target = graph.targets();
        int[] weight = graph.weights();
        int[] need = network.needsOfMoves();
        int from = labels.state[label];
        int lanes = labels.lanes[label];
        int first = labels.first[label];
        for (int move = graph.firstMove(from), end = graph.firstMove(from + 1); move < end; move++) {
            long ms = labels.totalMs[label] + weight[move];
            if (ms > limitMs) {
                continue;
            }
            if (labels.hides[label]) {
                arriveHiding(target[move], ms, lanes);
            } else {
                arrive(
                        target[move],
                        ms,
                        sets.union(lanes, need[move]),
                        first == LaneSetTable.NONE ? need[move] : first);
            }
        }
    }

    /**
     * @param lanes to be cleared, as a number of the table
     * @param first those of them that were met first
     */
    private void arrive(int at, long ms, int lanes, int first) {
        if (ms > limitMs) {
            return;
        }
        if (sets.size(lanes) > caps.lanes()) {
            hide(at, ms, lanes, first);
            return;
        }
        int alternatives = 0;
        for (int label = head[at]; label != NIL; label = labels.next[label]) {
            if (!labels.hides[label]) {
                if (labels.totalMs[label] <= ms && sets.within(labels.lanes[label], lanes)) {
                    return;
                }
                alternatives++;
            }
        }
        takeOut(at, ms, lanes, false);
        if (alternatives >= caps.alternatives() && crowded(at, lanes)) {
            hide(at, ms, lanes, first);
            return;
        }
        add(at, ms, lanes, first, false);
    }

    /** Whether a set is to be hidden at a state that has its fill; otherwise a larger one there is, in its place. */
    private boolean crowded(int at, int lanes) {
        int alternatives = 0;
        int largest = NIL;
        for (int label = head[at]; label != NIL; label = labels.next[label]) {
            if (!labels.hides[label]) {
                alternatives++;
                if (largest == NIL || sets.size(labels.lanes[label]) > sets.size(labels.lanes[largest])) {
                    largest = label;
                }
            }
        }
        if (alternatives < caps.alternatives()) {
            return false;
        }
        if (sets.size(labels.lanes[largest]) <= sets.size(lanes)) {
            return true;
        }
        head[at] = labels.unlink(head[at], largest);
        hide(at, labels.totalMs[largest], labels.lanes[largest], labels.first[largest]);
        return false;
    }

    private void hide(int at, long ms, int lanes, int first) {
        hiddenFrom = Math.min(hiddenFrom, sets.size(lanes));
        arriveHiding(at, ms, first);
    }

    private void arriveHiding(int at, long ms, int first) {
        for (int label = head[at]; label != NIL; label = labels.next[label]) {
            if (labels.totalMs[label] <= ms && sets.within(labels.lanes[label], first)) {
                return;
            }
        }
        takeOut(at, ms, first, true);
        add(at, ms, first, first, true);
    }

    /** Takes out what comes no sooner and needs at least as much; a label that hides others makes only such needless. */
    private void takeOut(int at, long ms, int lanes, boolean onlyHiding) {
        for (int label = head[at]; label != NIL; label = labels.next[label]) {
            if (ms <= labels.totalMs[label]
                    && (labels.hides[label] || !onlyHiding)
                    && sets.within(lanes, labels.lanes[label])) {
                head[at] = labels.unlink(head[at], label);
            }
        }
    }

    private void add(int at, long ms, int lanes, int first, boolean hides) {
        if (head[at] == NIL) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            // A state whose labels were all taken out is noted twice, which does no harm.
            touched[touchedCount++] = at;
        }
        head[at] = labels.add(at, ms, lanes, first, hides, head[at]);
        queue.addAt(ms, head[at]);
    }

    /** The first label at a state, or −1. */
    int first(int at) {
        return head[at];
    }

    /** The label after one at the same state, or −1. */
    int next(int label) {
        return labels.next[label];
    }

    /** Milliseconds from the alarm. */
    long totalMs(int label) {
        return labels.totalMs[label];
    }

    /** The number in {@link #sets()} of the lanes that a label needs; of one that hides others, of some of them. */
    int lanes(int label) {
        return labels.lanes[label];
    }

    /** Whether a label stands for ways that the caps hide. */
    boolean hides(int label) {
        return labels.hides[label];
    }

    /** Every hidden way needs at least so many lanes. */
    int hiddenFrom() {
        return hiddenFrom;
    }

    LaneSetTable sets() {
        return sets;
    }
}

package org.lifelane.planning.reach;

import java.util.Arrays;
import java.util.List;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.SearchGraph;

/**
 * Search from many stations at once by Dial's buckets, bounded by a limit, exact on whole milliseconds. One object serves one
 * thread and may be run many times: what a run touched is cleared before the next.
 */
public final class EarliestArrivals {
    private final SearchGraph graph;
    private final long[] labels;
    private final int[] before;
    private final StateBuckets queue = new StateBuckets();
    private int[] touched = new int[1024];
    private int touchedCount;

    public EarliestArrivals(SearchGraph graph) {
        this.graph = graph;
        this.labels = new long[graph.stateCount()];
        this.before = new int[graph.stateCount()];
        Arrays.fill(labels, Labels.NONE);
    }

    /**
     * The arrivals from some sources within a limit on turnout and travel together. They are valid until the next run;
     * {@link ArrivalField#copy} keeps them.
     *
     * @param limitMs milliseconds, inclusive; {@code Long.MAX_VALUE} for no limit
     * @throws IllegalArgumentException for more than 65,536 sources
     */
    public ArrivalField run(List<Source> sources, long limitMs) {
        if (sources.size() > Labels.MOST_SOURCES) {
            throw new IllegalArgumentException(sources.size() + " sources; at most " + Labels.MOST_SOURCES);
        }
        clear();
        long last = Labels.last(limitMs);
        for (int source = 0; source < sources.size(); source++) {
            seed(sources.get(source), source, last);
        }
        settle(last);
        return new ArrivalField(graph, sources, limitMs, labels, before, touched, touchedCount);
    }

    private void clear() {
        for (int i = 0; i < touchedCount; i++) {
            labels[touched[i]] = Labels.NONE;
        }
        touchedCount = 0;
        queue.clear();
    }

    private void seed(Source source, int number, long last) {
        for (EdgePoint stand : source.stands()) {
            for (int arc = 2 * stand.edge(); arc <= 2 * stand.edge() + 1; arc++) {
                if (graph.passable(arc)) {
                    double metres = graph.network().length(stand.edge()) - stand.from(arc, graph.network());
                    long label = Labels.of(source.turnoutMs() + graph.travelMs(arc, metres), number);
                    improve(graph.arrival(arc), label, -1, last);
                }
            }
        }
    }

    private void improve(int state, long label, int from, long last) {
        if (label < labels[state] && label <= last) {
            if (labels[state] == Labels.NONE) {
                touch(state);
            }
            labels[state] = label;
            before[state] = from;
            queue.add(label, state);
        }
    }

    private void settle(long last) {
        int[] first = graph.firstMoves();
        int[] target = graph.targets();
        int[] weight = graph.weights();
        for (int state = queue.take(); state >= 0; state = queue.take()) {
            long label = labels[state];
            if (queue.isStale(label)) {
                continue;
            }
            for (int move = first[state], end = first[state + 1]; move < end; move++) {
                long next = label + ((long) weight[move] << Labels.SOURCE_BITS);
                int to = target[move];
                if (next < labels[to] && next <= last) {
                    if (labels[to] == Labels.NONE) {
                        touch(to);
                    }
                    labels[to] = next;
                    before[to] = state;
                    queue.add(next, to);
                }
            }
        }
    }

    private void touch(int state) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = state;
    }
}

package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;

/**
 * When each state of a search graph is first reached, by which source, and along which way; and from that every point of
 * every edge. Times are whole milliseconds from the alarm, turnout included.
 */
public final class ArrivalField {
    private final SearchGraph graph;
    private final List<Source> sources;
    private final long limitMs;
    private final long[] labels;
    private final int[] before;
    private final int[] reached;
    private final int reachedCount;
    private long[] entry = new long[0];
    private int[] entryState = new int[0];

    ArrivalField(
            SearchGraph graph,
            List<Source> sources,
            long limitMs,
            long[] labels,
            int[] before,
            int[] reached,
            int reachedCount) {
        this.graph = graph;
        this.sources = sources;
        this.limitMs = limitMs;
        this.labels = labels;
        this.before = before;
        this.reached = reached;
        this.reachedCount = reachedCount;
    }

    /** The same, kept for longer than the next run of its search. */
    public ArrivalField copy() {
        return new ArrivalField(
                graph,
                sources,
                limitMs,
                labels.clone(),
                before.clone(),
                Arrays.copyOf(reached, reachedCount),
                reachedCount);
    }

    public SearchGraph graph() {
        return graph;
    }

    public List<Source> sources() {
        return sources;
    }

    /** Number of states reached. */
    public int size() {
        return reachedCount;
    }

    /** The states reached, in no order that matters. */
    public int state(int index) {
        return reached[index];
    }

    public boolean isReached(int state) {
        return labels[state] != Labels.NONE;
    }

    /** Milliseconds from the alarm; only for a reached state. */
    public long totalMs(int state) {
        return Labels.totalMs(labels[state]);
    }

    /** The source that is first at a reached state. */
    public Source source(int state) {
        return sources.get(Labels.source(labels[state]));
    }

    /**
     * The first arrival at a point of an edge, whatever the limit of the search was on whole arcs; empty where the
     * search did not come so far.
     *
     * @param alongM metres from the edge's start
     */
    public Optional<PointArrival> at(int edge, double alongM) {
        findEntries();
        PointArrival best = null;
        double length = graph.network().length(edge);
        for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
            if (!graph.passable(arc)) {
                continue;
            }
            double metres = (arc & 1) == 0 ? alongM : length - alongM;
            if (entry[arc] != Labels.NONE) {
                long label = Labels.plus(entry[arc], graph.travelMs(arc, metres));
                best = PointArrival.earlier(best, new PointArrival(label, arc, metres, entryState[arc]));
            }
            best = PointArrival.earlier(best, direct(arc, metres));
        }
        if (graph.edgePassable(edge)) {
            if (alongM <= 0) {
                best = PointArrival.earlier(best, atNode(graph.network().tail(2 * edge)));
            }
            if (alongM >= length) {
                best = PointArrival.earlier(best, atNode(graph.network().head(2 * edge)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** From a source on the same arc, before the point. */
    private @org.jspecify.annotations.Nullable PointArrival direct(int arc, double metres) {
        PointArrival best = null;
        for (int number = 0; number < sources.size(); number++) {
            Source source = sources.get(number);
            if (source.edge() != arc >> 1) {
                continue;
            }
            double start = (arc & 1) == 0 ? source.alongM() : graph.network().length(source.edge()) - source.alongM();
            if (start <= metres) {
                long label = Labels.of(source.turnoutMs() + graph.travelMs(arc, metres - start), number);
                best = PointArrival.earlier(best, new PointArrival(label, arc, metres, -1));
            }
        }
        return best;
    }

    /** At a node, by whatever arc ends there. */
    private @org.jspecify.annotations.Nullable PointArrival atNode(int node) {
        PointArrival best = null;
        RoadNetwork network = graph.network();
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            int state = graph.arrival(network.outArc(i) ^ 1);
            if (state >= 0 && labels[state] != Labels.NONE) {
                best = PointArrival.earlier(best, new PointArrival(labels[state], -1, 0, state));
            }
        }
        return best;
    }

    private void findEntries() {
        if (entry.length > 0 || reachedCount == 0 && graph.network().edgeCount() == 0) {
            return;
        }
        entry = new long[2 * graph.network().edgeCount()];
        entryState = new int[entry.length];
        Arrays.fill(entry, Labels.NONE);
        for (int i = 0; i < reachedCount; i++) {
            int state = reached[i];
            for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                long label = Labels.plus(labels[state], graph.delay(move));
                int arc = graph.arc(move);
                if (label < entry[arc]) {
                    entry[arc] = label;
                    entryState[arc] = state;
                }
            }
        }
    }

    /** The arcs driven from the source to a point, first to last, and the length of the whole way. */
    public Route route(PointArrival arrival) {
        List<Integer> arcs = new ArrayList<>();
        Source source = sources.get(Labels.source(arrival.label()));
        double metres = arrival.metres();
        if (arrival.arc() >= 0) {
            arcs.add(arrival.arc());
        }
        int state = arrival.state();
        if (state < 0) {
            double start = alongArc(source, arrival.arc());
            return new Route(source, start, arcs, metres, metres - start);
        }
        double total = metres;
        while (before[state] >= 0) {
            int arc = arcBetween(before[state], state);
            arcs.add(arc);
            total += graph.network().length(arc >> 1);
            state = before[state];
        }
        int seedArc = seedArc(source, state);
        double start = alongArc(source, seedArc);
        arcs.add(seedArc);
        total += graph.network().length(seedArc >> 1) - start;
        Collections.reverse(arcs);
        double lastMetres = arrival.arc() >= 0 ? metres : graph.network().length(arcs.get(arcs.size() - 1) >> 1);
        return new Route(source, start, arcs, lastMetres, total);
    }

    private double alongArc(Source source, int arc) {
        return (arc & 1) == 0 ? source.alongM() : graph.network().length(source.edge()) - source.alongM();
    }

    private int arcBetween(int from, int to) {
        for (int move = graph.firstMove(from); move < graph.firstMove(from + 1); move++) {
            if (graph.target(move) == to && Labels.plus(labels[from], graph.weight(move)) == labels[to]) {
                return graph.arc(move);
            }
        }
        throw new IllegalStateException("state " + to + " is not reached from state " + from);
    }

    private int seedArc(Source source, int state) {
        for (int arc = 2 * source.edge(); arc <= 2 * source.edge() + 1; arc++) {
            if (graph.passable(arc) && graph.arrival(arc) == state) {
                double metres = graph.network().length(arc >> 1) - alongArc(source, arc);
                if (source.turnoutMs() + graph.travelMs(arc, metres) == totalMs(state)) {
                    return arc;
                }
            }
        }
        throw new IllegalStateException(
                "state " + state + " is no start of station " + source.station().id());
    }

    /** Takes stretches of edges. */
    public interface StretchSink {
        /** A stretch reached in time; of one edge they come in order and do not overlap. Metres from the edge's start. */
        void stretch(int edge, double fromM, double toM);
    }

    /**
     * Every stretch of a passable edge that is reached within a limit, to the exact second within an edge, from both
     * ends and from sources on it. Edge by edge, in ascending order.
     *
     * @param withinMs milliseconds, at most the limit of the search
     */
    public void stretches(long withinMs, StretchSink sink) {
        findEntries();
        List<List<double[]>> seeded = new ArrayList<>();
        int[] seededAt = new int[graph.network().edgeCount()];
        Arrays.fill(seededAt, -1);
        for (Source source : sources) {
            if (seededAt[source.edge()] < 0) {
                seededAt[source.edge()] = seeded.size();
                seeded.add(new ArrayList<>());
            }
            addSeedStretches(source, withinMs, seeded.get(seededAt[source.edge()]));
        }
        List<double[]> parts = new ArrayList<>();
        for (int edge = 0; edge < graph.network().edgeCount(); edge++) {
            parts.clear();
            double length = graph.network().length(edge);
            double ahead = metresFrom(2 * edge, withinMs, length);
            double back = metresFrom(2 * edge + 1, withinMs, length);
            if (ahead >= 0) {
                parts.add(new double[] {0, ahead});
            }
            if (seededAt[edge] >= 0) {
                parts.addAll(seeded.get(seededAt[edge]));
            }
            if (back >= 0) {
                parts.add(new double[] {length - back, length});
            }
            emit(edge, parts, sink);
        }
    }

    private double metresFrom(int arc, long withinMs, double length) {
        if (!graph.passable(arc) || entry[arc] == Labels.NONE) {
            return -1;
        }
        long left = withinMs - Labels.totalMs(entry[arc]);
        return left < 0 ? -1 : Math.min(length, graph.metres(arc, left));
    }

    private void addSeedStretches(Source source, long withinMs, List<double[]> parts) {
        long left = withinMs - source.turnoutMs();
        if (left < 0) {
            return;
        }
        double along = source.alongM();
        int arc = 2 * source.edge();
        if (graph.passable(arc)) {
            double length = graph.network().length(source.edge());
            parts.add(new double[] {along, Math.min(length, along + graph.metres(arc, left))});
        }
        if (graph.passable(arc + 1)) {
            parts.add(new double[] {Math.max(0, along - graph.metres(arc + 1, left)), along});
        }
    }

    private static void emit(int edge, List<double[]> parts, StretchSink sink) {
        if (parts.size() > 1) {
            parts.sort(java.util.Comparator.comparingDouble(part -> part[0]));
        }
        double from = Double.NaN;
        double to = Double.NaN;
        for (double[] part : parts) {
            if (part[0] <= to) {
                to = Math.max(to, part[1]);
            } else {
                if (from <= to) {
                    sink.stretch(edge, from, to);
                }
                from = part[0];
                to = part[1];
            }
        }
        if (from <= to) {
            sink.stretch(edge, from, to);
        }
    }
}

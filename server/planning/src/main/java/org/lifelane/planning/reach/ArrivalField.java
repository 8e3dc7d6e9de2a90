package org.lifelane.planning.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.network.EdgePoint;
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
    private @Nullable ArcEntries entries;

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

    long label(int state) {
        return labels[state];
    }

    /** The state before a reached one, or −1 where a source starts. */
    int before(int state) {
        return before[state];
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
        ArcEntries entered = entries();
        double length = graph.network().length(edge);
        // Standing at the node comes first: as early as driving on to the arc, it takes no limit of the arc's way.
        PointArrival best = atEnd(edge, alongM, length);
        for (int arc = 2 * edge; arc <= 2 * edge + 1; arc++) {
            if (!graph.passable(arc)) {
                continue;
            }
            double metres = (arc & 1) == 0 ? alongM : length - alongM;
            best = PointArrival.earlier(best, direct(arc, metres));
            if (entered.label(arc) != Labels.NONE) {
                long label = Labels.plus(entered.label(arc), graph.travelMs(arc, metres));
                best = PointArrival.earlier(best, new PointArrival(label, arc, metres, entered.state(arc)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** At the node at the edge's end, where the point is one. */
    private @Nullable PointArrival atEnd(int edge, double alongM, double length) {
        PointArrival best = null;
        if (graph.edgePassable(edge)) {
            if (alongM <= 0) {
                best = atNode(graph.network().tail(2 * edge));
            }
            if (alongM >= length) {
                best = PointArrival.earlier(best, atNode(graph.network().head(2 * edge)));
            }
        }
        return best;
    }

    /** From a source on the same arc, before the point. */
    private @Nullable PointArrival direct(int arc, double metres) {
        PointArrival best = null;
        for (int number = 0; number < sources.size(); number++) {
            Source source = sources.get(number);
            for (EdgePoint stand : source.stands()) {
                double start = stand.edge() == arc >> 1 ? stand.from(arc, graph.network()) : Double.POSITIVE_INFINITY;
                if (start <= metres) {
                    long label = Labels.of(source.turnoutMs() + graph.travelMs(arc, metres - start), number);
                    best = PointArrival.earlier(best, new PointArrival(label, arc, metres, -1));
                }
            }
        }
        return best;
    }

    /** At a node, by whatever arc ends there and whatever turns were taken before. */
    private @Nullable PointArrival atNode(int node) {
        int state = entries().atNode(node);
        return state < 0 ? null : new PointArrival(labels[state], -1, 0, state);
    }

    private ArcEntries entries() {
        if (entries == null) {
            entries = ArcEntries.of(this);
        }
        return entries;
    }

    /** The arcs driven from the source to a point, first to last, and the length of the whole way. */
    public Route route(PointArrival arrival) {
        return new WayBack(this).to(arrival);
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
        new ReachedStretches(graph, sources, entries(), withinMs).tell(sink);
    }
}

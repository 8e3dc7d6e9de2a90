package org.lifelane.planning.coverage;

import org.lifelane.planning.geo.Polylines;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.ArrivalField;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground about the edges that one vehicle may pass now, parted once for a search graph and asked for any field of
 * arrivals on it.
 */
public final class PassableGround {
    private final SearchGraph graph;
    private final int[] lineOfEdge;
    private final Polylines lines;
    private final GroundPartition partition;

    private PassableGround(SearchGraph graph, int[] lineOfEdge, Polylines lines, GroundPartition partition) {
        this.graph = graph;
        this.lineOfEdge = lineOfEdge;
        this.lines = lines;
        this.partition = partition;
    }

    /** Parts the ground about every passable edge. */
    public static PassableGround of(SearchGraph graph) {
        int[] lineOfEdge = new int[graph.network().edgeCount()];
        Polylines lines = passable(graph, lineOfEdge);
        return new PassableGround(
                graph,
                lineOfEdge,
                lines,
                GroundPartition.of(lines, reach(graph), GroundPartition.DEFAULT_SPACING_METRES));
    }

    /** Parts only the ground that matters for what a field of arrivals reaches within a limit. */
    public static PassableGround about(ArrivalField field, long limitMs) {
        SearchGraph graph = field.graph();
        int[] lineOfEdge = new int[graph.network().edgeCount()];
        Polylines lines = passable(graph, lineOfEdge);
        Envelope bounds = new Envelope();
        field.stretches(limitMs, (edge, from, to) -> {
            int line = lineOfEdge[edge];
            for (int i = lines.first(line); i < lines.end(line); i++) {
                bounds.expandToInclude(lines.x(i), lines.y(i));
            }
        });
        return new PassableGround(
                graph,
                lineOfEdge,
                lines,
                GroundPartition.around(lines, bounds, reach(graph), GroundPartition.DEFAULT_SPACING_METRES));
    }

    private static double reach(SearchGraph graph) {
        return graph.network().numbers().distance("ground_m");
    }

    /** The lines of the passable edges; {@code lineOfEdge} gets each edge's number among them, or −1. */
    private static Polylines passable(SearchGraph graph, int[] lineOfEdge) {
        Polylines all = graph.network().lines();
        int lines = 0;
        int vertices = 0;
        for (int edge = 0; edge < lineOfEdge.length; edge++) {
            lineOfEdge[edge] = graph.edgePassable(edge) ? lines++ : -1;
            vertices += graph.edgePassable(edge) ? all.end(edge) - all.first(edge) : 0;
        }
        int[] first = new int[lines + 1];
        double[] x = new double[vertices];
        double[] y = new double[vertices];
        int n = 0;
        for (int edge = 0; edge < lineOfEdge.length; edge++) {
            if (lineOfEdge[edge] >= 0) {
                first[lineOfEdge[edge]] = n;
                for (int i = all.first(edge); i < all.end(edge); i++, n++) {
                    x[n] = all.x(i);
                    y[n] = all.y(i);
                }
            }
        }
        first[lines] = n;
        return new Polylines(first, x, y);
    }

    /**
     * The ground covered within a limit, in degrees with seven decimals, valid, oriented as RFC 7946 asks.
     *
     * @param field arrivals on the graph for which the ground was parted
     * @param limitMs milliseconds from the alarm, at most the limit of the search
     */
    public MultiPolygon covered(ArrivalField field, long limitMs) {
        return partition.covered(reached(field, limitMs), graph.network().plane()::toDegrees);
    }

    /** The passable edges, in metres of the network's plane, by the numbers that {@link #reached} uses. */
    public Polylines lines() {
        return lines;
    }

    /**
     * The stretches of passable edges reached within a limit.
     *
     * @param limitMs milliseconds from the alarm, at most the limit of the search
     */
    public ReachedIntervals reached(ArrivalField field, long limitMs) {
        if (field.graph() != graph) {
            throw new IllegalArgumentException("the arrivals are of another search graph");
        }
        ReachedIntervals.Builder reached = new ReachedIntervals.Builder();
        field.stretches(limitMs, (edge, from, to) -> reached.add(lineOfEdge[edge], from, to));
        return reached.build();
    }
}

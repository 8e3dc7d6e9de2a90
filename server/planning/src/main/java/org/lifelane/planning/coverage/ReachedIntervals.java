package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.sorting.IndirectSort;

/**
 * The stretches of road that are reached in time: for each edge the disjoint intervals [from, to] in metres along it.
 * Edges without one are not listed; intervals stand by edge, then by distance.
 */
public final class ReachedIntervals {
    private final int[] edge;
    private final double[] from;
    private final double[] to;

    private ReachedIntervals(int[] edge, double[] from, double[] to) {
        this.edge = edge;
        this.from = from;
        this.to = to;
    }

    /** Number of intervals over all edges. */
    public int size() {
        return edge.length;
    }

    /** The edge on which the interval lies: its number in the network's polylines. */
    public int edge(int interval) {
        return edge[interval];
    }

    /** Where the interval begins, in metres from the edge's first vertex. */
    public double from(int interval) {
        return from[interval];
    }

    /** Where the interval ends, in metres from the edge's first vertex; greater than where it begins. */
    public double to(int interval) {
        return to[interval];
    }

    /** Whether the place on the edge, in metres from its first vertex, is reached; both ends of an interval are. */
    public boolean contains(int atEdge, double position) {
        int low = 0;
        int high = edge.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (edge[middle] < atEdge || edge[middle] == atEdge && to[middle] < position) {
                low = middle + 1;
            } else if (edge[middle] > atEdge || from[middle] > position) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Collects intervals in any order; those of one edge that overlap or touch are joined. */
    public static final class Builder {
        private final IntArrayList edges = new IntArrayList();
        private final DoubleArrayList froms = new DoubleArrayList();
        private final DoubleArrayList tos = new DoubleArrayList();

        /**
         * @param edge the edge's number in the network's polylines
         * @param from metres from the edge's first vertex, at least 0
         * @param to metres from the edge's first vertex; an interval without length is left out
         * @throws IllegalArgumentException if an end is no number or the interval runs backwards
         */
        public Builder add(int edge, double from, double to) {
            if (!(from <= to)) {
                throw new IllegalArgumentException("interval [" + from + ", " + to + "] on edge " + edge
                        + " runs backwards; give its ends in order");
            }
            if (from < to) {
                edges.add(edge);
                froms.add(from);
                tos.add(to);
            }
            return this;
        }

        /** The intervals collected so far. */
        public ReachedIntervals build() {
            int[] order = IndirectSort.mergesort(0, edges.size(), (a, b) -> {
                int byEdge = Integer.compare(edges.get(a), edges.get(b));
                return byEdge != 0 ? byEdge : Double.compare(froms.get(a), froms.get(b));
            });
            IntArrayList edge = new IntArrayList(order.length);
            DoubleArrayList from = new DoubleArrayList(order.length);
            DoubleArrayList to = new DoubleArrayList(order.length);
            for (int next : order) {
                int last = edge.size() - 1;
                if (last >= 0 && edge.get(last) == edges.get(next) && froms.get(next) <= to.get(last)) {
                    to.set(last, Math.max(to.get(last), tos.get(next)));
                } else {
                    edge.add(edges.get(next));
                    from.add(froms.get(next));
                    to.add(tos.get(next));
                }
            }
            return new ReachedIntervals(edge.toArray(), from.toArray(), to.toArray());
        }
    }
}

package org.lifelane.planning.reach;

import org.jspecify.annotations.Nullable;

/**
 * The first arrival at a point of an edge.
 *
 * @param label see {@link Labels}
 * @param arc the arc on which the point is come to, or −1 where the engine stands at the node itself
 * @param metres from the arc's tail to the point
 * @param state the state before the arc, or −1 where the source stands on the arc
 */
public record PointArrival(long label, int arc, double metres, int state) {

    /** Milliseconds from the alarm, turnout included. */
    public long totalMs() {
        return Labels.totalMs(label);
    }

    /** Number of the source among those of the search. */
    public int source() {
        return Labels.source(label);
    }

    static @Nullable PointArrival earlier(@Nullable PointArrival one, @Nullable PointArrival other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.label < one.label ? other : one;
    }
}

package org.lifelane.benchmark;

import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/** GraphHopper's view of a street whose milliseconds are stored with it: as cheap a weighting as it can have. */
final class MillisWeighting implements Weighting {
    private final IntEncodedValue millis;
    private final int closed;

    /** @param closed the value that stands for no passage */
    MillisWeighting(IntEncodedValue millis, int closed) {
        this.millis = millis;
        this.closed = closed;
    }

    @Override
    public double calcMinWeightPerDistance() {
        return 0;
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
        int ms = reverse ? edge.getReverse(millis) : edge.get(millis);
        return ms == closed ? Double.POSITIVE_INFINITY : ms;
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
        return reverse ? edge.getReverse(millis) : edge.get(millis);
    }

    @Override
    public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
        return 0;
    }

    @Override
    public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
        return 0;
    }

    @Override
    public boolean hasTurnCosts() {
        return false;
    }

    @Override
    public String getName() {
        return "millis";
    }
}

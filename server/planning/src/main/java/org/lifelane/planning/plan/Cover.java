package org.lifelane.planning.plan;

import org.lifelane.planning.clearing.LaneSet;

/**
 * One way to cover a building: a station, and lanes that have to be cleared for it.
 *
 * @param station number of a station that can be bought, or {@link #STANDS} for one that stands
 * @param lanes by their numbers in the problem
 */
record Cover(int station, LaneSet lanes) {
    static final int STANDS = -1;

    boolean free() {
        return station == STANDS && lanes.isEmpty();
    }

    /** Whether this one asks for nothing that another does not ask for. */
    boolean within(Cover other) {
        return (station == STANDS || station == other.station) && lanes.within(other.lanes);
    }
}

package org.lifelane.planning.network;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * What was inferred or could not be used while a network was built.
 *
 * @param inferredJoints lane ends joined across a gap
 * @param looseEnds lane ends that join nothing
 * @param idleGates gates farther than 5 m from every lane and road
 * @param unusedRestrictions turn restrictions whose roads do not meet as they say
 */
public record NetworkReport(
        List<Joint> inferredJoints, List<LooseEnd> looseEnds, List<String> idleGates, List<String> unusedRestrictions) {

    /**
     * A lane's end joined to another line across a gap.
     *
     * @param gapM metres, at most 2
     */
    public record Joint(String laneId, String layer, String otherId, double gapM) {}

    /**
     * A lane's end that meets nothing.
     *
     * @param place longitude and latitude in degrees
     * @param byBridge whether it would meet a line there, did that not run on a bridge or in a tunnel
     */
    public record LooseEnd(String laneId, Coordinate place, boolean byBridge) {}
}

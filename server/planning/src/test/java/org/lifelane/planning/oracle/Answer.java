package org.lifelane.planning.oracle;

import java.util.List;
import java.util.Set;

/**
 * One way in which a building is reached in the least time; travel and total in milliseconds, distances in metres.
 *
 * @param way the arcs driven on, for the reader of a difference
 */
record Answer(
        String station,
        long travelMs,
        long totalMs,
        double distanceM,
        String access,
        double accessM,
        int unknownLimits,
        int tightLimits,
        Set<String> blockedLanes,
        List<Arc> way) {}

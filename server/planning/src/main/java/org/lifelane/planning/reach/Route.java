package org.lifelane.planning.reach;

import java.util.List;

/**
 * A way from a source to a point.
 *
 * @param startM metres on the first arc from its tail to the source
 * @param arcs in driving order; none where the station stands at the node of the point itself
 * @param endM metres on the last arc from its tail to the point
 * @param distanceM metres driven
 */
public record Route(Source source, double startM, List<Integer> arcs, double endM, double distanceM) {
    public Route {
        arcs = List.copyOf(arcs);
    }
}

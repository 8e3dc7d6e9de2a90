package org.lifelane.planning.network;

/**
 * A point on an edge.
 *
 * @param alongM metres from the edge's start
 * @param distanceM metres from what it is nearest to
 */
public record EdgePoint(int edge, double alongM, double distanceM) {

    boolean samePlace(EdgePoint other) {
        return edge == other.edge && alongM == other.alongM;
    }

    /**
     * Metres to the point from where an arc begins.
     *
     * @param arc one of the edge's two
     */
    public double from(int arc, RoadNetwork network) {
        return (arc & 1) == 0 ? alongM : network.length(edge) - alongM;
    }
}

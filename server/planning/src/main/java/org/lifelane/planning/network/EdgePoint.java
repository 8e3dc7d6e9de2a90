package org.lifelane.planning.network;

/**
 * A point on an edge.
 *
 * @param alongM metres from the edge's start
 * @param distanceM metres from what it is nearest to
 */
public record EdgePoint(int edge, double alongM, double distanceM) {}

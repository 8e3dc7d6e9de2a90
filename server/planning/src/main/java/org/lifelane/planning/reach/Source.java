package org.lifelane.planning.reach;

import org.lifelane.planning.inventory.Station;

/**
 * A station that sends the vehicle, on the network.
 *
 * @param edge the edge it stands at
 * @param alongM metres from the edge's start
 * @param turnoutMs milliseconds from alarm to leaving
 */
public record Source(Station station, int edge, double alongM, long turnoutMs) {}

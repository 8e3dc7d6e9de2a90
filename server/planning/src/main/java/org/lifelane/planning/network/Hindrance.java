package org.lifelane.planning.network;

import java.util.OptionalDouble;

/**
 * One thing that keeps a vehicle from a way or through a node, for the answer to “why not”, or that leaves it less than its
 * margin there.
 *
 * @param code {@code width, height, weight, blocked, closed, gate_closed, gate_width, gate_height, barrier, bend_radius,
 *     bend_width, not_for_vehicles}, or {@code no_station, off_network, no_way} of a building
 * @param layer the layer of what hinders
 * @param id its id there
 * @param value what is there, metres or tonnes
 * @param needed what the vehicle needs, metres or tonnes
 */
public record Hindrance(
        String code, String layer, String id, String name, OptionalDouble value, OptionalDouble needed) {}

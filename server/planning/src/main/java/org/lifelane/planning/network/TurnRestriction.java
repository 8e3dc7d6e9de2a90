package org.lifelane.planning.network;

import java.util.List;

/**
 * A turn that traffic law forbids or commands.
 *
 * @param id {@code relation/ID}
 * @param only whether it commands the turn ({@code only_…}); otherwise it forbids it ({@code no_…})
 * @param from ids of the roads it begins on
 * @param viaNode vertex where the roads meet, or −1 where it leads over roads
 * @param viaRoads ids of the roads between, in order; empty where it leads over a node
 * @param to ids of the roads it ends on
 */
record TurnRestriction(
        String id, boolean only, List<String> from, int viaNode, List<String> viaRoads, List<String> to) {}

package org.lifelane.planning.network.osm;

import java.util.Optional;
import java.util.Set;

/**
 * Whether a fire engine may use a way or pass a node, from the tags of access. The tag that speaks of an engine most
 * narrowly decides: {@code emergency} or {@code service=emergency_access}, then {@code motor_vehicle}, {@code vehicle},
 * {@code access}. Only {@code no}, or a word that names someone else alone, closes; private, permit, destination,
 * customers, delivery, forestry and the like are open to an engine on duty.
 *
 * <p>A pedestrian street's {@code motor_vehicle=no} says again what the class says, so it does not close it. A bus lane's
 * {@code psv=yes} beside {@code access=no} does not open it: engines use such ways in practice, but no tag says that they
 * fit; {@code emergency=yes} does. Bans on goods vehicles ({@code hgv}) are left alone.
 */
final class FireEngineAccess {
    private static final String CLOSED = "no";
    private static final Set<String> OPENS = Set.of("yes", "designated", "official", "permissive");
    private static final Set<String> FOR_ENGINES = Set.of("emergency_access", "emergency");
    private static final Set<String> FOR_OTHERS_ALONE = Set.of("psv", "bus", "bicycle", "foot");
    private static final String PEDESTRIAN = "pedestrian";

    private FireEngineAccess() {}

    /** {@code no} where it is closed, another word of OpenStreetMap's where it is open, empty where no tag says. */
    static Optional<String> of(Tags tags) {
        if (tags.is("emergency", OPENS) || tags.is("service", FOR_ENGINES)) {
            return Optional.of("yes");
        }
        if (tags.is("emergency", CLOSED)) {
            return Optional.of(CLOSED);
        }
        Optional<String> vehicles = tags.firstWord("motor_vehicle", "vehicle");
        if (tags.is("highway", PEDESTRIAN)) {
            vehicles = vehicles.filter(word -> !word.equals(CLOSED));
        }
        return vehicles.or(() -> tags.word("access")).map(word -> FOR_OTHERS_ALONE.contains(word) ? CLOSED : word);
    }
}

package org.lifelane.planning.risk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.rules.Finding;

/**
 * What the rules and the first arrival say of one building: all that must be worked out again when something near it
 * changes, and nothing that hangs on other buildings.
 *
 * @param unverified whether the first arrival is by a mere road or over limits nobody has measured
 * @param kerbS first engine, seconds from the alarm
 */
record Assessment(
        Feature row,
        Arrival.Status status,
        boolean unverified,
        Optional<String> stationId,
        OptionalDouble kerbS,
        Optional<FloorTime> floor,
        List<Finding> findings,
        List<Contribution> contributions) {}

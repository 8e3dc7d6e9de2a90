package org.lifelane.planning.risk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.rules.Finding;

/**
 * What the rules and the first arrival say of one building: all that must be worked out again when something near it
 * changes, and nothing that hangs on other buildings.
 *
 * @param known whether anything that counts in the score is known, and not only what it may turn out to be
 * @param reliance how far the first arrival can be relied upon; empty where there is none
 * @param blockages the blocked lanes that the first arrival drives over or stops on
 * @param kerbS first engine, seconds from the alarm
 */
record Assessment(
        Feature row,
        Arrival.Status status,
        boolean known,
        Optional<Arrival.Reliance> reliance,
        Blockages blockages,
        Optional<String> stationId,
        OptionalDouble kerbS,
        Optional<FloorTime> floor,
        List<Finding> findings,
        List<Contribution> contributions) {}

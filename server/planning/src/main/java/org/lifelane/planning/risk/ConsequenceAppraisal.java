package org.lifelane.planning.risk;

import java.util.List;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.risk.weights.ClassTable;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.MissingFact;

/** How much is at stake: height, floors, people. */
final class ConsequenceAppraisal {
    private final RiskWeights weights;

    ConsequenceAppraisal(RiskWeights weights) {
        this.weights = weights;
    }

    List<Contribution> of(Building building) {
        return List.of(
                by(Criterion.HEIGHT, weights.heightM(), building.heightM(), building, "height_m"),
                by(Criterion.FLOORS, weights.floors(), building.floors(), building, "floors"),
                by(
                        Criterion.OCCUPANTS,
                        weights.occupants(),
                        people(building.row(), weights.personsPerHousehold()),
                        building,
                        "occupants"));
    }

    /** People in a building: {@code occupants}, else households times the people in one; empty where both are unknown. */
    static OptionalDouble people(Feature row, double personsPerHousehold) {
        OptionalDouble occupants = row.number("occupants");
        OptionalDouble households = row.number("households");
        return occupants.isPresent() || households.isEmpty()
                ? occupants
                : OptionalDouble.of(households.getAsDouble() * personsPerHousehold);
    }

    private static Contribution by(
            Criterion criterion, ClassTable table, OptionalDouble value, Building building, String attribute) {
        return value.isPresent()
                ? Contribution.known(criterion, criterion.part(), table.at(value.getAsDouble()))
                : Contribution.between(
                        criterion,
                        criterion.part(),
                        table.least(),
                        table.worst(),
                        new MissingFact(Building.LAYER, building.id(), attribute));
    }
}

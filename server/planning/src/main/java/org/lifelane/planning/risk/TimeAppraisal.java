package org.lifelane.planning.risk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.risk.weights.TimeTable;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;

/** The first engine at the kerb, which counts in vehicle, and the fire floor, which counts in people. */
final class TimeAppraisal {
    private final RiskWeights weights;

    TimeAppraisal(RiskWeights weights) {
        this.weights = weights;
    }

    List<Contribution> of(
            BuildingCase building,
            Arrival arrival,
            Optional<FloorTime> floor,
            List<MissingFact> unmeasured,
            List<Finding> found) {
        if (arrival.status() == Arrival.Status.NO_STATION) {
            return unknownTimes(
                    building.district().records(Layers.STATIONS)
                            ? MissingFact.sender()
                            : MissingFact.rowsOf(Layers.STATIONS));
        }
        if (arrival.status() == Arrival.Status.OFF_NETWORK) {
            return unknownTimes(building.wayIn());
        }
        return List.of(
                fromFinding(kerb(building, arrival, unmeasured), found),
                arrival.reach().isEmpty()
                        ? Contribution.known(
                                Criterion.PEOPLE,
                                "people.floor-time",
                                weights.floorTime().never())
                        : floor(building.building(), floor));
    }

    private List<Contribution> unknownTimes(MissingFact none) {
        return List.of(
                unknown(Criterion.VEHICLE, "vehicle.arrival", weights.arrival(), none),
                unknown(Criterion.PEOPLE, "people.floor-time", weights.floorTime(), none));
    }

    private static Contribution unknown(Criterion criterion, String part, TimeTable table, MissingFact fact) {
        return Contribution.between(criterion, part, table.least(), table.never(), fact);
    }

    /** An engine over limits that nobody has measured, or by a mere road, may turn out not to come at all. */
    private Contribution kerb(BuildingCase building, Arrival arrival, List<MissingFact> unmeasured) {
        TimeTable table = weights.arrival();
        if (arrival.reach().isEmpty()) {
            return Contribution.known(Criterion.VEHICLE, "vehicle.arrival", table.never());
        }
        double points = table.at(arrival.reach().get().totalMs() / 1000.0);
        Set<MissingFact> facts = new LinkedHashSet<>();
        if (arrival.reach().get().access().kind() == AccessPoint.Kind.ROAD) {
            facts.add(building.wayIn());
        }
        facts.addAll(unmeasured);
        return facts.isEmpty()
                ? Contribution.known(Criterion.VEHICLE, "vehicle.arrival", points)
                : Contribution.between(
                        Criterion.VEHICLE, "vehicle.arrival", points, table.never(), facts.toArray(MissingFact[]::new));
    }

    private Contribution floor(Building building, Optional<FloorTime> floor) {
        TimeTable table = weights.floorTime();
        if (floor.isEmpty()) {
            return Contribution.between(
                    Criterion.PEOPLE,
                    "people.floor-time",
                    table.least(),
                    table.latest(),
                    new MissingFact(Building.LAYER, building.id(), "floors"));
        }
        double points = table.at(floor.get().totalS());
        return floor.get().reading() == FloorTime.Reading.LIFT_UNKNOWN
                ? Contribution.between(
                        Criterion.PEOPLE,
                        "people.floor-time",
                        table.at(floor.get().leastS()),
                        points,
                        new MissingFact(Building.LAYER, building.id(), "fire_lift"))
                : Contribution.known(Criterion.PEOPLE, "people.floor-time", points);
    }

    /** Findings on the arrival have no points of their own; put right, they leave those of their threshold. */
    private Contribution fromFinding(Contribution kerb, List<Finding> found) {
        List<Finding> broken = found.stream()
                .filter(finding -> weights.points(finding.rule().id()).countedByArrival())
                .filter(finding -> finding.outcome().compareTo(Outcome.GAP) >= 0)
                .toList();
        if (broken.isEmpty()) {
            return kerb;
        }
        double left = broken.stream()
                .flatMapToDouble(finding -> finding.threshold().stream())
                .map(weights.arrival()::at)
                .max()
                .orElse(weights.arrival().least());
        return kerb.of(broken.get(0), Math.min(kerb.middle(), left));
    }
}

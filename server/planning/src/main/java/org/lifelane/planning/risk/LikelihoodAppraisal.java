package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.risk.weights.HazardTable;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Placed;

/** How likely a fire is and how it would spread: use, age, what was found on the spot, what burns on the face. */
final class LikelihoodAppraisal {
    private static final double ALL = 100;
    private static final String UNKNOWN = "unknown";

    private final RiskWeights weights;

    LikelihoodAppraisal(RiskWeights weights) {
        this.weights = weights;
    }

    List<Contribution> of(BuildingCase building, List<Feature> hazards) {
        List<Contribution> all = new ArrayList<>();
        all.add(use(building.building().row()));
        all.add(age(building.building().row()));
        if (building.district().records(Layers.HAZARDS)) {
            hazards.forEach(hazard -> all.add(hazard(hazard)));
        } else {
            MissingFact none = MissingFact.rowsOf(Layers.HAZARDS);
            all.add(Contribution.between(Criterion.HAZARDS, Criterion.HAZARDS.part(), 0, ALL, none));
            all.add(Contribution.between(Criterion.FUELS, Criterion.FUELS.part(), 0, ALL, none));
        }
        if (building.district().records(Layers.OBSTACLES)) {
            building.obstacles().stream()
                    .filter(obstacle -> onFacade(obstacle, building.building()))
                    .forEach(obstacle -> all.add(facade(obstacle)));
        } else {
            all.add(Contribution.between(
                    Criterion.FACADE, Criterion.FACADE.part(), 0, ALL, MissingFact.rowsOf(Layers.OBSTACLES)));
        }
        return all;
    }

    private Contribution use(Feature row) {
        Map<String, Double> table = weights.use();
        return row.text("use")
                .map(table::get)
                .map(points -> Contribution.known(Criterion.USE, Criterion.USE.part(), points))
                .orElseGet(() -> Contribution.between(
                        Criterion.USE,
                        Criterion.USE.part(),
                        Collections.min(table.values()),
                        Collections.max(table.values()),
                        new MissingFact(Building.LAYER, row.id(), "use")));
    }

    private Contribution age(Feature row) {
        OptionalDouble year = row.number("built_year");
        return year.isPresent()
                ? Contribution.known(
                        Criterion.AGE, Criterion.AGE.part(), weights.builtYear().at(year.getAsDouble()))
                : Contribution.between(
                        Criterion.AGE,
                        Criterion.AGE.part(),
                        weights.builtYear().least(),
                        weights.builtYear().worst(),
                        new MissingFact(Building.LAYER, row.id(), "built_year"));
    }

    /**
     * A hazard that is closed adds nothing; one whose state is not recorded may be closed, and one whose kind is no word
     * of the weights may be any.
     */
    private Contribution hazard(Feature row) {
        HazardTable table = weights.hazards();
        String kind = row.text("kind").orElse(UNKNOWN);
        Criterion criterion = table.fuel(kind) ? Criterion.FUELS : Criterion.HAZARDS;
        OptionalDouble points = table.points(kind);
        String part = criterion.part() + "." + (points.isPresent() ? kind : UNKNOWN);
        Optional<String> state = row.text("state");
        if (state.filter(table.closed()::contains).isPresent()) {
            return Contribution.known(criterion, part, 0);
        }
        Optional<Double> severity = row.text("severity").map(table.severities()::get);
        double low = state.isEmpty() ? 0 : points.orElse(table.leastPoints()) * severity.orElse(table.leastSeverity());
        double high = points.orElse(table.mostPoints()) * severity.orElse(table.greatestSeverity());
        List<MissingFact> facts = new ArrayList<>();
        if (points.isEmpty()) {
            facts.add(new MissingFact(Layers.HAZARDS.name(), row.id(), "kind"));
        }
        if (state.isEmpty()) {
            facts.add(new MissingFact(Layers.HAZARDS.name(), row.id(), "state"));
        }
        if (severity.isEmpty()) {
            facts.add(new MissingFact(Layers.HAZARDS.name(), row.id(), "severity"));
        }
        return Contribution.between(criterion, part, low, high, facts.toArray(MissingFact[]::new));
    }

    private boolean onFacade(Placed obstacle, Building building) {
        Optional<String> names = obstacle.row().key("building_id");
        return obstacle.row().text("kind").filter(weights.facade()::containsKey).isPresent()
                && (names.isPresent()
                        ? names.get().equals(building.row().key())
                        : obstacle.shape().distance(building.shape()) <= weights.facadeM());
    }

    private Contribution facade(Placed obstacle) {
        String kind = obstacle.row().text("kind").orElseThrow();
        double points = Optional.ofNullable(weights.facade().get(kind)).orElseThrow();
        String part = Criterion.FACADE.part() + "." + kind;
        return obstacle.row()
                .flag("combustible")
                .map(burns -> Contribution.known(Criterion.FACADE, part, burns ? points : 0))
                .orElseGet(() -> Contribution.between(
                        Criterion.FACADE,
                        part,
                        0,
                        points,
                        new MissingFact(obstacle.layer(), obstacle.row().id(), "combustible")));
    }
}

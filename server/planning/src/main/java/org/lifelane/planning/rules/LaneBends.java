package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/**
 * {@code lane-radius}: a lane's sharpest bend against the engine that is sent first and the aerial one that the
 * building needs. A lane that runs straight has no bend to judge.
 */
final class LaneBends implements RuleCheck {
    private static final String SUITS = "suits";

    @Override
    public String rule() {
        return "lane-radius";
    }

    @Override
    public Set<String> requirements() {
        return Set.of(SUITS);
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Tally tally = new Tally(building, rule);
        LaneNetwork lanes = building.district().lanes();
        for (Placed lane : building.lanes()) {
            OptionalInt way = lanes.way(lane);
            OptionalDouble bend = way.isPresent() ? lanes.sharpestBend(way.getAsInt()) : OptionalDouble.empty();
            if (bend.isPresent()) {
                for (Engine engine : engines(building)) {
                    look(lane, bend.getAsDouble(), engine.vehicle(), rule.requirement(SUITS), tally);
                }
            }
        }
        return tally.finding();
    }

    private static void look(Placed lane, double degrees, Vehicle engine, Requirement suits, Tally tally) {
        OptionalDouble swept = engine.sweptWidthM(degrees);
        if (swept.isEmpty()) {
            tally.unknown(new MissingFact(
                    "vehicles", engine.name(), engine.turnRadiusM().isEmpty() ? "turn_radius_m" : "front_m"));
            return;
        }
        compare(lane, "turn_radius_m", engine.turnRadiusM().orElseThrow(), suits, tally);
        compare(lane, "width_m", swept.getAsDouble(), suits, tally);
    }

    private static void compare(Placed lane, String attribute, double needed, Requirement suits, Tally tally) {
        Feature row = lane.row();
        OptionalDouble value = row.number(attribute);
        if (value.isEmpty()) {
            tally.unknown(lane, attribute);
        } else {
            tally.atLeast(
                    suits,
                    needed,
                    value.getAsDouble(),
                    Evidence.weakest(row.evidence(attribute), row.evidence("geometry")),
                    lane.name());
        }
    }

    /**
     * The first engine, and of the aerial ones the most agile of those that reach the roof; where none does, the one
     * that reaches highest: a shorter one that gets round the bend does not help. Where the height is unknown, the most
     * agile of all.
     */
    private static Set<Engine> engines(BuildingCase building) {
        Set<Engine> engines = new LinkedHashSet<>(List.of(building.district().engine()));
        List<Engine> aerial =
                building.district().fleet().stream().filter(Engine::aerial).toList();
        double height = building.building().heightM().orElse(0);
        Comparator<Engine> agility = Comparator.comparingDouble(
                        (Engine engine) -> engine.vehicle().turnRadiusM().orElse(Double.POSITIVE_INFINITY))
                .thenComparingDouble(engine -> engine.vehicle().sweptWidthM(90).orElse(Double.POSITIVE_INFINITY));
        aerial.stream()
                .filter(engine -> engine.workingHeightM().orElseThrow() >= height)
                .min(agility)
                .or(() -> aerial.stream()
                        .max(Comparator.comparingDouble(
                                engine -> engine.workingHeightM().orElseThrow())))
                .ifPresent(engines::add);
        return engines;
    }
}

package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What the building's own row says: {@code site-podium, lift-need}. */
final class HighRiseRules {
    private HighRiseRules() {}

    static List<RuleCheck> all() {
        return List.of(new Podium(), new Lift());
    }

    /** A podium before the operating face keeps the ladder off. */
    private static final class Podium implements RuleCheck {
        @Override
        public String rule() {
            return "site-podium";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("most");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building tower = building.building();
            if (tower.knownLower()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            OptionalDouble depth = tower.row().number("podium_depth_m");
            return depth.isEmpty()
                    ? tally.unknown("podium_depth_m").finding()
                    : tally.atMost(
                                    rule.requirement("most"),
                                    depth.getAsDouble(),
                                    tower.row().evidence("podium_depth_m"),
                                    Building.LAYER + "/" + tower.id())
                            .finding();
        }
    }

    /** A firefighting lift above 33 m of a residential building, above 32 m of any other. */
    private static final class Lift implements RuleCheck {
        @Override
        public String rule() {
            return "lift-need";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("over_residential", "over_other");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building tower = building.building();
            Requirement over = rule.requirement(tower.residential().orElse(true) ? "over_residential" : "over_other");
            OptionalDouble height = tower.heightM();
            if (height.isPresent() && height.getAsDouble() <= over.number()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            Optional<Boolean> lift = tower.row().flag("fire_lift");
            if (lift.isEmpty()) {
                return tally.unknown("fire_lift").finding();
            }
            if (lift.get()) {
                return tally.met(over, tower.row().evidence("fire_lift"), Building.LAYER + "/" + tower.id())
                        .finding();
            }
            return height.isEmpty()
                    ? tally.unknown("height_m").finding()
                    : tally.broken(over, tower.row().evidence("fire_lift"), Building.LAYER + "/" + tower.id())
                            .finding();
        }
    }
}

package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;

/** What the building's own row says: {@code site-podium, lift-need}. */
final class HighRiseRules {
    private static final String LIFT = "fire_lift";

    private HighRiseRules() {}

    static List<RuleCheck> all() {
        return List.of(new Podium(), new Lift());
    }

    /** A podium before the operating face keeps the ladder off; without a site there is no such face to judge. */
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
            boolean noSite = building.sites().isEmpty() && building.district().records(Layers.RESCUE_SITES);
            if (tower.knownLower() || noSite) {
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

    /**
     * A firefighting lift above 33 m of a residential building, above 32 m of any other. A public building of class I by
     * what it is used for needs one below that too; no attribute tells which is.
     */
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
            Requirement residential = rule.requirement("over_residential");
            Requirement other = rule.requirement("over_other");
            Optional<Boolean> dwelling = tower.residential();
            OptionalDouble height = tower.heightM();
            Requirement lowest = residential.number() < other.number() ? residential : other;
            Requirement over = dwelling.map(is -> is ? residential : other).orElse(lowest);
            if (height.isPresent() && height.getAsDouble() <= over.number()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            Optional<Boolean> lift = tower.row().flag(LIFT);
            if (lift.isEmpty()) {
                return tally.unknown(LIFT).finding();
            }
            String name = Building.LAYER + "/" + tower.id();
            Evidence ofLift = tower.row().evidence(LIFT);
            double highest = Math.max(residential.number(), other.number());
            if (lift.get()) {
                tally.met(over, height, ofLift, name);
            } else if (height.isEmpty()) {
                tally.unknown("height_m");
            } else if (dwelling.isEmpty() && height.getAsDouble() <= highest) {
                tally.unknown("use");
            } else {
                Evidence evidence = Evidence.weakest(ofLift, tower.heightEvidence());
                tally.atMost(over, height.getAsDouble(), evidence, name);
            }
            return tally.finding();
        }
    }
}

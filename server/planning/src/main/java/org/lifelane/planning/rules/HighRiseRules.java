package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/** What the building's own row says: {@code site-podium, lift-need}. */
final class HighRiseRules {
    private HighRiseRules() {}

    static List<RuleCheck> all() {
        return List.of(new Podium(), new LiftNeed());
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
}

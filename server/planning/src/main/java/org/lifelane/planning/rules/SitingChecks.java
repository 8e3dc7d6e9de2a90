package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.reach.Arrival;

/** The checks of the rules for siting: how soon help comes. */
final class SitingChecks {
    private SitingChecks() {}

    static List<RuleCheck> all() {
        return List.of(new FirstEngine());
    }

    /** {@code st-5min}: turnout and travel of the first engine. A building that no way leads to has no time to judge. */
    private static final class FirstEngine implements RuleCheck {
        @Override
        public String rule() {
            return "st-5min";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("most");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            String engine = building.district().engine().name();
            return building.arrivals().of(engine).flatMap(arrival -> {
                Tally tally = new Tally(building, rule);
                Optional<Arrival.Reach> reach = arrival.reach();
                if (reach.isEmpty()) {
                    return tally.broken(rule.requirement("most"), Evidence.INFERRED)
                            .finding();
                }
                // Every arrival is computed from planning speeds.
                return tally.atMost(
                                rule.requirement("most"),
                                reach.get().totalMs() / 1000.0,
                                Evidence.INFERRED,
                                "stations/"
                                        + reach.get().route().source().station().id())
                        .finding();
            });
        }
    }
}

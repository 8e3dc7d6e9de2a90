package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.Set;

/** A rule that looks at every rescue site that names a high-rise; without a site it does not apply. */
record EachSite(String rule, Set<String> requirements, Judge each) implements RuleCheck {

    /** Looks at one site. */
    @FunctionalInterface
    interface Judge {
        void look(Placed site, BuildingCase building, Rule rule, Tally tally);
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule found) {
        Tally tally = new Tally(building, found);
        if (!building.building().knownLower()) {
            building.sites().forEach(site -> each.look(site, building, found, tally));
        }
        return tally.finding();
    }
}

package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/** {@code water-status}: the building's own fire water is out of order, or put right and not looked at again since. */
final class WaterStatus implements RuleCheck {
    @Override
    public String rule() {
        return "water-status";
    }

    @Override
    public Set<String> requirements() {
        return Set.of("works");
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Tally tally = new Tally(building, rule);
        String name = Building.LAYER + "/" + building.building().id();
        Evidence evidence = building.building().row().evidence("water_status");
        switch (building.building().row().text("water_status").orElse("unknown")) {
            case "ok" -> tally.met(rule.first(), evidence, name);
            case "failed" -> tally.broken(rule.first(), evidence, name);
            default -> tally.unknown("water_status");
        }
        return tally.finding();
    }
}

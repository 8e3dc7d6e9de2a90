package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/** {@code lane-two-connect}: a ring that leads out at one place only is shut by one car. */
final class RingConnections implements RuleCheck {
    @Override
    public String rule() {
        return "lane-two-connect";
    }

    @Override
    public Set<String> requirements() {
        return Set.of("least");
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        String[] names = building.lanes().stream().map(Placed::name).toArray(String[]::new);
        return LaneCircuit.around(building)
                .flatMap(ring -> new Tally(building, rule)
                        .atLeast(rule.requirement("least"), ring.connections(), Evidence.INFERRED, names)
                        .finding());
    }
}

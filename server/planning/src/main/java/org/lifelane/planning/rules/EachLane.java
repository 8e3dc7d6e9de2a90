package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/**
 * A rule that looks at every fire lane that serves a building, and at what else it names. Without a lane it does not
 * apply; where nobody has recorded lanes it is unknown.
 *
 * @param all what is looked at once, beside the lanes
 */
record EachLane(String rule, Set<String> requirements, Judge each, Whole all) implements RuleCheck {

    /** Looks at one lane. */
    @FunctionalInterface
    interface Judge {
        void look(Placed lane, BuildingCase building, Rule rule, Tally tally);
    }

    /** Looks at the rest. */
    @FunctionalInterface
    interface Whole {
        void look(BuildingCase building, Rule rule, Tally tally);
    }

    EachLane(String rule, Set<String> requirements, Judge each) {
        this(rule, requirements, each, (building, found, tally) -> {});
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule found) {
        Tally tally = new Tally(building, found);
        List<Placed> lanes = building.lanes();
        if (lanes.isEmpty()) {
            return building.district().records(Layers.FIRE_LANES)
                    ? Optional.empty()
                    : tally.unknown(Layers.FIRE_LANES).finding();
        }
        lanes.forEach(lane -> each.look(lane, building, found, tally));
        all.look(building, found, tally);
        return tally.finding();
    }
}

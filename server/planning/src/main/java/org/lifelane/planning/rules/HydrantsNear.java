package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/**
 * The hydrants that hose reaches a high-rise from, by whether they work.
 *
 * @param working those whose status is {@code ok}
 * @param doubtful those of which nobody knows
 * @param failed those out of service
 */
record HydrantsNear(List<Near> working, List<Near> doubtful, List<Near> failed) {

    /** @param hoseM metres of hose to the façade */
    record Near(Placed hydrant, double hoseM) {}

    /** Of those around a building, by the hose that leads to it. */
    static HydrantsNear of(List<Placed> hydrants, HoseLines toBuilding) {
        HydrantsNear near = new HydrantsNear(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Placed hydrant : hydrants) {
            OptionalDouble hose = toBuilding.metres(hydrant.shape());
            if (hose.isPresent()) {
                near.list(hydrant).add(new Near(hydrant, hose.getAsDouble()));
            }
        }
        return near;
    }

    private List<Near> list(Placed hydrant) {
        return switch (hydrant.row().text("status").orElse("unknown")) {
            case "ok" -> working;
            case "failed" -> failed;
            default -> doubtful;
        };
    }

    /** A rule that looks at the hydrants of a high-rise; unknown where nobody has recorded hydrants in the district. */
    record Check(String rule, Set<String> requirements, Judge judge) implements RuleCheck {

        /** Looks at them. */
        @FunctionalInterface
        interface Judge {
            void look(HydrantsNear near, BuildingCase building, Rule rule, Tally tally);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            if (building.building().knownLower()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            if (!building.district().records(Layers.HYDRANTS)) {
                return tally.unknown(Layers.HYDRANTS).finding();
            }
            judge.look(building.inReach().get(), building, found, tally);
            return tally.finding();
        }
    }
}

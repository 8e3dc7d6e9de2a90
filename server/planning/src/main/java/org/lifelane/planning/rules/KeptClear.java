package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;

/** {@code hyd-nopark}: no parking beside the hydrants and adapters that serve a building. */
final class KeptClear implements RuleCheck {
    private static final String PARKING = "parking";

    @Override
    public String rule() {
        return "hyd-nopark";
    }

    @Override
    public Set<String> requirements() {
        return Set.of("clear_m");
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Tally tally = new Tally(building, rule);
        if (building.building().knownLower()) {
            return Optional.empty();
        }
        if (!building.district().records(Layers.OBSTACLES)) {
            return tally.unknown(Layers.OBSTACLES).finding();
        }
        Requirement clear = rule.requirement("clear_m");
        Stream.of(Layers.HYDRANTS, Layers.ADAPTERS)
                .filter(layer -> !building.district().records(layer))
                .forEach(tally::unknown);
        List<Placed> perhaps = building.obstacles().stream()
                .filter(obstacle -> obstacle.row().text("kind").orElse(PARKING).equals(PARKING))
                .toList();
        Stream.concat(
                        HydrantChecks.all(building.inReach().get()).map(HydrantsNear.Near::hydrant),
                        building.adapters().stream())
                .forEach(point -> {
                    List<Placed> beside = perhaps.stream()
                            .filter(place -> place.shape().distance(point.shape()) < clear.number())
                            .toList();
                    if (beside.isEmpty()) {
                        tally.met(clear, Evidence.INFERRED, point.name());
                    }
                    for (Placed place : beside) {
                        if (place.row().text("kind").isPresent()) {
                            tally.broken(clear, place.row().evidence("kind"), place.name(), point.name());
                        } else {
                            tally.unknown(place, "kind");
                        }
                    }
                });
        return tally.finding();
    }
}

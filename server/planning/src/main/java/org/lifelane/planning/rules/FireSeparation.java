package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/**
 * {@code hr-space}: from a high-rise to the next building of the layer, outline to outline. Wings of one building touch
 * each other and are drawn as one or as several, so that outlines that meet are not apart at all and are left out.
 */
final class FireSeparation implements RuleCheck {
    @Override
    public String rule() {
        return "hr-space";
    }

    @Override
    public Set<String> requirements() {
        return Set.of("tower", "lower");
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Building tower = building.building();
        if (tower.knownLower()) {
            return Optional.empty();
        }
        Tally tally = new Tally(building, rule);
        if (!tower.hasFootprint()) {
            return tally.unknown(Building.FOOTPRINT).finding();
        }
        for (String kind : List.of("tower", "lower")) {
            building.others().stream()
                    .filter(other -> kind.equals(kind(other, tower)))
                    .filter(other -> apart(other, tower) > tower.limits().toleranceM())
                    .min(Comparator.comparingDouble(other -> apart(other, tower)))
                    .ifPresent(next -> tally.measuredAtLeast(
                            rule.requirement(kind),
                            apart(next, tower),
                            Evidence.weakest(
                                    tower.row().evidence("geometry"), next.row().evidence("geometry")),
                            next.name()));
        }
        return tally.finding();
    }

    private static double apart(Placed other, Building tower) {
        return other.shape().distance(tower.shape());
    }

    /** Which distance is asked for; one known as a point has no outline to measure from. */
    private static String kind(Placed other, Building tower) {
        if (other.shape().getDimension() < 2) {
            return "";
        }
        Building next = new Building(other.row(), other.shape(), Optional.empty(), tower.limits());
        return next.knownLower() ? "lower" : "tower";
    }
}

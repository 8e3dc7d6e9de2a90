package org.lifelane.planning.rules;

import java.util.Comparator;
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
        if (tower.heightM().isEmpty()) {
            return tally.unknown("height_m").finding();
        }
        Requirement high = rule.requirement("tower");
        Requirement low = rule.requirement("lower");
        for (Placed other : building.others()) {
            double apart = apart(other, tower);
            if (other.shape().getDimension() == 2
                    && apart > tower.limits().toleranceM()
                    && apart < high.number() - tower.limits().toleranceM()) {
                near(other, apart, high, low, tower, tally);
            }
        }
        building.others().stream()
                .filter(other -> other.shape().getDimension() == 2)
                .filter(other -> apart(other, tower) > tower.limits().toleranceM())
                .min(Comparator.comparingDouble(other -> apart(other, tower)))
                .ifPresent(next -> {
                    if (apart(next, tower) >= high.number() - tower.limits().toleranceM()) {
                        tally.measuredAtLeast(high, apart(next, tower), evidence(next, tower), next.name());
                    }
                });
        return tally.finding();
    }

    private static double apart(Placed other, Building tower) {
        return other.shape().distance(tower.shape());
    }

    /** Nearer than two high-rises may stand; a lower building may, and one of which nobody knows is one or the other. */
    private static void near(
            Placed other, double apart, Requirement high, Requirement low, Building tower, Tally tally) {
        Building next = new Building(other.row(), other.shape(), Optional.empty(), tower.limits());
        boolean tooNearForAny = apart < low.number() - tower.limits().toleranceM();
        if (next.knownLower() || tooNearForAny) {
            tally.measuredAtLeast(low, apart, evidence(other, tower), other.name());
        } else if (next.heightM().isEmpty()) {
            tally.unknown(other, "height_m");
        } else {
            tally.measuredAtLeast(high, apart, evidence(other, tower), other.name());
        }
    }

    private static Evidence evidence(Placed other, Building tower) {
        return Evidence.weakest(tower.row().evidence("geometry"), other.row().evidence("geometry"));
    }
}

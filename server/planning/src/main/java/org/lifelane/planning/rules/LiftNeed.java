package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;

/**
 * {@code lift-need}: a firefighting lift above 33 m of a residential building, in every public high-rise of class I, above
 * 32 m of one of class II (GB 50016-2014 (2018) 7.3.1). Metres of code height. Where use or class is unknown, the building
 * needs one for certain above the greatest of the heights that may be its own, and none up to the least.
 */
final class LiftNeed implements RuleCheck {
    private static final String LIFT = "fire_lift";
    private static final String RESIDENTIAL = "over_residential";
    private static final String CLASS_ONE = "over_class1";
    private static final String OTHER = "over_other";
    private static final Comparator<Requirement> BY_HEIGHT = Comparator.comparingDouble(Requirement::number);

    @Override
    public String rule() {
        return "lift-need";
    }

    @Override
    public Set<String> requirements() {
        return Set.of(RESIDENTIAL, CLASS_ONE, OTHER);
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Building tower = building.building();
        List<Requirement> possible = possible(tower, rule);
        Requirement lowest = possible.stream().min(BY_HEIGHT).orElseThrow();
        Requirement highest = possible.stream().max(BY_HEIGHT).orElseThrow();
        OptionalDouble height = tower.heightM();
        if (height.isPresent() && height.getAsDouble() <= lowest.number()) {
            return Optional.empty();
        }
        Tally tally = new Tally(building, rule);
        Optional<Boolean> lift = tower.row().flag(LIFT);
        Evidence ofLift = tower.row().evidence(LIFT);
        String name = Building.LAYER + "/" + tower.id();
        if (lift.isEmpty()) {
            // Where there is one, nothing else matters.
            tally.unknown(LIFT);
        } else if (lift.get()) {
            tally.met(lowest, height, ofLift, name);
        } else if (height.isEmpty()) {
            tally.unknown("height_m");
        } else if (height.getAsDouble() <= highest.number()) {
            whatTells(tower, height.getAsDouble(), rule).forEach(tally::unknown);
        } else {
            boolean byClass = tower.residential().isPresent()
                    && highest == rule.requirement(CLASS_ONE)
                    && height.getAsDouble() <= rule.number(OTHER);
            Evidence evidence = Evidence.weakest(ofLift, tower.heightEvidence());
            tally.atMost(
                    highest,
                    height.getAsDouble(),
                    byClass ? Evidence.weakest(evidence, tower.row().evidence(Building.FIRE_CLASS)) : evidence,
                    name);
        }
        return tally.finding();
    }

    /** The heights of which one is the building's own. */
    private static List<Requirement> possible(Building tower, Rule rule) {
        Requirement residential = rule.requirement(RESIDENTIAL);
        if (tower.residential().orElse(false)) {
            return List.of(residential);
        }
        List<Requirement> publicly = tower.publicClassOne()
                .map(one -> List.of(rule.requirement(one ? CLASS_ONE : OTHER)))
                .orElse(List.of(rule.requirement(CLASS_ONE), rule.requirement(OTHER)));
        return tower.residential().isPresent()
                ? publicly
                : Stream.concat(Stream.of(residential), publicly.stream()).toList();
    }

    /** Attributes that tell which of the possible heights is the building's own. */
    private static List<String> whatTells(Building tower, double height, Rule rule) {
        Stream<String> use = tower.residential().isEmpty() ? Stream.of("use") : Stream.empty();
        boolean byClass = tower.publicClassOne().isEmpty() && height <= rule.number(OTHER);
        return Stream.concat(use, byClass ? Stream.of(Building.FIRE_CLASS) : Stream.empty())
                .toList();
    }
}

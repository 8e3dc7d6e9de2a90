package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/**
 * Whether there is water enough: the flow of working hydrants in reach against the outdoor demand ({@code flow-out-res,
 * flow-out-pub}), that of the adapters against the indoor one ({@code flow-in-res, flow-in-pub}). A mixed building counts
 * as public, the greater demand. Where no floor area is recorded and no volume rules out that the demand is doubled, it
 * is reckoned from outline and storeys, or taken as not so large: inferred either way.
 */
final class WaterDemand {
    private static final String HEIGHT = "height_m";

    private WaterDemand() {}

    static List<RuleCheck> all() {
        return List.of(
                new FlowCheck("flow-out-res", true, true, Set.of("all", "least_m"), WaterDemand::outdoorResidential),
                new FlowCheck(
                        "flow-out-pub",
                        false,
                        true,
                        Set.of(
                                "small",
                                "middle",
                                "large",
                                "doubled",
                                "over_middle_m3",
                                "over_large_m3",
                                "over_doubled_m2",
                                "least_m"),
                        WaterDemand::outdoorPublic),
                new FlowCheck(
                        "flow-in-res",
                        true,
                        false,
                        Set.of("lower", "higher", "over_m"),
                        WaterDemand::indoorResidential),
                new FlowCheck(
                        "flow-in-pub",
                        false,
                        false,
                        Set.of("class2", "class1", "higher", "over_m"),
                        WaterDemand::indoorPublic),
                new WaterStatus());
    }

    /**
     * What is asked for, by what is known of the building.
     *
     * @param least it is no less than this
     * @param most it is no more than this; the same where all is known
     * @param attributes what tells where between them
     * @param evidence how that is known
     */
    record Demand(Requirement least, Requirement most, List<String> attributes, Evidence evidence) {}

    private static Demand outdoorResidential(Building tower, Rule rule) {
        Requirement all = rule.requirement("all");
        return known(all, tower.row().evidence("use"));
    }

    private static Demand outdoorPublic(Building tower, Rule rule) {
        String attribute = "volume_m3";
        double most = rule.number("over_doubled_m2");
        OptionalDouble volume = tower.row().number(attribute);
        Evidence evidence = tower.row().evidence(attribute);
        // No storey is as low as a metre: so much floor is more than as many cubic metres.
        boolean settled = volume.isPresent() && volume.getAsDouble() <= most;
        boolean recorded = tower.row().number(Building.FLOOR_AREA).isPresent();
        if ((recorded || !settled) && tower.floorAreaM2().orElse(0) > most) {
            return known(rule.requirement("doubled"), tower.floorAreaEvidence());
        }
        if (!settled) {
            evidence = Evidence.weakest(evidence, tower.floorAreaEvidence());
        }
        if (volume.isEmpty()) {
            return new Demand(rule.requirement("small"), rule.requirement("large"), List.of(attribute), evidence);
        }
        String size = volume.getAsDouble() > rule.number("over_large_m3")
                ? "large"
                : volume.getAsDouble() > rule.number("over_middle_m3") ? "middle" : "small";
        return known(rule.requirement(size), evidence);
    }

    private static Demand indoorResidential(Building tower, Rule rule) {
        Requirement lower = rule.requirement("lower");
        Requirement higher = rule.requirement("higher");
        return tower.heightM().isEmpty()
                ? new Demand(lower, higher, List.of(HEIGHT), tower.heightEvidence())
                : known(isOver(tower, rule) ? higher : lower, tower.heightEvidence());
    }

    /** By class up to 50 m; class II is never higher. */
    private static Demand indoorPublic(Building tower, Rule rule) {
        Requirement higher = rule.requirement("higher");
        Requirement second = rule.requirement("class2");
        Requirement first = rule.requirement("class1");
        Evidence evidence = Evidence.weakest(tower.heightEvidence(), tower.row().evidence(Building.FIRE_CLASS));
        Optional<Boolean> one = tower.publicClassOne();
        if (isOver(tower, rule)) {
            return known(higher, tower.heightEvidence());
        }
        if (tower.heightM().isPresent()) {
            return one.map(is -> known(is ? first : second, evidence))
                    .orElse(new Demand(second, first, List.of(Building.FIRE_CLASS), evidence));
        }
        return one.map(is -> is
                        ? new Demand(first, higher, List.of(HEIGHT), evidence)
                        : known(second, tower.row().evidence(Building.FIRE_CLASS)))
                .orElse(new Demand(second, higher, List.of(HEIGHT, Building.FIRE_CLASS), evidence));
    }

    private static boolean isOver(Building tower, Rule rule) {
        return tower.heightM().isPresent() && tower.heightM().getAsDouble() > rule.number("over_m");
    }

    private static Demand known(Requirement exactly, Evidence evidence) {
        return new Demand(exactly, exactly, List.of(), evidence);
    }
}

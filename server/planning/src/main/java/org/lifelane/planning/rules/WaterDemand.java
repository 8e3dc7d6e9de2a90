package org.lifelane.planning.rules;

import java.util.List;
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
                        (tower, rule) -> byHeight(tower, rule, "lower")),
                // At most 50 m high: class I by what is in it, which no attribute tells, so the lesser demand is
                // judged.
                new FlowCheck(
                        "flow-in-pub",
                        false,
                        false,
                        Set.of("class2", "class1", "higher", "over_m"),
                        (tower, rule) -> byHeight(tower, rule, "class2")),
                new WaterStatus());
    }

    /**
     * What is asked for, by what is known of the building.
     *
     * @param least it is no less than this
     * @param most it is no more than this; the same where all is known
     * @param attribute what tells where between them
     * @param evidence how that is known
     */
    record Demand(Requirement least, Requirement most, String attribute, Evidence evidence) {}

    private static Demand outdoorResidential(Building tower, Rule rule) {
        Requirement all = rule.requirement("all");
        return new Demand(all, all, "use", tower.row().evidence("use"));
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
            Requirement doubled = rule.requirement("doubled");
            return new Demand(doubled, doubled, Building.FLOOR_AREA, tower.floorAreaEvidence());
        }
        if (!settled) {
            evidence = Evidence.weakest(evidence, tower.floorAreaEvidence());
        }
        if (volume.isEmpty()) {
            return new Demand(rule.requirement("small"), rule.requirement("large"), attribute, evidence);
        }
        String size = volume.getAsDouble() > rule.number("over_large_m3")
                ? "large"
                : volume.getAsDouble() > rule.number("over_middle_m3") ? "middle" : "small";
        return new Demand(rule.requirement(size), rule.requirement(size), attribute, evidence);
    }

    private static Demand byHeight(Building tower, Rule rule, String lower) {
        Requirement least = rule.requirement(lower);
        Requirement most = rule.requirement("higher");
        if (tower.heightM().isPresent()) {
            boolean over = tower.heightM().getAsDouble() > rule.number("over_m");
            least = over ? most : least;
            most = least;
        }
        return new Demand(least, most, "height_m", tower.heightEvidence());
    }
}

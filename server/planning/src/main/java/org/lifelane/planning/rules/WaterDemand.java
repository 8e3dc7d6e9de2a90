package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.HydrantsNear.Near;

/**
 * Whether there is water enough: the flow of working hydrants in reach against the outdoor demand ({@code flow-out-res,
 * flow-out-pub}), that of the adapters against the indoor one ({@code flow-in-res, flow-in-pub}); and what the building's
 * own row says of its fire water ({@code water-status}). A mixed building counts as public, the greater demand.
 */
final class WaterDemand {
    private WaterDemand() {}

    static List<RuleCheck> all() {
        return List.of(
                new Flow("flow-out-res", true, true, Set.of("all", "least_m")),
                new Flow(
                        "flow-out-pub",
                        false,
                        true,
                        Set.of("small", "middle", "large", "over_middle_m3", "over_large_m3", "least_m")),
                new Flow("flow-in-res", true, false, Set.of("lower", "higher", "over_m")),
                new Flow("flow-in-pub", false, false, Set.of("class2", "class1", "higher", "over_m")),
                new Status());
    }

    private record Flow(String rule, boolean residential, boolean outdoor, Set<String> requirements)
            implements RuleCheck {
        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            Building tower = building.building();
            if (tower.knownLower() || tower.residential().orElse(!residential) != residential) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            var layer = outdoor ? Layers.HYDRANTS : Layers.ADAPTERS;
            if (!building.district().records(layer)) {
                return tally.unknown(layer).finding();
            }
            Optional<Requirement> demand =
                    outdoor ? outdoorDemand(tower, found, tally) : indoorDemand(tower, found, tally);
            if (demand.isPresent()) {
                List<Placed> sources = outdoor ? hydrants(building, found, tally) : adapters(building, tally);
                judge(sources, demand.get(), tally);
            }
            return tally.finding();
        }
    }

    /** By what is known the sum is at least so much; what is not known may add to it. */
    private static void judge(List<Placed> sources, Requirement demand, Tally tally) {
        double sum = 0;
        Evidence weakest = Evidence.SURVEYED;
        for (Placed source : sources) {
            OptionalDouble flow = source.row().number("flow_lps");
            if (flow.isPresent()) {
                sum += flow.getAsDouble();
                weakest = Evidence.weakest(weakest, source.row().evidence("flow_lps"));
            }
        }
        String[] names = sources.stream().map(Placed::name).toArray(String[]::new);
        if (sum < demand.number()) {
            List<Placed> blank = sources.stream()
                    .filter(source -> source.row().number("flow_lps").isEmpty())
                    .toList();
            blank.forEach(source -> tally.unknown(source, "flow_lps"));
            if (!blank.isEmpty() || tally.lacks()) {
                return;
            }
        } else {
            tally.forget();
        }
        tally.atLeast(demand, sum, weakest, names);
    }

    /** Working hydrants in reach of hose, those too near to the façade left out (GB 50974 6.1.5). */
    private static List<Placed> hydrants(BuildingCase building, Rule rule, Tally tally) {
        HydrantsNear near = HydrantsNear.of(building);
        double least = rule.number("least_m") - building.building().limits().toleranceM();
        near.doubtful().forEach(each -> tally.unknown(each.hydrant(), "status"));
        return near.working().stream()
                .map(Near::hydrant)
                .filter(hydrant -> hydrant.shape().distance(building.building().shape()) >= least)
                .toList();
    }

    private static List<Placed> adapters(BuildingCase building, Tally tally) {
        building.adapters().stream()
                .filter(adapter ->
                        adapter.row().text("status").orElse("unknown").equals("unknown"))
                .forEach(adapter -> tally.unknown(adapter, "status"));
        return building.adapters().stream()
                .filter(adapter ->
                        adapter.row().text("status").orElse("unknown").equals("ok"))
                .toList();
    }

    private static Optional<Requirement> outdoorDemand(Building tower, Rule rule, Tally tally) {
        if (rule.id().equals("flow-out-res")) {
            return Optional.of(rule.requirement("all"));
        }
        OptionalDouble volume = tower.row().number("volume_m3");
        if (volume.isEmpty()) {
            tally.unknown("volume_m3");
            return Optional.empty();
        }
        if (volume.getAsDouble() > rule.number("over_large_m3")) {
            return Optional.of(rule.requirement("large"));
        }
        return Optional.of(rule.requirement(volume.getAsDouble() > rule.number("over_middle_m3") ? "middle" : "small"));
    }

    private static Optional<Requirement> indoorDemand(Building tower, Rule rule, Tally tally) {
        OptionalDouble height = tower.heightM();
        if (height.isEmpty()) {
            tally.unknown("height_m");
            return Optional.empty();
        }
        boolean over = height.getAsDouble() > rule.number("over_m");
        if (rule.id().equals("flow-in-res")) {
            return Optional.of(rule.requirement(over ? "higher" : "lower"));
        }
        if (over) {
            return Optional.of(rule.requirement("higher"));
        }
        // At most 50 m high: class I by what is in it, which no attribute tells, so the lesser demand is judged.
        return Optional.of(rule.requirement("class2"));
    }

    /** The building's own fire water: out of order, or put right and not looked at again since. */
    private static final class Status implements RuleCheck {
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
}

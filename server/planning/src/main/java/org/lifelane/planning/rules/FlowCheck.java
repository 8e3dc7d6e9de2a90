package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.HydrantsNear.Near;
import org.lifelane.planning.rules.WaterDemand.Demand;

/**
 * Whether what gives water gives enough together, litres a second.
 *
 * @param residential whether the rule is about residential buildings; of one whose use is unknown the other rule tells
 * @param outdoor hydrants in reach of hose; else the adapters of the standpipes
 */
record FlowCheck(String rule, boolean residential, boolean outdoor, Set<String> requirements, Ask ask)
        implements RuleCheck {
    private static final String FLOW = "flow_lps";
    private static final String STATUS = "status";

    /** What a building asks for. */
    @FunctionalInterface
    interface Ask {
        Demand of(Building tower, Rule rule);
    }

    /**
     * What may give water.
     *
     * @param working in order
     * @param doubtful of which nobody knows
     */
    private record Sources(List<Placed> working, List<Placed> doubtful) {}

    @Override
    public Optional<Finding> check(BuildingCase building, Rule found) {
        Building tower = building.building();
        if (tower.knownLower() || tower.residential().orElse(false) != residential) {
            return Optional.empty();
        }
        Tally tally = new Tally(building, found);
        LayerSchema layer = outdoor ? Layers.HYDRANTS : Layers.ADAPTERS;
        if (!building.district().records(layer)) {
            tally.unknown(layer);
        } else if (tower.residential().isEmpty()) {
            tally.unknown("use");
        } else {
            judge(outdoor ? hydrants(building, found) : adapters(building), ask.of(tower, found), tower, tally);
        }
        return tally.finding();
    }

    /** Certain from below by what is known to work, from above by what may work; between them it is unknown. */
    private void judge(Sources sources, Demand demand, Building tower, Tally tally) {
        List<Placed> all = Stream.concat(sources.working.stream(), sources.doubtful.stream())
                .toList();
        boolean blanks = all.stream().anyMatch(FlowCheck::blank);
        double certain = sum(sources.working);
        Evidence known = Evidence.weakest(tower.row().evidence("use"), demand.evidence());
        if (certain >= demand.most().number()) {
            tally.atLeast(demand.most(), certain, evidence(known, sources.working), names(sources.working));
        } else if (!blanks && sum(all) < demand.least().number()) {
            tally.atLeast(demand.least(), certain, evidence(known, all), names(all));
        } else {
            if (demand.least() != demand.most()) {
                demand.attributes().forEach(tally::unknown);
            }
            sources.doubtful.forEach(source -> tally.unknown(source, STATUS));
            sources.working.stream().filter(FlowCheck::blank).forEach(source -> tally.unknown(source, FLOW));
        }
    }

    private static boolean blank(Placed source) {
        return source.row().number(FLOW).isEmpty();
    }

    private static double sum(List<Placed> sources) {
        return sources.stream()
                .map(source -> source.row().number(FLOW))
                .flatMapToDouble(OptionalDouble::stream)
                .sum();
    }

    private Evidence evidence(Evidence known, List<Placed> sources) {
        Evidence weakest = known;
        for (Placed source : sources) {
            weakest = Evidence.weakest(weakest, source.row().evidence(STATUS));
            if (!blank(source)) {
                weakest = Evidence.weakest(weakest, source.row().evidence(FLOW));
            }
            if (!outdoor) {
                weakest = Evidence.weakest(weakest, AdapterChecks.system(source));
            }
        }
        return weakest;
    }

    private static String[] names(List<Placed> sources) {
        return sources.stream().map(Placed::name).toArray(String[]::new);
    }

    /** Hydrants in reach of hose, those too near to the façade left out (GB 50974-2014 6.1.5). */
    private static Sources hydrants(BuildingCase building, Rule rule) {
        HydrantsNear near = building.inReach().get();
        double least = rule.number("least_m") - building.building().limits().toleranceM();
        return new Sources(countable(near.working(), building, least), countable(near.doubtful(), building, least));
    }

    private static List<Placed> countable(List<Near> hydrants, BuildingCase building, double least) {
        return hydrants.stream()
                .map(Near::hydrant)
                .filter(hydrant -> hydrant.shape().distance(building.building().shape()) >= least)
                .toList();
    }

    private static Sources adapters(BuildingCase building) {
        List<Placed> feeding = AdapterChecks.feedingStandpipes(building);
        return new Sources(withStatus(feeding, "ok"), withStatus(feeding, "unknown"));
    }

    private static List<Placed> withStatus(List<Placed> adapters, String status) {
        return adapters.stream()
                .filter(adapter -> adapter.row().text(STATUS).orElse("unknown").equals(status))
                .toList();
    }
}

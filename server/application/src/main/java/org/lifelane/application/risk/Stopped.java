package org.lifelane.application.risk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.reach.ReachService;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.Outcome;

/**
 * What stands in the way to a building that rules say engines do not get to; rules themselves name no lane.
 *
 * @param first of the engine that is sent first, in driving order; empty where it gets there, or nothing says how it would
 * @param aerials of the district's aerial engines, likewise
 */
record Stopped(List<Hindrance> first, List<Hindrance> aerials) {
    private static final String FIRST = "lane-perf";
    private static final String AERIALS = "aerial-access";

    static Stopped of(RiskView view, BuildingRisk risk, ReachService reach) {
        return new Stopped(
                broken(risk, FIRST) ? by(List.of(view.vehicle()), view, risk, reach) : List.of(),
                broken(risk, AERIALS) ? by(aerials(view.snapshot()), view, risk, reach) : List.of());
    }

    static List<String> aerials(NetworkSnapshot snapshot) {
        return snapshot.vehicles().values().stream()
                .map(Engine::of)
                .filter(Engine::aerial)
                .map(Engine::name)
                .toList();
    }

    /** Buildings that aerial engines arrive at, none of them into its place: a rule that one gets there is met in vain. */
    static Set<String> aerialsHeld(RiskView view, ReachService reach) {
        Map<String, Boolean> inPlace = new HashMap<>();
        aerials(view.snapshot())
                .forEach(engine -> reach.inPlace(engine, view.snapshot())
                        .forEach((building, there) -> inPlace.merge(building, there, Boolean::logicalOr)));
        return inPlace.keySet().stream()
                .filter(building -> Boolean.FALSE.equals(inPlace.get(building)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean broken(BuildingRisk risk, String rule) {
        return risk.findings().stream()
                .anyMatch(finding -> finding.rule().id().equals(rule)
                        && (finding.outcome() == Outcome.GAP || finding.outcome() == Outcome.NON_COMPLIANT));
    }

    private static List<Hindrance> by(List<String> vehicles, RiskView view, BuildingRisk risk, ReachService reach) {
        Set<Hindrance> all = new LinkedHashSet<>();
        vehicles.forEach(vehicle -> all.addAll(
                reach.approach(vehicle, risk.buildingId(), view.snapshot()).whyNot()));
        return List.copyOf(all);
    }

    /** What a finding is about, each as {@code layer/id}: where it says that engines do not get there, what stops them. */
    List<String> features(Finding finding) {
        return switch (finding.rule().id()) {
            case FIRST -> finding.features().isEmpty() ? places(first) : finding.features();
            case AERIALS -> finding.features().isEmpty() ? places(aerials) : finding.features();
            default -> finding.features();
        };
    }

    /** The building itself is what the card is about. */
    private static List<String> places(List<Hindrance> hindrances) {
        return hindrances.stream()
                .filter(hindrance -> !hindrance.layer().equals("high-rises"))
                .map(hindrance -> hindrance.layer() + "/" + hindrance.id())
                .distinct()
                .toList();
    }
}

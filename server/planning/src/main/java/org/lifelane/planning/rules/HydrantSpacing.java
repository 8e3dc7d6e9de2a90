package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.EdgePoint;

/**
 * {@code hyd-space}: from each municipal hydrant close by along its street, each way, to the next one. At a junction the
 * next may stand round any corner. Where the street ends sooner none is asked for; where it leads on with none, that is
 * a gap, however far the next one is. Whether they work is asked by another rule. A hydrant with no street near it is
 * unknown: its street is not on the map.
 */
final class HydrantSpacing {
    private final BuildingCase building;
    private final Requirement most;
    private final double reachM;
    private final Tally tally;
    private final StreetWalk streets;

    private HydrantSpacing(BuildingCase building, Rule rule, Tally tally) {
        this.building = building;
        this.most = rule.requirement("most");
        this.reachM = most.number() + building.building().limits().toleranceM();
        this.tally = tally;
        List<Placed> municipal = building.hydrants().stream()
                .filter(hydrant -> municipal(hydrant) || kindless(hydrant))
                .toList();
        this.streets = new StreetWalk(building.district(), municipal, rule.number("beside_m"));
    }

    static HydrantsNear.Check check() {
        return new HydrantsNear.Check(
                "hyd-space", Set.of("most", "near_m", "beside_m"), (near, building, rule, tally) -> {
                    List<Placed> close = building.hydrants().stream()
                            .filter(hydrant ->
                                    hydrant.shape().distance(building.building().shape()) <= rule.number("near_m"))
                            .filter(hydrant -> municipal(hydrant) || kindless(hydrant))
                            .toList();
                    if (!close.isEmpty()) {
                        HydrantSpacing spacing = new HydrantSpacing(building, rule, tally);
                        close.forEach(spacing::look);
                    }
                });
    }

    /** How far from a building the next hydrant may stand, or a street lie that is walked, metres as the crow flies. */
    static double farthestM(Rule rule, ClassLimits limits) {
        return rule.number("near_m") + rule.number("most") + limits.toleranceM() + 2 * rule.number("beside_m");
    }

    private void look(Placed hydrant) {
        Optional<EdgePoint> place = streets.on(hydrant);
        if (place.isEmpty()) {
            tally.unknown(MissingFact.rowsOf(Layers.ROADS));
            return;
        }
        look(hydrant, place.get(), true);
        look(hydrant, place.get(), false);
    }

    private void look(Placed hydrant, EdgePoint place, boolean forward) {
        StreetWalk.Ahead ahead = streets.walk(hydrant, place, forward, reachM);
        Evidence evidence = Evidence.weakest(
                hydrant.row().evidence("geometry"),
                street(place).map(road -> road.row().evidence("geometry")).orElse(Evidence.INFERRED));
        Optional<StreetWalk.Next> next = ahead.first(HydrantSpacing::municipal);
        if (next.isPresent()) {
            tally.measuredAtMost(
                    most,
                    next.get().metres(),
                    Evidence.weakest(evidence, next.get().hydrant().row().evidence("geometry")),
                    hydrant.name());
        } else if (!ahead.goesOn()) {
            tally.met(most, evidence, hydrant.name());
        } else if (kindless(hydrant)) {
            tally.unknown(hydrant, "kind");
        } else if (!ahead.met().isEmpty()) {
            ahead.met().forEach(perhaps -> tally.unknown(perhaps.hydrant(), "kind"));
        } else {
            tally.broken(most, evidence, hydrant.name());
        }
    }

    private Optional<Placed> street(EdgePoint place) {
        String id = building.district().network().way(place.edge()).id();
        return building.roads().stream()
                .filter(road -> road.row().id().equals(id))
                .findFirst();
    }

    private static boolean municipal(Placed hydrant) {
        return hydrant.row().text("kind").equals(Optional.of("municipal"));
    }

    private static boolean kindless(Placed hydrant) {
        return hydrant.row().text("kind").isEmpty();
    }
}

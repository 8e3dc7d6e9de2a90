package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.HydrantsNear.Check;
import org.lifelane.planning.rules.HydrantsNear.Near;

/** Whether hydrants are near enough, work, and give enough: {@code hyd-*} and {@code water-kept}. */
final class HydrantChecks {
    private static final String LEAST = "least";

    private HydrantChecks() {}

    static List<RuleCheck> all() {
        return List.of(
                new Check("hyd-radius", Set.of("most"), HydrantChecks::radius),
                new Check("hyd-works", Set.of("works"), HydrantChecks::works),
                new HydrantMeasure("hyd-flow", "flow_lps").check(),
                new HydrantMeasure("hyd-pressure", "pressure_mpa").check(),
                HydrantSpacing.check(),
                new Check("hyd-kerb", Set.of("facade"), HydrantChecks::facade),
                new Check("hyd-rescue-side", Set.of(LEAST, "within_m"), HydrantChecks::rescueSide));
    }

    private static void radius(HydrantsNear near, BuildingCase building, Rule rule, Tally tally) {
        Requirement most = rule.requirement("most");
        near.working().stream()
                .min(Comparator.comparingDouble(Near::hoseM))
                .ifPresentOrElse(
                        nearest -> tally.measuredAtMost(
                                most,
                                nearest.hoseM(),
                                Evidence.weakest(
                                        drawn(building),
                                        nearest.hydrant().row().evidence("geometry"),
                                        nearest.hydrant().row().evidence("status")),
                                nearest.hydrant().name()),
                        () -> {
                            if (near.doubtful().isEmpty()) {
                                tally.broken(most, building.building().row().evidence("geometry"));
                            }
                            near.doubtful().forEach(each -> tally.unknown(each.hydrant(), "status"));
                        });
    }

    private static void works(HydrantsNear near, BuildingCase building, Rule rule, Tally tally) {
        Requirement works = rule.requirement("works");
        near.failed()
                .forEach(each -> tally.broken(
                        works,
                        each.hydrant().row().evidence("status"),
                        each.hydrant().name()));
        near.doubtful().forEach(each -> tally.unknown(each.hydrant(), "status"));
        near.working()
                .forEach(each -> tally.met(
                        works,
                        each.hydrant().row().evidence("status"),
                        each.hydrant().name()));
    }

    private static void facade(HydrantsNear near, BuildingCase building, Rule rule, Tally tally) {
        all(near).map(Near::hydrant).forEach(hydrant -> {
            if (building.building().hasFootprint()) {
                tally.measuredAtLeast(
                        rule.requirement("facade"),
                        hydrant.shape().distance(building.building().shape()),
                        Evidence.weakest(drawn(building), hydrant.row().evidence("geometry")),
                        hydrant.name());
            } else {
                tally.unknown(Building.FOOTPRINT);
            }
        });
    }

    private static Evidence drawn(BuildingCase building) {
        return building.building().row().evidence("geometry");
    }

    /**
     * Before the side that the rescue site serves: how many working hydrants stand on that side of the building. Without
     * a site no side is the rescue side, and that is another rule's finding.
     */
    private static void rescueSide(HydrantsNear near, BuildingCase building, Rule rule, Tally tally) {
        if (building.sites().isEmpty()) {
            if (!building.district().records(Layers.RESCUE_SITES)) {
                tally.unknown(Layers.RESCUE_SITES);
            }
            return;
        }
        if (!building.building().hasFootprint()) {
            tally.unknown(Building.FOOTPRINT);
            return;
        }
        FacadeSide side = building.building().facade().sides().stream()
                .max(Comparator.comparingDouble(
                        each -> each.facedBy(SiteFrontage.shapes(building), rule.number("within_m"))
                                .lengthM()))
                .orElseThrow();
        List<Near> found =
                near.working().stream().filter(each -> before(side, each)).toList();
        Requirement least = rule.requirement(LEAST);
        List<Near> doubtful =
                near.doubtful().stream().filter(each -> before(side, each)).toList();
        if (found.size() < least.number() && found.size() + doubtful.size() >= least.number()) {
            doubtful.forEach(each -> tally.unknown(each.hydrant(), "status"));
            return;
        }
        Evidence evidence = SiteFrontage.evidence(building);
        for (Near each : found) {
            evidence = Evidence.weakest(
                    evidence,
                    each.hydrant().row().evidence("geometry"),
                    each.hydrant().row().evidence("status"));
        }
        tally.atLeast(
                least,
                found.size(),
                evidence,
                found.stream().map(each -> each.hydrant().name()).toArray(String[]::new));
    }

    private static boolean before(FacadeSide side, Near near) {
        FacadeSide.Spot middle = side.spots().get(side.spots().size() / 2);
        return (near.hydrant().shape().getCoordinate().x - middle.at().x) * middle.outX()
                        + (near.hydrant().shape().getCoordinate().y - middle.at().y) * middle.outY()
                > 0;
    }

    static Stream<Near> all(HydrantsNear near) {
        return Stream.of(near.working(), near.doubtful(), near.failed()).flatMap(List::stream);
    }
}

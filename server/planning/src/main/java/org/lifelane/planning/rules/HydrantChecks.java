package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;
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
        if (!building.building().hasFootprint()) {
            return;
        }
        all(near)
                .min(Comparator.comparingDouble(each ->
                        each.hydrant().shape().distance(building.building().shape())))
                .ifPresent(each -> tally.measuredAtLeast(
                        rule.requirement("facade"),
                        each.hydrant().shape().distance(building.building().shape()),
                        each.hydrant().row().evidence("geometry"),
                        each.hydrant().name()));
    }

    /** Before the side that the rescue site serves: how many working hydrants stand on that side of the building. */
    private static void rescueSide(HydrantsNear near, BuildingCase building, Rule rule, Tally tally) {
        if (building.sites().isEmpty() || !building.building().hasFootprint()) {
            return;
        }
        FacadeSide side = building.building().facade().sides().stream()
                .max(Comparator.comparingDouble(
                        each -> each.facedBy(SiteFrontage.shapes(building), rule.number("within_m"))
                                .lengthM()))
                .orElseThrow();
        List<String> found = new ArrayList<>();
        near.working().stream()
                .filter(each -> before(side, each))
                .forEach(each -> found.add(each.hydrant().name()));
        Requirement least = rule.requirement(LEAST);
        List<Near> doubtful =
                near.doubtful().stream().filter(each -> before(side, each)).toList();
        if (found.size() < least.number() && found.size() + doubtful.size() >= least.number()) {
            doubtful.forEach(each -> tally.unknown(each.hydrant(), "status"));
            return;
        }
        tally.atLeast(least, found.size(), SiteFrontage.evidence(building), found.toArray(new String[0]));
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

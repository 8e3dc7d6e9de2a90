package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.Way;

/**
 * {@code site-link}: a rescue site touches, or lies near, a lane or a road. Geometry alone decides: whether an engine can
 * use that lane is told by the rules for lanes and by {@code aerial-access}, and would count twice here.
 */
final class SiteLink {
    private SiteLink() {}

    static List<RuleCheck> all() {
        return List.of(new EachSite("site-link", Set.of("most"), SiteLink::judge));
    }

    private static void judge(Placed site, BuildingCase building, Rule rule, Tally tally) {
        District district = building.district();
        Requirement most = rule.requirement("most");
        double within = most.number() + building.building().limits().toleranceM();
        Optional<EdgePoint> nearest =
                district
                        .index()
                        .nearest(
                                site.shape(),
                                within,
                                edge -> district.network().way(edge).carriageway())
                        .stream()
                        .min(Comparator.comparingDouble(EdgePoint::distanceM));
        Evidence drawn = site.row().evidence("geometry");
        if (nearest.isPresent()) {
            Way way = district.network().way(nearest.get().edge());
            String name = way.layer() + "/" + way.id();
            Evidence evidence = Evidence.weakest(drawn, evidence(building, name));
            tally.measuredAtMost(most, nearest.get().distanceM(), evidence, site.name(), name);
        } else if (district.records(Layers.FIRE_LANES)) {
            tally.broken(most, drawn, site.name());
        } else {
            tally.unknown(Layers.FIRE_LANES);
        }
    }

    /** How a lane or road beside the building is drawn; one that lies by the site alone counts as inferred. */
    private static Evidence evidence(BuildingCase building, String name) {
        return building.parts()
                .filter(part -> part.name().equals(name))
                .map(part -> part.row().evidence("geometry"))
                .findFirst()
                .orElse(Evidence.INFERRED);
    }
}

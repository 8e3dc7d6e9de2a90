package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.rules.FacadeSide.Faced;
import org.locationtech.jts.geom.Geometry;

/** How much of a high-rise its rescue sites lie along: {@code site-side, site-side-m, site-gap, site-link}. */
final class SiteFrontage {
    private static final String SIDE = "side_pct";
    private static final String QUARTER = "quarter_pct";
    private static final String WITHIN = "within_m";

    private SiteFrontage() {}

    static List<RuleCheck> all() {
        return List.of(
                new Along("site-side"),
                new Along("site-side-m"),
                new Gap(),
                new EachSite("site-link", Set.of("most"), SiteFrontage::link));
    }

    /** Along one long side, or along a quarter of the perimeter and no less than a long side's length. */
    private record Along(String rule) implements RuleCheck {
        @Override
        public Set<String> requirements() {
            return Set.of(SIDE, QUARTER, WITHIN);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            if (building.building().knownLower()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            Requirement side = found.requirement(SIDE);
            if (building.sites().isEmpty()) {
                return building.district().records(Layers.RESCUE_SITES)
                        ? tally.broken(side, building.building().row().evidence("geometry"))
                                .finding()
                        : tally.unknown(Layers.RESCUE_SITES).finding();
            }
            if (!building.building().hasFootprint()) {
                return tally.unknown(Building.FOOTPRINT).finding();
            }
            Facade facade = Facade.of(building.building().shape());
            List<Geometry> sites = shapes(building);
            double within = found.number(WITHIN);
            double longest = facade.longSides().stream()
                    .mapToDouble(each -> 100 * each.facedBy(sites, within).lengthM() / each.lengthM())
                    .max()
                    .orElse(0);
            double total = facade.sides().stream()
                    .mapToDouble(each -> each.facedBy(sites, within).lengthM())
                    .sum();
            double ofLongSide = 100 * total / facade.longSideM();
            boolean quarter = 100 * total / facade.perimeterM() >= found.number(QUARTER) && ofLongSide >= side.number();
            return tally.atLeast(
                            side,
                            quarter ? Math.max(longest, ofLongSide) : longest,
                            evidence(building),
                            names(building))
                    .finding();
        }
    }

    /** Broken up into several, which only a building of 50 m or less may have: gaps of at most 30 m. */
    private static final class Gap implements RuleCheck {
        @Override
        public String rule() {
            return "site-gap";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("most", "up_to_m", WITHIN);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building tower = building.building();
            if (tower.knownLower() || building.sites().size() < 2 || !tower.hasFootprint()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            List<Geometry> sites = shapes(building);
            Optional<Faced> front = Facade.of(tower.shape()).longSides().stream()
                    .map(side -> side.facedBy(sites, rule.number(WITHIN)))
                    .max(Comparator.comparingDouble(Faced::lengthM));
            double gap = front.map(Faced::longestGapM).orElse(0.0);
            if (gap == 0) {
                return Optional.empty();
            }
            OptionalDouble height = tower.heightM();
            Requirement most = rule.requirement("most");
            if (height.isEmpty() && gap <= most.number()) {
                return tally.unknown("height_m").finding();
            }
            boolean continuous = height.isPresent() && height.getAsDouble() > rule.number("up_to_m");
            double allowed = continuous ? 0 : most.number() + tower.limits().toleranceM();
            return tally.atMost(most, allowed, gap, evidence(building), names(building))
                    .finding();
        }
    }

    /** A site that no lane or road is near is one that no engine gets to. */
    private static void link(Placed site, BuildingCase building, Rule rule, Tally tally) {
        District district = building.district();
        Requirement most = rule.requirement("most");
        double within = most.number() + building.building().limits().toleranceM();
        OptionalDouble metres =
                district
                        .index()
                        .nearest(
                                site.shape(),
                                within,
                                edge -> district.network().way(edge).carriageway())
                        .stream()
                        .mapToDouble(EdgePoint::distanceM)
                        .min();
        Evidence evidence = site.row().evidence("geometry");
        if (metres.isPresent()) {
            tally.measuredAtMost(most, metres.getAsDouble(), evidence, site.name());
        } else {
            tally.broken(most, evidence, site.name());
        }
    }

    static List<Geometry> shapes(BuildingCase building) {
        return building.sites().stream().map(Placed::shape).toList();
    }

    static String[] names(BuildingCase building) {
        return building.sites().stream().map(Placed::name).toArray(String[]::new);
    }

    /** The weakest of the outlines that frontage stands on. */
    static Evidence evidence(BuildingCase building) {
        return building.sites().stream()
                .map(site -> site.row().evidence("geometry"))
                .reduce(building.building().row().evidence("geometry"), Evidence::weakest);
    }
}

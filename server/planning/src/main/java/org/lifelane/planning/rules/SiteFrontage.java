package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.rules.FacadeSide.Faced;
import org.locationtech.jts.geom.Geometry;

/** How much of a high-rise its rescue sites lie along: {@code site-side, site-side-m, site-gap}. */
final class SiteFrontage {
    private static final String SIDE = "side_pct";
    private static final String QUARTER = "quarter_pct";
    private static final String WITHIN = "within_m";
    private static final String UP_TO = "up_to_m";

    private SiteFrontage() {}

    static List<RuleCheck> all() {
        return List.of(new Along("site-side"), new Along("site-side-m"), new Gap());
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
            Facade facade = building.building().facade();
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
            return Set.of("most", UP_TO, WITHIN);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building tower = building.building();
            if (tower.knownLower() || building.sites().size() < 2) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            if (!tower.hasFootprint()) {
                return tally.unknown(Building.FOOTPRINT).finding();
            }
            List<Geometry> sites = shapes(building);
            double gap = tower.facade().longSides().stream()
                    .map(side -> side.facedBy(sites, rule.number(WITHIN)))
                    .max(Comparator.comparingDouble(Faced::lengthM))
                    .map(Faced::longestGapM)
                    .orElse(0.0);
            double tolerance = tower.limits().toleranceM();
            if (gap <= tolerance) {
                return Optional.empty();
            }
            OptionalDouble height = tower.heightM();
            Requirement upTo = rule.requirement(UP_TO);
            Requirement most = rule.requirement("most");
            Evidence evidence = Evidence.weakest(evidence(building), tower.heightEvidence());
            if (height.isPresent() && height.getAsDouble() > upTo.number()) {
                tally.atMost(upTo, height.getAsDouble(), evidence, names(building));
            } else {
                tally.measuredAtMost(most, gap, evidence, names(building));
            }
            if (height.isEmpty()) {
                tally.unknown("height_m");
            }
            return tally.finding();
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

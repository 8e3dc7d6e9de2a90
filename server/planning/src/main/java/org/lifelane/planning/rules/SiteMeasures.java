package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/** What a rescue site itself measures: {@code site-size, site-offset, site-slope, site-load}; and its marking: {@code site-marked}. */
final class SiteMeasures {
    private SiteMeasures() {}

    static List<RuleCheck> all() {
        return List.of(
                new EachSite("site-size", Set.of("length", "over50_length", "width", "over_m"), SiteMeasures::size),
                new EachSite("site-offset", Set.of("least", "most"), SiteMeasures::offset),
                new EachSite("site-slope", Set.of("most"), SiteMeasures::slope),
                new EachSite("site-load", Set.of("light", "middle", "heavy"), LoadBin::judge),
                new EachSite("site-marked", Set.of("marked"), SiteMeasures::marking));
    }

    private static void marking(Placed site, BuildingCase building, Rule rule, Tally tally) {
        Requirement marked = rule.requirement("marked");
        Optional<Boolean> value = site.row().flag("marked");
        if (value.isEmpty()) {
            tally.unknown(site, "marked");
        } else if (value.get()) {
            tally.met(marked, site.row().evidence("marked"), site.name());
        } else {
            tally.broken(marked, site.row().evidence("marked"), site.name());
        }
    }

    /** The largest rectangle inside, whatever its direction; how long it must be goes by the building's height. */
    private static void size(Placed site, BuildingCase building, Rule rule, Tally tally) {
        OptionalDouble height = building.building().heightM();
        Requirement width = rule.requirement("width");
        Requirement shorter = rule.requirement("length");
        Requirement longer = rule.requirement("over50_length");
        double tolerance = building.building().limits().toleranceM();
        InscribedRectangle high = InscribedRectangle.of(site.shape(), longer.number(), width.number());
        InscribedRectangle low = InscribedRectangle.of(site.shape(), shorter.number(), width.number());
        boolean holdsHigh = high.holds(longer.number(), width.number(), tolerance);
        boolean holdsLow = low.holds(shorter.number(), width.number(), tolerance);
        if (height.isEmpty() && holdsLow && !holdsHigh) {
            tally.unknown("height_m");
            return;
        }
        boolean over = height.isPresent() ? height.getAsDouble() > rule.number("over_m") : holdsHigh;
        InscribedRectangle fits = over ? high : low;
        Requirement length = over ? longer : shorter;
        Evidence evidence = Evidence.weakest(
                site.row().evidence("geometry"), building.building().heightEvidence());
        if (fits.widthM() < width.number() - tolerance) {
            tally.measuredAtLeast(width, fits.widthM(), evidence, site.name());
        } else {
            tally.measuredAtLeast(length, fits.lengthM(), evidence, site.name());
        }
    }

    private static void offset(Placed site, BuildingCase building, Rule rule, Tally tally) {
        if (!building.building().hasFootprint()) {
            tally.unknown(Building.FOOTPRINT);
            return;
        }
        double metres = site.shape().distance(building.building().shape());
        Evidence evidence = Evidence.weakest(
                site.row().evidence("geometry"), building.building().row().evidence("geometry"));
        Requirement most = rule.requirement("most");
        if (metres > most.number() + building.building().limits().toleranceM()) {
            tally.measuredAtMost(most, metres, evidence, site.name());
        } else {
            tally.measuredAtLeast(rule.requirement("least"), metres, evidence, site.name());
        }
    }

    private static void slope(Placed site, BuildingCase building, Rule rule, Tally tally) {
        OptionalDouble slope = site.row().number("slope_pct");
        if (slope.isEmpty()) {
            tally.unknown(site, "slope_pct");
        } else {
            tally.atMost(
                    rule.requirement("most"), slope.getAsDouble(), site.row().evidence("slope_pct"), site.name());
        }
    }
}

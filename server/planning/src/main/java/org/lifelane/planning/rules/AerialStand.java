package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Evidence;

/**
 * {@code aerial-stand}: whether some aerial engine of a district can stand on one of a building's sites, on ground that is
 * known to bear it and to be level enough, and reaches the building's top from there. The highest engine is enough
 * whatever it reaches: that a building is higher still is {@code beyond-aerial}'s to say.
 */
final class AerialStand {
    private final Building tower;
    private final List<Placed> sites;
    private final List<Engine> aerials;
    private final Requirement one;
    private final double steepestPct;
    private final double highestM;
    private final Tally tally;
    private final List<MissingFact> missing = new ArrayList<>();
    private double reachedM;
    private Evidence evidence;

    private AerialStand(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        this.tower = building.building();
        this.sites = building.sites();
        this.aerials = aerials;
        this.one = rule.requirement("one");
        this.steepestPct = rule.number("slope_pct");
        this.highestM = aerials.stream()
                .mapToDouble(engine -> engine.workingHeightM().orElse(0))
                .max()
                .orElse(0);
        this.tally = tally;
        this.evidence = SiteFrontage.evidence(building);
    }

    /** Without a site there is nothing to stand on, and no row. */
    static void judge(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        if (building.sites().isEmpty()) {
            return;
        }
        if (building.building().hasFootprint()) {
            new AerialStand(building, aerials, rule, tally).judge(SiteFrontage.names(building));
        } else {
            tally.unknown(Building.FOOTPRINT);
        }
    }

    private void judge(String[] names) {
        for (Placed site : sites) {
            for (Engine engine : aerials) {
                if (stands(engine, site)) {
                    tally.met(one, OptionalDouble.of(reachedM), evidence, site.name(), "vehicles/" + engine.name());
                    return;
                }
            }
        }
        if (!missing.isEmpty()) {
            missing.forEach(tally::unknown);
        } else if (reachedM > 0) {
            double needed = Math.min(highestM, tower.heightM().orElse(highestM));
            tally.atLeast(one, needed, reachedM, Evidence.weakest(evidence, tower.heightEvidence()), names);
        } else {
            tally.broken(one, evidence, names);
        }
    }

    /** Whether an engine is known to do from a site; what keeps it from being known is kept. */
    private boolean stands(Engine engine, Placed site) {
        if (!engine.measured()) {
            if (mayReachTop(engine.workingHeightM().orElse(0))) {
                missing.addAll(engine.unmeasured());
            }
            return false;
        }
        Optional<AerialReach> reach = AerialReach.of(engine, site, tower)
                .filter(found -> found.heightM() > 0)
                .filter(found -> !tooSteep(site) && !tooWeak(site, engine));
        if (reach.isEmpty()) {
            return false;
        }
        double metres = reach.get().heightM();
        boolean highest = engine.workingHeightM().orElse(0) >= highestM;
        if (!highest && !mayReachTop(metres)) {
            reachedM = Math.max(reachedM, metres);
            return false;
        }
        List<MissingFact> lacking = lacking(engine, site);
        if (!highest && tower.heightM().isEmpty()) {
            lacking.add(new MissingFact(Building.LAYER, tower.id(), "height_m"));
        }
        missing.addAll(lacking);
        if (lacking.isEmpty()) {
            reachedM = metres;
            evidence = Evidence.weakest(
                    evidence, site.row().evidence("slope_pct"), site.row().evidence("load_t"));
            evidence = highest ? evidence : Evidence.weakest(evidence, tower.heightEvidence());
        }
        return lacking.isEmpty();
    }

    /** Whether a building is no higher, so far as is known, or this is as high as any engine of the district reaches. */
    private boolean mayReachTop(double metres) {
        return metres >= Math.min(highestM, tower.heightM().orElse(0));
    }

    private boolean tooSteep(Placed site) {
        OptionalDouble slope = site.row().number("slope_pct");
        return slope.isPresent() && slope.getAsDouble() > steepestPct;
    }

    private static boolean tooWeak(Placed site, Engine engine) {
        OptionalDouble load = site.row().number("load_t");
        OptionalDouble weight = engine.vehicle().weightT();
        return load.isPresent() && weight.isPresent() && load.getAsDouble() < weight.getAsDouble();
    }

    private static List<MissingFact> lacking(Engine engine, Placed site) {
        List<MissingFact> lacking = new ArrayList<>();
        for (String attribute : List.of("slope_pct", "load_t")) {
            if (site.row().number(attribute).isEmpty()) {
                lacking.add(new MissingFact(site.layer(), site.row().id(), attribute));
            }
        }
        if (engine.vehicle().weightT().isEmpty()) {
            lacking.add(new MissingFact("vehicles", engine.name(), "weight_t"));
        }
        return lacking;
    }
}

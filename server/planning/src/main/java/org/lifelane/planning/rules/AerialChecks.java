package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.reach.Arrival;

/** What the district's aerial engines can do at a high-rise: {@code beyond-aerial, aerial-stand, aerial-access}. */
final class AerialChecks {
    private AerialChecks() {}

    static List<RuleCheck> all() {
        return List.of(
                new OfAerials("beyond-aerial", Set.of("all"), AerialChecks::tooHigh),
                new OfAerials("aerial-stand", Set.of("one", "slope_pct"), AerialChecks::stands),
                new OfAerials("aerial-access", Set.of("one"), AerialChecks::getsThere));
    }

    /** Looks at the aerial engines of a district that has some. */
    @FunctionalInterface
    private interface Judge {
        void look(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally);
    }

    /** A district without an aerial engine reaches no high-rise from outside. */
    private record OfAerials(String rule, Set<String> requirements, Judge judge) implements RuleCheck {
        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            if (building.building().knownLower()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            List<Engine> aerials =
                    building.district().fleet().stream().filter(Engine::aerial).toList();
            if (aerials.isEmpty()) {
                return rule.equals("beyond-aerial")
                        ? tally.broken(found.first(), Evidence.INFERRED).finding()
                        : Optional.empty();
            }
            judge.look(building, aerials, found, tally);
            return tally.finding();
        }
    }

    /** The highest engine of the district against the building's height. */
    private static void tooHigh(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        Engine highest = aerials.stream()
                .max(Comparator.comparingDouble(
                        engine -> engine.workingHeightM().orElse(0)))
                .orElseThrow();
        OptionalDouble height = building.building().heightM();
        if (height.isEmpty()) {
            tally.unknown("height_m");
        } else {
            tally.atMost(
                    rule.requirement("all"),
                    highest.workingHeightM().orElse(0),
                    height.getAsDouble(),
                    building.building().heightEvidence(),
                    "vehicles/" + highest.name());
        }
    }

    /** One engine that fits into one site, on ground that bears it, within reach of the façade. */
    private static void stands(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        Building tower = building.building();
        Requirement one = rule.requirement("one");
        if (building.sites().isEmpty()) {
            return;
        }
        if (!tower.hasFootprint()) {
            tally.unknown(Building.FOOTPRINT);
            return;
        }
        List<MissingFact> missing = new ArrayList<>();
        double best = 0;
        for (Placed site : building.sites()) {
            for (Engine engine : aerials) {
                Optional<AerialReach> reach = AerialReach.of(engine, site, tower);
                if (reach.isEmpty() || reach.get().stretches().isEmpty()) {
                    continue;
                }
                OptionalDouble slope = site.row().number("slope_pct");
                OptionalDouble load = site.row().number("load_t");
                boolean tooSteep = slope.isPresent() && slope.getAsDouble() > rule.number("slope_pct");
                boolean tooWeak = load.isPresent()
                        && load.getAsDouble() < engine.vehicle().weightT().orElse(0);
                if (tooSteep || tooWeak) {
                    continue;
                }
                if (slope.isPresent() && load.isPresent()) {
                    best = Math.max(best, reach.get().heightM());
                    continue;
                }
                if (slope.isEmpty()) {
                    missing.add(new MissingFact(site.layer(), site.row().id(), "slope_pct"));
                }
                if (load.isEmpty()) {
                    missing.add(new MissingFact(site.layer(), site.row().id(), "load_t"));
                }
            }
        }
        if (best > 0) {
            tally.met(one, OptionalDouble.of(best), SiteFrontage.evidence(building), SiteFrontage.names(building));
        } else if (missing.isEmpty()) {
            tally.broken(one, SiteFrontage.evidence(building), SiteFrontage.names(building));
        } else {
            missing.forEach(tally::unknown);
        }
    }

    /** One of them comes to an access point, at whatever time. */
    private static void getsThere(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        List<Arrival> arrivals = aerials.stream()
                .flatMap(engine -> building.arrivals().of(engine.name()).stream())
                .toList();
        if (arrivals.isEmpty()) {
            return;
        }
        Requirement one = rule.requirement("one");
        Optional<Arrival> plain = arrivals.stream()
                .filter(arrival -> arrival.reach()
                        .filter(reach -> reach.unknownLimits() == 0)
                        .isPresent())
                .min(Comparator.comparingLong(
                        arrival -> arrival.reach().map(Arrival.Reach::totalMs).orElse(Long.MAX_VALUE)));
        if (plain.isPresent()) {
            double seconds = plain.get().reach().orElseThrow().totalMs() / 1000.0;
            tally.met(one, OptionalDouble.of(seconds), Evidence.INFERRED);
        } else if (arrivals.stream().anyMatch(arrival -> arrival.reach().isPresent())) {
            arrivals.stream()
                    .flatMap(arrival -> arrival.reach().stream())
                    .flatMap(reach -> building.district().unmeasured().of(reach.unknown()).stream())
                    .forEach(tally::unknown);
        } else {
            tally.broken(one, Evidence.INFERRED);
        }
    }
}

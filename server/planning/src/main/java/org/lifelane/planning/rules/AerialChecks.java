package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;

/** What the district's aerial engines can do at a high-rise: {@code beyond-aerial, aerial-stand, aerial-access}. */
final class AerialChecks {
    private AerialChecks() {}

    static List<RuleCheck> all() {
        return List.of(
                new OfAerials("beyond-aerial", Set.of("all"), AerialChecks::tooHigh),
                new OfAerials("aerial-stand", Set.of("one", "slope_pct"), AerialStand::judge),
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

    /** One of them comes to an access point, at whatever time. Where none is, other rules say so. */
    private static void getsThere(BuildingCase building, List<Engine> aerials, Rule rule, Tally tally) {
        District district = building.district();
        List<Arrival> arrivals = aerials.stream()
                .flatMap(engine -> building.arrivals().of(engine.name()).stream())
                .toList();
        if (arrivals.isEmpty() || !district.records(Layers.STATIONS)) {
            tally.unknown(Layers.STATIONS);
            return;
        }
        if (arrivals.stream().allMatch(arrival -> arrival.status() == Status.NO_STATION)) {
            tally.unknown(MissingFact.sender());
            return;
        }
        List<Reach> reaches =
                arrivals.stream().flatMap(arrival -> arrival.reach().stream()).toList();
        boolean byRoad = reaches.stream().anyMatch(reach -> reach.access().kind() == AccessPoint.Kind.ROAD);
        boolean nowhere = arrivals.stream()
                .allMatch(arrival -> arrival.status() == Status.OFF_NETWORK || arrival.status() == Status.NO_STATION);
        if (nowhere || byRoad && !district.records(Layers.FIRE_LANES)) {
            tally.unknown(building.wayIn());
            return;
        }
        if (byRoad) {
            return;
        }
        Requirement one = rule.requirement("one");
        Optional<Reach> plain = reaches.stream()
                .filter(reach -> reach.unknownLimits() == 0)
                .min(Comparator.comparingLong(Reach::totalMs));
        if (plain.isPresent()) {
            tally.met(one, OptionalDouble.of(plain.get().totalMs() / 1000.0), Evidence.INFERRED);
        } else if (reaches.isEmpty()) {
            tally.broken(one, Evidence.INFERRED);
        } else {
            reaches.stream()
                    .flatMap(reach -> district.unmeasured().of(reach.unknown()).stream())
                    .forEach(tally::unknown);
        }
    }
}

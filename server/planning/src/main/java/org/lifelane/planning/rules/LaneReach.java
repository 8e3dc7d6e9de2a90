package org.lifelane.planning.rules;

import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;

/** {@code lane-perf}: whether the engine that is sent first gets to an access point of the building at all. */
final class LaneReach implements RuleCheck {
    private static final String PASSES = "passes";

    @Override
    public String rule() {
        return "lane-perf";
    }

    @Override
    public Set<String> requirements() {
        return Set.of(PASSES);
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Tally tally = new Tally(building, rule);
        District district = building.district();
        Optional<Arrival> known = building.arrivals().of(district.engine().name());
        if (known.isEmpty() || !district.records(Layers.STATIONS)) {
            return tally.unknown(Layers.STATIONS).finding();
        }
        Arrival arrival = known.get();
        if (arrival.status() == Status.NO_STATION) {
            return tally.unknown(MissingFact.sender()).finding();
        }
        Optional<Reach> reach = arrival.reach();
        boolean byRoad = reach.filter(found -> found.access().kind() == AccessPoint.Kind.ROAD)
                .isPresent();
        if (arrival.status() == Status.OFF_NETWORK || byRoad && !district.records(Layers.FIRE_LANES)) {
            // Nothing near it says how an engine would come, and so nothing that keeps it away.
            return tally.unknown(building.wayIn()).finding();
        }
        Requirement passes = rule.requirement(PASSES);
        if (reach.isEmpty()) {
            return tally.broken(passes, Evidence.INFERRED).finding();
        }
        if (byRoad) {
            // It stands in the street: there is no lane for the clause to speak of, and other rules say so.
            return Optional.empty();
        }
        district.unmeasured().of(reach.get().unknown()).forEach(tally::unknown);
        return tally.met(passes, Evidence.INFERRED).finding();
    }
}

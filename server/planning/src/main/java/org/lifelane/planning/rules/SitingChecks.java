package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;

/** The checks of the rules for siting: how soon help comes. */
final class SitingChecks {
    private static final String MOST = "most";

    private SitingChecks() {}

    static List<RuleCheck> all() {
        return List.of(new FirstEngine(), new MicroStation());
    }

    private static double totalS(Reach reach) {
        return reach.totalMs() / 1000.0;
    }

    private static String station(Reach reach) {
        return "stations/" + reach.route().source().station().id();
    }

    /** {@code st-5min}: turnout and travel of the first engine. One that no way leads to is not there in time. */
    private static final class FirstEngine implements RuleCheck {
        @Override
        public String rule() {
            return "st-5min";
        }

        @Override
        public Set<String> requirements() {
            return Set.of(MOST);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Tally tally = new Tally(building, rule);
            if (!building.district().records(Layers.STATIONS)) {
                return tally.unknown(Layers.STATIONS).finding();
            }
            String engine = building.district().engine().name();
            Optional<Arrival> first = building.arrivals().of(engine);
            if (first.filter(arrival -> arrival.status() == Status.NO_STATION).isPresent()) {
                return tally.unknown(MissingFact.sender()).finding();
            }
            if (first.filter(arrival -> arrival.status() == Status.OFF_NETWORK).isPresent()) {
                return tally.unknown(building.wayIn()).finding();
            }
            return first.flatMap(arrival -> arrival.reach()
                    // Every arrival is computed from planning speeds.
                    .map(reach ->
                            tally.atMost(rule.requirement(MOST), totalS(reach), Evidence.INFERRED, station(reach)))
                    .orElseGet(() -> tally.broken(rule.requirement(MOST), Evidence.INFERRED))
                    .finding());
        }
    }

    /**
     * {@code micro-301}: the people of a micro station, in its vehicle or on foot. Without such a station in the
     * district the rule does not apply. Where another station's vehicle of that name is first and in time, nothing is
     * known of the micro station's.
     */
    private static final class MicroStation implements RuleCheck {
        private static final String MICRO = "micro";

        @Override
        public String rule() {
            return "micro-301";
        }

        @Override
        public Set<String> requirements() {
            return Set.of(MOST);
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            if (!building.district().hasMicroStations()) {
                return Optional.empty();
            }
            Requirement most = rule.requirement(MOST);
            List<Arrival> arrivals = Stream.of(MICRO, Vehicle.FOOT)
                    .flatMap(vehicle -> building.arrivals().of(vehicle).stream())
                    .toList();
            if (!arrivals.isEmpty() && arrivals.stream().allMatch(arrival -> arrival.status() == Status.NO_STATION)) {
                return new Tally(building, rule).unknown(MissingFact.sender()).finding();
            }
            boolean nowhere = arrivals.stream()
                    .allMatch(
                            arrival -> arrival.status() == Status.OFF_NETWORK || arrival.status() == Status.NO_STATION);
            if (!arrivals.isEmpty() && nowhere) {
                return new Tally(building, rule).unknown(building.wayIn()).finding();
            }
            List<Reach> firsts = arrivals.stream()
                    .flatMap(arrival -> arrival.reach().stream())
                    .sorted(Comparator.comparingLong(Reach::totalMs))
                    .toList();
            Optional<Reach> inTime = firsts.stream()
                    .filter(reach -> totalS(reach) <= most.number() && ofMicroStation(reach))
                    .findFirst();
            boolean another = firsts.stream().anyMatch(reach -> totalS(reach) <= most.number());
            if (arrivals.isEmpty() || inTime.isEmpty() && another) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            return inTime.or(() -> firsts.stream().findFirst())
                    .map(reach -> tally.atMost(most, totalS(reach), Evidence.INFERRED, station(reach)))
                    .orElseGet(() -> tally.broken(most, Evidence.INFERRED))
                    .finding();
        }

        private static boolean ofMicroStation(Reach reach) {
            return reach.route().source().station().micro();
        }
    }
}

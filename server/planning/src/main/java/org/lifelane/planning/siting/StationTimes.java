package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;

/** What it takes each station to reach each building by the network: the costs of siting, in seconds from the alarm. */
public final class StationTimes {
    /** Every status that a station may have: who stands is a matter of the question here. */
    public static final Set<String> STATUSES = Set.of("existing", "planned", "candidate");

    /**
     * Stations that send the same vehicle within the same limit.
     *
     * @param limitMs milliseconds, inclusive; {@link Long#MAX_VALUE} for no limit
     * @param turnoutMs for every station; otherwise each station's own
     */
    public record Crew(SearchGraph graph, List<Station> stations, long limitMs, OptionalLong turnoutMs) {
        public Crew {
            stations = List.copyOf(stations);
        }
    }

    private final List<Crew> crews;
    private final EdgeIndex index;
    private final List<Target> targets;
    private final List<Station> offNetwork;
    private final CostTable costs;

    private StationTimes(
            List<Crew> crews, EdgeIndex index, List<Target> targets, List<Station> offNetwork, CostTable costs) {
        this.crews = List.copyOf(crews);
        this.index = index;
        this.targets = List.copyOf(targets);
        this.offNetwork = List.copyOf(offNetwork);
        this.costs = costs;
    }

    /** Every pair within the limits. Stations keep the order in which the crews list them. */
    public static StationTimes of(List<Crew> crews, EdgeIndex index, List<Target> targets) {
        return of(crews, index, targets, SolveControl.patient());
    }

    /**
     * The same.
     *
     * @throws java.util.concurrent.CancellationException once the control is cancelled
     */
    public static StationTimes of(List<Crew> crews, EdgeIndex index, List<Target> targets, SolveControl control) {
        CostTable.Builder pairs = new CostTable.Builder();
        crews.forEach(crew -> crew.stations().forEach(station -> pairs.candidate(station.id())));
        targets.forEach(target -> pairs.target(target.id()));
        List<Station> offNetwork = new ArrayList<>();
        for (Crew crew : crews) {
            ReachAnalysis analysis = analysis(crew, crew.stations(), index);
            analysis.matrix(targets, control::goOn)
                    .forEach(pair -> pairs.pair(
                            pair.source().station().id(), pair.target().id(), pair.totalMs() / 1000.0));
            offNetwork.addAll(analysis.offNetwork());
        }
        return new StationTimes(crews, index, targets, offNetwork, pairs.build());
    }

    private static ReachAnalysis analysis(Crew crew, List<Station> stations, EdgeIndex index) {
        return new ReachAnalysis(
                crew.graph(), index, stations, new ReachOptions(crew.limitMs(), crew.turnoutMs(), STATUSES));
    }

    public CostTable costs() {
        return costs;
    }

    /** Stations too far from any road that their vehicle could use: they reach nobody. */
    public List<Station> offNetwork() {
        return offNetwork;
    }

    /** The first arrivals from some of the stations, by id; of buildings reached in time. */
    public FirstArrivals first(Set<String> open) {
        return first(crews, index, targets, open);
    }

    /**
     * The first arrivals from some stations, by target; of those reached in time.
     *
     * @param byTarget in the order of the targets
     */
    public record FirstArrivals(Map<String, Arrival> byTarget) {
        /** Targets whose first arrival goes over limits that are not known, or from a mere road: 路可到，待查. */
        public Set<String> unverified() {
            return those(Arrival::reachedUnverified);
        }

        /** Targets whose first arrival goes over blocked lanes, or stops on one: 途中或停靠处有占用车道. */
        public Set<String> overBlocked() {
            return those(Arrival::reachedOverBlocked);
        }

        private Set<String> those(Predicate<Arrival> wanted) {
            return byTarget.entrySet().stream()
                    .filter(entry -> wanted.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The station that is first at each target. */
        public Map<String, String> stations() {
            Map<String, String> stations = new LinkedHashMap<>();
            byTarget.forEach((target, arrival) -> arrival.reach()
                    .ifPresent(reach -> stations.put(
                            target, reach.route().source().station().id())));
            return stations;
        }
    }

    /** The first arrivals from those stations of some crews that are open. */
    public static FirstArrivals first(List<Crew> crews, EdgeIndex index, List<Target> targets, Set<String> open) {
        Map<String, Arrival> first = new HashMap<>();
        Comparator<Arrival> sooner = Comparator.comparingLong(
                arrival -> arrival.reach().map(Arrival.Reach::totalMs).orElse(Long.MAX_VALUE));
        for (Crew crew : crews) {
            List<Station> stations = crew.stations().stream()
                    .filter(station -> open.contains(station.id()))
                    .toList();
            analysis(crew, stations, index).arrivals(targets).stream()
                    .filter(arrival -> arrival.status() == Arrival.Status.REACHED)
                    .forEach(arrival -> first.merge(
                            arrival.target().id(),
                            arrival,
                            (one, other) -> sooner.compare(other, one) < 0 ? other : one));
        }
        Map<String, Arrival> ordered = new LinkedHashMap<>();
        for (Target target : targets) {
            Arrival arrival = first.get(target.id());
            if (arrival != null) {
                ordered.put(target.id(), arrival);
            }
        }
        return new FirstArrivals(ordered);
    }
}

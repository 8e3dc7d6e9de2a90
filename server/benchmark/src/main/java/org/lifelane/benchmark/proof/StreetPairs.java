package org.lifelane.benchmark.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.locationtech.jts.geom.Coordinate;

/** Seconds from the alarm from candidates on a network's streets to buildings beside them. */
final class StreetPairs {
    private final SearchGraph graph;
    private final EdgeIndex index;
    private final List<Station> candidates;
    private final List<Target> targets;

    /** @param seed draws the places: as many candidates and targets as said */
    StreetPairs(SearchGraph graph, InnerCity city, int candidates, int targets, long seed) {
        this.graph = graph;
        this.index = new EdgeIndex(graph.network());
        Roadsides streets = new Roadsides(graph, edge -> city.holds(graph.network(), edge), new SplittableRandom(seed));
        this.candidates = IntStream.range(0, candidates)
                .mapToObj(i -> station(String.format("c%05d", i), "candidate", streets.station()))
                .toList();
        this.targets = IntStream.range(0, targets)
                .mapToObj(i -> streets.building("t" + i))
                .toList();
    }

    /** One that sends any vehicle after the default turnout. */
    static Station station(String id, String status, Coordinate degrees) {
        return new Station(id, "", degrees, Optional.empty(), status, List.of(), OptionalDouble.empty());
    }

    /** All pairs within a limit. */
    Pairs within(long limitMs) {
        return pairs(candidates, targets, limitMs);
    }

    /**
     * All pairs of some candidates and targets without a limit. Targets that fewer than half of the candidates reach, for
     * they stand beyond a bridge or a one-way out, are passed over and the next taken.
     */
    Pairs all(int firstCandidates, int firstTargets) {
        List<Station> stations = candidates.subList(0, firstCandidates);
        List<Target> some = targets.subList(0, Math.min(targets.size(), 2 * firstTargets));
        Pairs pairs = pairs(stations, some, Long.MAX_VALUE);
        int[] reaching = new int[some.size()];
        IntStream.of(pairs.target()).forEach(target -> reaching[target]++);
        List<Target> reached = IntStream.range(0, some.size())
                .filter(target -> 2 * reaching[target] >= firstCandidates)
                .limit(firstTargets)
                .mapToObj(some::get)
                .toList();
        return pairs(stations, reached, Long.MAX_VALUE);
    }

    private Pairs pairs(List<Station> stations, List<Target> some, long limitMs) {
        ReachAnalysis analysis = new ReachAnalysis(
                graph, index, stations, new ReachOptions(limitMs, OptionalLong.empty(), Set.of("candidate")));
        Map<String, Integer> candidateOf = new HashMap<>();
        stations.forEach(station -> candidateOf.put(station.id(), candidateOf.size()));
        Map<String, Integer> targetOf = new HashMap<>();
        some.forEach(target -> targetOf.put(target.id(), targetOf.size()));
        List<ReachAnalysis.Pair> found = new ArrayList<>(analysis.matrix(some));
        return new Pairs(
                stations.size(),
                some.size(),
                found.stream()
                        .mapToInt(
                                pair -> candidateOf.get(pair.source().station().id()))
                        .toArray(),
                found.stream()
                        .mapToInt(pair -> targetOf.get(pair.target().id()))
                        .toArray(),
                found.stream().mapToDouble(pair -> pair.totalMs() / 1000.0).toArray());
    }
}

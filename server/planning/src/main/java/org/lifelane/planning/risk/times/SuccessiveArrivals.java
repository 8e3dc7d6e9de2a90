package org.lifelane.planning.risk.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.AccessFinder;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.EarliestArrivals;
import org.lifelane.planning.reach.PointArrival;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.reach.Target;

/**
 * When the first, second, third … engine of one vehicle stands before each building, from whatever stations. A station
 * sends as many as it lists, all of them at once. One search a station, without a limit, shared among the machine's
 * cores; the outcome does not depend on how.
 */
public final class SuccessiveArrivals {
    private static final long NEVER = Long.MAX_VALUE;

    private final int most;
    private final long[] ms;
    private final int stations;
    private final int engines;

    private SuccessiveArrivals(int most, long[] ms, int stations, int engines) {
        this.most = most;
        this.ms = ms;
        this.stations = stations;
        this.engines = engines;
    }

    /**
     * Searches from every source.
     *
     * @param sources as {@link org.lifelane.planning.reach.ReachAnalysis#sources()} places them
     * @param most how many engines are asked for
     */
    public static SuccessiveArrivals of(
            SearchGraph graph, EdgeIndex index, List<Source> sources, List<Target> targets, int most) {
        AccessFinder access = new AccessFinder(graph.network(), index);
        List<List<AccessPoint>> points = targets.parallelStream()
                .map(target -> access.of(target, graph).points())
                .toList();
        int shares = Math.max(1, Math.min(sources.size(), Runtime.getRuntime().availableProcessors()));
        List<long[]> found = IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> {
                    List<Source> own = new ArrayList<>();
                    for (int i = share; i < sources.size(); i += shares) {
                        own.add(sources.get(i));
                    }
                    return search(graph, own, points, most);
                })
                .toList();
        long[] all = found.get(0);
        for (long[] other : found.subList(1, found.size())) {
            for (int i = 0; i < other.length; i++) {
                insert(all, most, i / most, other[i]);
            }
        }
        return new SuccessiveArrivals(
                most,
                all,
                sources.size(),
                sources.stream()
                        .mapToInt(source ->
                                source.station().engines(graph.vehicle().name()))
                        .sum());
    }

    private static long[] search(SearchGraph graph, List<Source> sources, List<List<AccessPoint>> points, int most) {
        long[] ms = new long[points.size() * most];
        Arrays.fill(ms, NEVER);
        EarliestArrivals search = new EarliestArrivals(graph);
        for (Source source : sources) {
            int engines =
                    Math.min(most, source.station().engines(graph.vehicle().name()));
            if (engines == 0) {
                continue;
            }
            ArrivalField field = search.run(List.of(source), Long.MAX_VALUE);
            for (int target = 0; target < points.size(); target++) {
                long first = first(field, points.get(target));
                for (int engine = 0; engine < engines; engine++) {
                    insert(ms, most, target, first);
                }
            }
        }
        return ms;
    }

    private static long first(ArrivalField field, List<AccessPoint> points) {
        long first = NEVER;
        for (AccessPoint point : points) {
            first = Math.min(
                    first,
                    field.at(point.edge(), point.alongM())
                            .map(PointArrival::totalMs)
                            .orElse(NEVER));
        }
        return first;
    }

    /** Puts an arrival among those of a target, which are in order; the last falls out. */
    private static void insert(long[] ms, int most, int target, long arrival) {
        int at = target * most + most - 1;
        if (arrival >= ms[at]) {
            return;
        }
        while (at > target * most && ms[at - 1] > arrival) {
            ms[at] = ms[at - 1];
            at--;
        }
        ms[at] = arrival;
    }

    /** Stations that send the vehicle. */
    public int stations() {
        return stations;
    }

    /** Engines that these stations send together, wherever they get to. */
    public int engines() {
        return engines;
    }

    /** Number of buildings. */
    public int size() {
        return ms.length / most;
    }

    /**
     * Seconds from the alarm to the n-th engine at a building; empty where it never comes.
     *
     * @param engine 1 for the first, at most the number asked for
     */
    public OptionalDouble seconds(int target, int engine) {
        long arrival = ms[target * most + engine - 1];
        return arrival == NEVER ? OptionalDouble.empty() : OptionalDouble.of(arrival / 1000.0);
    }
}

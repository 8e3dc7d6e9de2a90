package org.lifelane.benchmark;

import java.util.Arrays;
import java.util.List;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.EarliestArrivals;
import org.lifelane.planning.reach.Source;

/** Arrivals within a limit from one station: the same streets in both graphs, the answers first, then the times. */
final class ArrivalsRace {
    private static final long NEVER = PeerArrivals.NEVER;

    /** A hundred edges, each rounded to another millisecond. */
    private static final long ROUNDING_MS = 100;

    private final SearchGraph bare;
    private final SearchGraph withoutTurns;
    private final SearchGraph withTurns;
    private final PeerGraph peer;
    private final PeerGraph truck;
    private final List<Source> starts;
    private final long limitMs;

    /**
     * @param bare streets alone, turns off: what the peers hold too
     * @param withoutTurns all that stands in the way, turns off
     * @param withTurns all that stands in the way, turns on
     * @param peer GraphHopper with our milliseconds
     * @param truck GraphHopper with its truck model
     */
    ArrivalsRace(
            SearchGraph bare,
            SearchGraph withoutTurns,
            SearchGraph withTurns,
            PeerGraph peer,
            PeerGraph truck,
            List<Source> starts,
            long limitMs) {
        this.bare = bare;
        this.withoutTurns = withoutTurns;
        this.withTurns = withTurns;
        this.peer = peer;
        this.truck = truck;
        this.starts = starts;
        this.limitMs = limitMs;
    }

    /**
     * How many arrivals at junctions were compared: equal to the millisecond where GraphHopper has our milliseconds,
     * and within the rounding of its speeds and lengths where it has its truck model.
     *
     * @throws IllegalStateException if one differs
     */
    int compareAnswers() {
        EarliestArrivals search = new EarliestArrivals(bare);
        int compared = 0;
        for (Source start : starts) {
            int node = bare.network().tail(2 * start.stands().get(0).edge());
            long[] ours = at(search.run(List.of(start), limitMs));
            compare(node, ours, PeerArrivals.at(peer, node, limitMs), 0);
            compare(node, ours, PeerArrivals.at(truck, node, limitMs), ROUNDING_MS);
            compared += (int) Arrays.stream(ours).filter(ms -> ms != NEVER).count();
        }
        return compared;
    }

    private void compare(int from, long[] ours, long[] theirs, long toleranceMs) {
        for (int to = 0; to < ours.length; to++) {
            // What one of them does not reach any more, the other reaches at the limit's very edge or not at all.
            long here = Math.min(ours[to], limitMs + 1);
            long there = Math.min(theirs[to], limitMs + 1);
            if (Math.abs(here - there) > toleranceMs) {
                throw new IllegalStateException(
                        "from node " + from + " to node " + to + ": " + here + " ms here, " + there + " ms there");
            }
        }
    }

    /**
     * Median milliseconds a station.
     *
     * @param peer GraphHopper's tree with our milliseconds
     * @param truck GraphHopper's tree with its truck model
     * @param bare the same streets here, turns off
     * @param withoutTurns with what stands in the way, turns off
     * @param withTurns with what stands in the way, turns on
     */
    record Times(double peer, double truck, double bare, double withoutTurns, double withTurns) {}

    Times times(int warmUp, int counted) throws Exception {
        Rounds rounds = new Rounds();
        Rounds.Runner millis = rounds.add(runner(peer));
        Rounds.Runner model = rounds.add(runner(truck));
        Rounds.Runner same = rounds.add(runner(bare));
        Rounds.Runner off = rounds.add(runner(withoutTurns));
        Rounds.Runner on = rounds.add(runner(withTurns));
        rounds.run(warmUp, counted);
        int stations = starts.size();
        return new Times(
                millis.medianMs() / stations,
                model.medianMs() / stations,
                same.medianMs() / stations,
                off.medianMs() / stations,
                on.medianMs() / stations);
    }

    private Rounds.Task runner(PeerGraph graph) {
        return () -> starts.stream()
                .mapToInt(start -> PeerArrivals.count(
                        graph, bare.network().tail(2 * start.stands().get(0).edge()), limitMs))
                .sum();
    }

    private Rounds.Task runner(SearchGraph graph) {
        EarliestArrivals search = new EarliestArrivals(graph);
        return () -> starts.stream()
                .mapToInt(start -> search.run(List.of(start), limitMs).size())
                .sum();
    }

    private static long[] at(ArrivalField field) {
        long[] arrivals = new long[field.graph().network().nodeCount()];
        Arrays.fill(arrivals, NEVER);
        for (int i = 0; i < field.size(); i++) {
            int state = field.state(i);
            int node = field.graph().node(state);
            arrivals[node] = Math.min(arrivals[node], field.totalMs(state));
        }
        return arrivals;
    }
}

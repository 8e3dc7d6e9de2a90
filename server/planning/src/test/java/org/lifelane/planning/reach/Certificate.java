package org.lifelane.planning.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.SearchGraph;

/**
 * Proves a field of arrivals without searching: no move improves a state within the limit, and every reached state is
 * either a source's own start or made by some move from a reached state.
 */
final class Certificate {
    private Certificate() {}

    static void check(ArrivalField field, List<Source> sources, long limitMs) {
        SearchGraph graph = field.graph();
        boolean[] tight = new boolean[graph.stateCount()];
        for (Source source : sources) {
            starts(graph, source)
                    .forEach((arc, total) -> relax(field, graph.arrival(arc), total, source, limitMs, tight));
        }
        for (int state = 0; state < graph.stateCount(); state++) {
            if (field.isReached(state)) {
                assertThat(field.totalMs(state)).isLessThanOrEqualTo(limitMs);
                for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                    assertThat(graph.weight(move)).isNotNegative();
                    relax(
                            field,
                            graph.target(move),
                            field.totalMs(state) + graph.weight(move),
                            field.source(state),
                            limitMs,
                            tight);
                }
            }
        }
        for (int state = 0; state < graph.stateCount(); state++) {
            assertThat(tight[state])
                    .as("state %s is reached and made by a move", state)
                    .isEqualTo(field.isReached(state));
        }
    }

    /** The arcs that a source can be on, and when it comes to their ends. */
    private static Map<Integer, Long> starts(SearchGraph graph, Source source) {
        Map<Integer, Long> starts = new TreeMap<>();
        for (EdgePoint stand : source.stands()) {
            for (int arc = 2 * stand.edge(); arc <= 2 * stand.edge() + 1; arc++) {
                if (graph.passable(arc)) {
                    double length = graph.network().length(stand.edge());
                    double metres = (arc & 1) == 0 ? length - stand.alongM() : stand.alongM();
                    starts.merge(arc, source.turnoutMs() + graph.travelMs(arc, metres), Math::min);
                }
            }
        }
        return starts;
    }

    private static void relax(ArrivalField field, int state, long total, Source source, long limitMs, boolean[] tight) {
        if (total > limitMs) {
            return;
        }
        assertThat(field.isReached(state)).isTrue();
        assertThat(field.totalMs(state)).isLessThanOrEqualTo(total);
        if (field.totalMs(state) == total) {
            int order = field.source(state)
                    .station()
                    .id()
                    .compareTo(source.station().id());
            assertThat(order).as("ties go to the first station id").isLessThanOrEqualTo(0);
            tight[state] |= order == 0;
        }
    }

    /** Earliest totals by relaxing every move until nothing changes; −1 where nothing arrives within the limit. */
    static long[] reference(SearchGraph graph, List<Source> sources, long limitMs) {
        long[] totals = new long[graph.stateCount()];
        Arrays.fill(totals, Long.MAX_VALUE);
        for (Source source : sources) {
            starts(graph, source)
                    .forEach((arc, total) -> totals[graph.arrival(arc)] = Math.min(totals[graph.arrival(arc)], total));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int state = 0; state < graph.stateCount(); state++) {
                for (int move = graph.firstMove(state);
                        totals[state] < Long.MAX_VALUE && move < graph.firstMove(state + 1);
                        move++) {
                    long next = totals[state] + graph.weight(move);
                    if (next < totals[graph.target(move)]) {
                        totals[graph.target(move)] = next;
                        changed = true;
                    }
                }
            }
        }
        return Arrays.stream(totals).map(total -> total <= limitMs ? total : -1).toArray();
    }
}

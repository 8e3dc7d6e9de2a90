package org.lifelane.planning.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.town.Town;

/** The search on random towns, against its certificate and against plain relaxation, turns on and off. */
class EarliestArrivalsTest {
    private static final int TOWNS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void arrivalsAreTheEarliest(boolean turns) {
        int reached = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Town town = RandomTown.of(random);
            long limitMs = 20_000 + random.nextInt(200_000);
            ReachAnalysis analysis = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard().withTurns(turns).withEmergencyPrivileges(seed % 5 == 0),
                    new ReachOptions(limitMs, OptionalLong.empty(), Set.of("existing")));
            SearchGraph graph = analysis.graph();
            List<Source> sources = analysis.sources();
            ArrivalField field = analysis.withinLimit();
            Certificate.check(field, sources, limitMs);
            long[] reference = Certificate.reference(graph, sources, limitMs);
            for (int state = 0; state < graph.stateCount(); state++) {
                assertThat(field.isReached(state) ? field.totalMs(state) : -1).isEqualTo(reference[state]);
            }
            reached += field.size();
        }
        assertThat(reached).as("the towns are not empty").isGreaterThan(20 * TOWNS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyStationsAtOnceAreAsGoodAsTheBestOfThemAlone(boolean turns) {
        for (int seed = 100; seed < 100 + TOWNS / 3; seed++) {
            Town town = RandomTown.of(new SplittableRandom(seed));
            ReachAnalysis analysis = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard().withTurns(turns),
                    new ReachOptions(240_000, OptionalLong.empty(), Set.of("existing")));
            ArrivalField together = analysis.withinLimit();
            for (int state = 0; state < analysis.graph().stateCount(); state++) {
                long best = Long.MAX_VALUE;
                for (Source source : analysis.sources()) {
                    ArrivalField alone = analysis.from(source);
                    if (alone.isReached(state)) {
                        best = Math.min(best, alone.totalMs(state));
                    }
                }
                assertThat(together.isReached(state) ? together.totalMs(state) : Long.MAX_VALUE)
                        .isEqualTo(best);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWayBackAddsUpToItsArrival(boolean turns) {
        int ways = 0;
        for (int seed = 200; seed < 200 + TOWNS / 3; seed++) {
            Town town = RandomTown.of(new SplittableRandom(seed));
            ReachAnalysis analysis = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard().withTurns(turns),
                    new ReachOptions(240_000, OptionalLong.empty(), Set.of("existing")));
            SearchGraph graph = analysis.graph();
            ArrivalField field = analysis.unlimited();
            for (int edge = 0; edge < graph.network().edgeCount(); edge++) {
                double along = graph.network().length(edge) * (edge % 5) / 4;
                PointArrival arrival = field.at(edge, along).orElse(null);
                if (arrival == null) {
                    continue;
                }
                Route route = field.route(arrival);
                assertThat(driven(graph, route))
                        .isEqualTo(arrival.totalMs() - route.source().turnoutMs());
                ways++;
            }
        }
        assertThat(ways).isGreaterThan(100);
    }

    /** Milliseconds of a way, arc by arc and turn by turn. */
    private static long driven(SearchGraph graph, Route route) {
        List<Integer> arcs = route.arcs();
        int last = arcs.size() - 1;
        if (arcs.isEmpty()) {
            return 0;
        }
        if (last == 0) {
            return graph.travelMs(arcs.get(0), route.endM() - route.startM());
        }
        long total = graph.travelMs(arcs.get(0), graph.network().length(arcs.get(0) >> 1) - route.startM());
        for (int i = 1; i <= last; i++) {
            total += delay(graph, arcs.get(i - 1), arcs.get(i));
            total += i < last ? graph.travelMs(arcs.get(i)) : graph.travelMs(arcs.get(i), route.endM());
        }
        return total;
    }

    private static long delay(SearchGraph graph, int before, int arc) {
        int state = graph.arrival(before);
        for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
            if (graph.arc(move) == arc) {
                return graph.delay(move);
            }
        }
        throw new AssertionError("no move from arc " + before + " to arc " + arc);
    }
}

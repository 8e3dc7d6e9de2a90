package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.oracle.GeoJsonRows;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Drawn;
import org.lifelane.planning.town.Town;

/** The sample of {@code gis-data/liangping}: what clearing would bring there. */
class SampleClearingTest {
    private static final Path FOLDER = Path.of("../../gis-data/liangping");

    private static List<Feature> rows(String layer) {
        return GeoJsonRows.read(FOLDER.resolve(layer + ".geojson"));
    }

    @ParameterizedTest
    @CsvSource({"pumper, 300", "aerial-54, 300", "pumper, 240"})
    void whatTheChoiceSaysIsWhatANewSearchFinds(String vehicle, int limitS) {
        List<Feature> buildings = rows("high-rises");
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(rows("roads"), rows("fire-lanes"), rows("gates"), List.of(), List.of()),
                Town.numbers());
        EdgeIndex index = new EdgeIndex(network);
        SearchGraph graph =
                SearchGraph.of(network, Drawn.engine(vehicle).vehicle(), SearchOptions.standard(), Town.numbers());
        ReachAnalysis now = new ReachAnalysis(
                graph, index, rows("stations").stream().map(Station::of).toList(), ReachOptions.within(1000L * limitS));
        List<Target> targets = Target.of(buildings, rows("rescue-sites"));
        List<Stake> stakes = buildings.stream()
                .map(row -> new Stake(row.number("households").orElse(1), row.number("households")))
                .toList();
        long start = System.nanoTime();
        LaneSets sets = new LaneSets(now, index, Town.numbers(), targets, SearchCaps.STANDARD);
        LaneWays all = sets.fromAll();
        List<LaneWays> each = sets.fromEach();
        List<LaneGain> gains = LaneGains.of(sets, all, stakes);
        ClearingPlan plan = LaneSelection.best(sets, all, stakes, new ClearingBudget.Lanes(5), SolveControl.patient());
        System.out.printf(
                "%s %d s: %d stations, %d candidates, %d ways to %d buildings (%d from each), %d gain alone, %d only with"
                        + " others; 5 lanes raise %.0f to %.0f of %.0f, gap %.1e; %.2f s%n",
                vehicle,
                limitS,
                each.size(),
                sets.lanes().size(),
                count(all),
                targets.size(),
                each.stream().mapToLong(SampleClearingTest::count).sum(),
                gains.stream().filter(gain -> gain.alone().buildings() > 0).count(),
                gains.stream().filter(gain -> !gain.alsoRequires().isEmpty()).count(),
                plan.baseline(),
                plan.proof().objective(),
                stakes.stream().mapToDouble(Stake::weight).sum(),
                plan.proof().gap(),
                (System.nanoTime() - start) / 1e9);
        assertThat(plan.proof().optimal()).isTrue();
        assertThat(all.capped()).isEmpty();
        assertThat(sets.lanes()).isNotEmpty();
        assertThat(reached(now, targets, Set.copyOf(plan.selected()))).isEqualTo(plan.covered());
        for (LaneGain gain : gains) {
            assertThat(reached(now, targets, Set.of(gain.lane().id())))
                    .as(gain.lane().id())
                    .hasSize(reached(now, targets, Set.of()).size()
                            + gain.alone().buildings());
        }
    }

    private static long count(LaneWays ways) {
        return IntStream.range(0, ways.targets())
                .mapToLong(target -> ways.to(target).size())
                .sum();
    }

    private static List<String> reached(ReachAnalysis now, List<Target> targets, Set<String> cleared) {
        SearchGraph graph = SearchGraph.of(
                now.graph().network(),
                now.graph().vehicle(),
                now.graph().options().withBlocked(new Blocked.Cleared(new Blocked.AsGiven(), cleared)),
                Town.numbers());
        return now.on(graph).arrivals(targets).stream()
                .filter(arrival -> arrival.status() == Arrival.Status.REACHED)
                .map(arrival -> arrival.target().id())
                .toList();
    }
}

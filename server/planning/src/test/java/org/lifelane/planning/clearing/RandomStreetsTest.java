package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.oracle.RandomRows;
import org.lifelane.planning.oracle.Rows;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Town;

/** Towns with all that streets have, turn restrictions over nodes and over roads too, and more lanes blocked. */
class RandomStreetsTest {
    private static final int TOWNS = Integer.getInteger("streets", 150);
    private static final int MOST_BLOCKED = 6;

    @Test
    void theSetsAreThoseOfEverySubset() {
        int ways = 0;
        int restrictions = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            Rows rows = RandomRows.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            RoadNetwork network = network(rows, moreBlocked(rows.lanes(), random));
            EdgeIndex index = new EdgeIndex(network);
            List<Target> targets = Target.of(rows.buildings(), rows.sites());
            SearchGraph graph = SearchGraph.of(
                    network,
                    random.nextBoolean() ? Town.PUMPER : Town.vehicle("micro", 1.6, 2.1, 2, 6, 3),
                    SearchOptions.standard().withTurns(seed % 4 > 0).withEmergencyPrivileges(seed % 5 == 0),
                    Town.numbers());
            ReachAnalysis now = new ReachAnalysis(
                    graph,
                    index,
                    rows.stations().stream().map(Station::of).toList(),
                    ReachOptions.within(40_000 + random.nextInt(120_000)));
            LaneSets sets = new LaneSets(now, index, Town.numbers(), targets, SearchCaps.STANDARD);
            Subsets subsets = new Subsets(now, targets, Subsets.blocked(graph));
            LaneWays all = sets.fromAll();
            for (int target = 0; target < targets.size(); target++) {
                var expected = subsets.ways(target);
                assertThat(Clearing.ways(all, target, sets))
                        .as("town %d, building %s", seed, targets.get(target).id())
                        .isEqualTo(expected);
                ways += (int)
                        expected.keySet().stream().filter(set -> !set.isEmpty()).count();
            }
            restrictions += rows.restrictions().size();
        }
        System.out.printf("%d towns with %d restrictions: %d ways that need lanes%n", TOWNS, restrictions, ways);
        assertThat(ways).isGreaterThan(TOWNS / 3);
        assertThat(restrictions).isGreaterThan(TOWNS);
    }

    @Test
    void aClearedLaneIsAsOneThatWasNeverBlocked() {
        for (int seed = 0; seed < TOWNS; seed++) {
            Rows rows = RandomRows.of(seed);
            List<Feature> blocked = moreBlocked(rows.lanes(), new SplittableRandom(seed));
            Set<String> some = blocked.stream()
                    .filter(lane -> lane.flag("blocked").orElseThrow())
                    .map(Feature::id)
                    .filter(id -> id.hashCode() % 2 == 0)
                    .collect(Collectors.toSet());
            List<Feature> open = blocked.stream()
                    .map(lane -> some.contains(lane.id()) ? with(lane, false) : lane)
                    .toList();
            SearchGraph cleared = graph(
                    rows,
                    blocked,
                    SearchOptions.standard().withBlocked(new Blocked.Cleared(new Blocked.AsGiven(), some)));
            SearchGraph never = graph(rows, open, SearchOptions.standard());
            assertThat(cleared.weights()).as("town %d", seed).isEqualTo(never.weights());
            assertThat(cleared.targets()).isEqualTo(never.targets());
            assertThat(cleared.firstMoves()).isEqualTo(never.firstMoves());
        }
    }

    @Test
    void aLaneThatIsNotThereIsNotCleared() {
        Rows rows = RandomRows.of(1);
        SearchOptions options =
                SearchOptions.standard().withBlocked(new Blocked.Cleared(new Blocked.AsGiven(), Set.of("nowhere")));
        assertThatThrownBy(() -> graph(rows, rows.lanes(), options))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("nowhere");
    }

    private static SearchGraph graph(Rows rows, List<Feature> lanes, SearchOptions options) {
        return SearchGraph.of(network(rows, lanes), Town.PUMPER, options, Town.numbers());
    }

    private static RoadNetwork network(Rows rows, List<Feature> lanes) {
        return RoadNetwork.of(
                new NetworkInput(rows.roads(), lanes, rows.gates(), rows.roadNodes(), rows.restrictions()),
                Town.numbers());
    }

    private static List<Feature> moreBlocked(List<Feature> lanes, SplittableRandom random) {
        int[] blocked = {0};
        return lanes.stream()
                .map(lane -> {
                    boolean isBlocked = blocked[0] < MOST_BLOCKED && random.nextInt(3) > 0;
                    blocked[0] += isBlocked ? 1 : 0;
                    return with(lane, isBlocked);
                })
                .toList();
    }

    private static Feature with(Feature lane, boolean blocked) {
        Map<String, Object> attributes = new LinkedHashMap<>(lane.attributes());
        attributes.put("blocked", blocked);
        return Feature.of(lane.id(), lane.shape(), attributes);
    }
}

package org.lifelane.planning.risk.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.town.Town;

/** The second and third engine, against one arrival analysis a station. */
class SuccessiveArrivalsTest {
    private static final int MOST = 4;

    /** A street of 4 km with buildings along it and stations here and there. */
    private static Town street(SplittableRandom random, int stations) {
        String corners =
                IntStream.rangeClosed(0, 13).mapToObj(i -> 300 * i + ",0").collect(Collectors.joining(" "));
        Town town = new Town().road("street", corners, "highway=residential");
        for (int i = 0; i < 12; i++) {
            town.road("side" + i, 300 * i + ",0 " + 300 * i + "," + (100 + random.nextInt(400)), "highway=service");
            town.building("b" + i, 300 * i + random.nextInt(60) + ",40");
        }
        town.building("far", "2000,3000");
        for (int i = 0; i < stations; i++) {
            String vehicles = switch (random.nextInt(4)) {
                case 0 -> "vehicles=pumper;pumper";
                case 1 -> "vehicles=pumper;aerial-32;pumper;pumper";
                case 2 -> "vehicles=aerial-32";
                default -> "tier=full";
            };
            town.station("s" + i, random.nextInt(4000) + ",10", vehicles, "turnout_s=" + (30 + random.nextInt(60)));
        }
        return town;
    }

    @Test
    void everyEngineComesWhenItsOwnStationSendsIt() {
        int seconds = 0;
        for (int seed = 0; seed < 12; seed++) {
            Town town = street(new SplittableRandom(seed), 1 + seed % 6);
            ReachAnalysis analysis = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard(),
                    new ReachOptions(300_000, java.util.OptionalLong.empty(), java.util.Set.of("existing")));
            SearchGraph graph = analysis.graph();
            EdgeIndex index = new EdgeIndex(graph.network());
            SuccessiveArrivals found = SuccessiveArrivals.of(graph, index, analysis.sources(), town.targets(), MOST);
            List<Arrival> first = analysis.arrivals(town.targets());
            for (int target = 0; target < town.targets().size(); target++) {
                List<Double> plain = new ArrayList<>();
                for (Station station : analysis.sources().stream()
                        .map(source -> source.station())
                        .toList()) {
                    Arrival alone = new ReachAnalysis(graph, index, List.of(station), ReachOptions.within(300_000))
                            .arrivals(town.targets())
                            .get(target);
                    for (int engine = 0; engine < station.engines("pumper"); engine++) {
                        alone.reach().ifPresent(reach -> plain.add(reach.totalMs() / 1000.0));
                    }
                }
                Collections.sort(plain);
                for (int engine = 1; engine <= MOST; engine++) {
                    assertThat(found.seconds(target, engine))
                            .as("town %d, building %d, engine %d", seed, target, engine)
                            .isEqualTo(
                                    engine <= plain.size()
                                            ? OptionalDouble.of(plain.get(engine - 1))
                                            : OptionalDouble.empty());
                    seconds += engine == 2 && engine <= plain.size() ? 1 : 0;
                }
                assertThat(found.seconds(target, 1))
                        .isEqualTo(first.get(target)
                                .reach()
                                .map(reach -> OptionalDouble.of(reach.totalMs() / 1000.0))
                                .orElse(OptionalDouble.empty()));
            }
        }
        assertThat(seconds).isGreaterThan(50);
    }

    @Test
    void theAssignmentIsToldByTheTimeThatNineBuildingsInTenHaveIt() {
        Town town = new Town().road("street", "0,0 4000,0", "highway=residential");
        for (int i = 1; i <= 10; i++) {
            town.building("b" + i, 300 * i + ",30");
        }
        town.station("s", "0,0", "vehicles=pumper;pumper", "turnout_s=60");
        ReachAnalysis analysis = town.reach(
                Town.PUMPER,
                SearchOptions.standard(),
                new ReachOptions(300_000, java.util.OptionalLong.empty(), java.util.Set.of("existing")));
        SuccessiveArrivals arrivals = SuccessiveArrivals.of(
                analysis.graph(), new EdgeIndex(analysis.graph().network()), analysis.sources(), town.targets(), 3);
        FirstAlarm two = FirstAlarm.of(arrivals, 2, 90);
        // The ninth of ten: from 0 to the near side at 2,690 m, at 30 km/h.
        assertThat(two.firstS().orElseThrow()).isEqualTo(arrivals.seconds(8, 1).orElseThrow());
        assertThat(two.fullS()).isEqualTo(two.firstS());
        assertThat(two.fullNever()).isZero();
        FirstAlarm three = FirstAlarm.of(arrivals, 3, 90);
        assertThat(three.fullS()).isEmpty();
        assertThat(three.fullNever()).isEqualTo(10);
        assertThat(Map.of("first", three.firstNever())).containsEntry("first", 0);
        assertThat(Optional.of(three.buildings())).contains(10);
    }
}

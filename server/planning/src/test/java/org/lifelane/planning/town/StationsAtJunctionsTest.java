package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.RouteLine;

/** A station at a vertex stands on every way that meets there, and leaves by each without a turn. */
class StationsAtJunctionsTest {
    /** A one-way begins at the station, another ends there, and a street passes. */
    private static Town town() {
        return new Town()
                .road("out", "0,0 0,300", "highway=residential", "oneway=yes")
                .road("in", "0,-300 0,0", "highway=residential", "oneway=yes")
                .road("west", "0,0 -300,0", "highway=residential")
                .road("east", "0,0 300,0", "highway=residential")
                .building("north", "20,290")
                .building("westward", "-290,20")
                .building("eastward", "290,20");
    }

    @ParameterizedTest
    @CsvSource({"'0,0', north", "'0,0', westward", "'0,0', eastward", "'-0.0004,0.0003', north", "'0,0.0005', eastward"
    })
    void itLeavesByEveryWay(String place, String building) {
        for (boolean turns : new boolean[] {true, false}) {
            Arrival arrival = town().station("s", place)
                    .arrival(building, Town.PUMPER, SearchOptions.standard().withTurns(turns));
            assertThat(arrival.reach().orElseThrow().route().arcs())
                    .as("no turn, one arc")
                    .hasSize(1);
            assertThat(arrival.reach().orElseThrow().travelMs() / 1000.0)
                    .isCloseTo(
                            Town.seconds(arrival.reach().orElseThrow().route().distanceM(), 30), within(0.002));
        }
    }

    @Test
    void itsGroundRunsAlongEveryWay() {
        ReachAnalysis analysis = town().station("s", "0,0").reach(Town.PUMPER, SearchOptions.standard(), 12);
        List<String> reached = new ArrayList<>();
        analysis.withinLimit()
                .stretches(
                        12_000,
                        (edge, fromM, toM) -> reached.add("%s %.0f"
                                .formatted(analysis.graph().network().way(edge).id(), toM - fromM)));
        assertThat(reached).containsExactlyInAnyOrder("out 100", "west 100", "east 100");
    }

    @Test
    void aBuildingAtItsVeryPlaceIsReachedAtOnce() {
        Town town = town().station("s", "0,0").pointBuilding("here", "0,0");
        Arrival arrival = town.arrival("here");
        assertThat(arrival.reach().orElseThrow().travelMs()).isZero();
        assertThat(arrival.reach().orElseThrow().route().arcs()).isEmpty();
        assertThat(RouteLine.of(arrival.reach().orElseThrow().route(), town.network())
                        .getLength())
                .isZero();
    }

    /** The lane's width is not known: whoever does not drive on it does not meet it. */
    @Test
    void whatItDoesNotDriveOnIsNotCounted() {
        Arrival arrival = town().lane("lane", "0,0 30,30", "width_m=?")
                .station("s", "0,0")
                .arrival("westward");
        assertThat(arrival.reach().orElseThrow().unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRingThatBeginsAtItIsDrivenBothWays(boolean turns) {
        Town town = new Town()
                .road("ring", "0,0 100,0 100,100 0,100 0,0", "highway=residential")
                .station("s", "0,0")
                .building("b", "80,-20")
                .building("c", "-20,80");
        SearchOptions options = SearchOptions.standard().withTurns(turns);
        assertThat(town.arrival("b", Town.PUMPER, options)
                        .reach()
                        .orElseThrow()
                        .route()
                        .distanceM())
                .isLessThan(91);
        assertThat(town.arrival("c", Town.PUMPER, options)
                        .reach()
                        .orElseThrow()
                        .route()
                        .distanceM())
                .isLessThan(91);
    }
}

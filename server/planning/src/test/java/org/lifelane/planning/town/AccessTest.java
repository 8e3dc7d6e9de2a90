package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;

/** Where a building is reached from, and what follows where it cannot be. */
class AccessTest {
    private static final SearchOptions TURNS_OFF = SearchOptions.standard().withTurns(false);

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0");
    }

    @Test
    void aBuildingWithoutLanesIsReachedFromTheNearestRoad() {
        Arrival arrival = town().building("b", "500,60").arrival("b");
        assertThat(arrival.status()).isEqualTo(Status.REACHED);
        assertThat(arrival.reachedUnverified()).isTrue();
        assertThat(arrival.reach().orElseThrow().access().kind()).isEqualTo(AccessPoint.Kind.ROAD);
        assertThat(arrival.reach().orElseThrow().access().distanceM()).isCloseTo(50, within(0.01));
        assertThat(arrival.reach().orElseThrow().travelMs() / 1000.0)
                .isCloseTo(Town.seconds(500, 30), within(Town.seconds(10.1, 30)));
    }

    @Test
    void aLaneWithinThirtyMetresIsTheOnlyWay() {
        Town town = town().lane("lane", "500,0 500,50", "blocked=true").building("b", "500,70");
        Arrival arrival = town.arrival("b");
        assertThat(arrival.status()).isEqualTo(Status.UNREACHABLE);
        assertThat(arrival.nearestRoadMs()).isPresent();
        assertThat(arrival.reach()).isEmpty();
    }

    @Test
    void aLaneFartherThanThirtyMetresIsNoAccess() {
        assertThat(town().lane("lane", "500,0 500,29.9", "blocked=true")
                        .building("b", "500,70")
                        .arrival("b")
                        .status())
                .isEqualTo(Status.REACHED);
        assertThat(town().lane("lane", "500,0 500,30.1", "blocked=true")
                        .building("b", "500,70")
                        .arrival("b")
                        .status())
                .isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aPointBuildingTakesLanesWithinFortyMetres() {
        assertThat(town().lane("lane", "500,0 500,30.1", "blocked=true")
                        .pointBuilding("b", "500,70")
                        .arrival("b")
                        .status())
                .isEqualTo(Status.UNREACHABLE);
        assertThat(town().lane("lane", "500,0 500,29.9", "blocked=true")
                        .pointBuilding("b", "500,70")
                        .arrival("b")
                        .status())
                .isEqualTo(Status.REACHED);
    }

    @Test
    void anotherCompoundsLaneIsNoAccess() {
        Town town = town().lane("lane", "500,0 500,50", "compound=东苑", "blocked=true");
        assertThat(town.building("other", "500,70", "compound=西苑")
                        .arrival("other")
                        .status())
                .isEqualTo(Status.REACHED);
        assertThat(town.building("own", "500,70", "compound=东苑").arrival("own").status())
                .isEqualTo(Status.UNREACHABLE);
        assertThat(town.building("unknown", "500,70").arrival("unknown").status())
                .isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aRescueSiteGivesAccessFromTheRoadBesideIt() {
        Arrival arrival =
                town().building("b", "500,40").site("site", "500,19", "b").arrival("b");
        assertThat(arrival.plainlyReached()).isTrue();
        assertThat(arrival.reach().orElseThrow().access().kind()).isEqualTo(AccessPoint.Kind.SITE);
        assertThat(town().building("b", "500,40")
                        .site("site", "500,21", "b")
                        .arrival("b")
                        .reach()
                        .orElseThrow()
                        .access()
                        .kind())
                .isEqualTo(AccessPoint.Kind.ROAD);
    }

    @Test
    void farFromEveryRoadABuildingIsOffTheNetwork() {
        assertThat(town().building("b", "500,110.5").arrival("b").status()).isEqualTo(Status.OFF_NETWORK);
        assertThat(town().building("b", "500,109.5").arrival("b").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void nearAnUnusableRoadABuildingIsUnreachable() {
        Town town = town().road("narrow", "500,0 500,300", "highway=service", "max_width_m=2.4")
                .building("b", "540,300");
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void peopleOnFootReachFromAnyWayWithinThirtyMetres() {
        Town town = town().road("path", "500,0 500,200", "highway=footway")
                .lane("blocked", "600,0 600,50", "blocked=true")
                .building("byPath", "530,200")
                .building("byLane", "600,70")
                .building("far", "545,200");
        assertThat(town.arrival("byPath", Town.FOOT, TURNS_OFF)
                                .reach()
                                .orElseThrow()
                                .travelMs()
                        / 1000.0)
                .isCloseTo(Town.seconds(695, 7), within(Town.seconds(10.1, 7)));
        assertThat(town.arrival("byLane", Town.FOOT, TURNS_OFF).reach()).isPresent();
        assertThat(town.arrival("far", Town.FOOT, TURNS_OFF).status()).isEqualTo(Status.OFF_NETWORK);
    }

    @Test
    void theLimitIsOnTurnoutAndTravelAndInclusive() {
        Town town = town().building("b", "500,60");
        long travelMs = town.arrival("b").reach().orElseThrow().travelMs();
        assertThat(statusWithin(town, travelMs)).isEqualTo(Status.REACHED);
        assertThat(statusWithin(town, travelMs - 1)).isEqualTo(Status.BEYOND_LIMIT);
    }

    private static Status statusWithin(Town town, long limitMs) {
        return town.reach(
                        Town.PUMPER,
                        TURNS_OFF,
                        new org.lifelane.planning.reach.ReachOptions(
                                limitMs, java.util.OptionalLong.of(0), java.util.Set.of("existing")))
                .arrivals(town.targets())
                .get(0)
                .status();
    }

    @Test
    void whereRoadsMeetAtTheNearestPointAnyOfThemServes() {
        Town town = new Town()
                .road("closed", "500,0 500,-300", "highway=residential", "blocked=true")
                .road("main", "0,0 500,0", "highway=residential")
                .station("s", "0,0")
                .building("b", "540,40");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void aStationAtACornerLeavesByTheRoadThatIsOpen() {
        Town town = new Town()
                .road("closed", "500,0 500,-300", "highway=residential", "blocked=true")
                .road("main", "0,0 500,0", "highway=residential")
                .station("s", "510,10")
                .building("b", "100,60");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void standingAtALanesStartTakesNoneOfItsLimits() {
        Town town = town().lane("lane", "500,0 500,-100", "load_t=?").pointBuilding("b", "525,25");
        for (boolean turns : new boolean[] {true, false}) {
            Arrival arrival =
                    town.arrival("b", Town.PUMPER, SearchOptions.standard().withTurns(turns));
            assertThat(arrival.reach().orElseThrow().unknownLimits()).isZero();
            assertThat(arrival.reach().orElseThrow().travelMs()).isEqualTo(60_000);
        }
    }

    @Test
    void aPointAtANodeIsReachedUnderARestrictionWithoutTurningOn() {
        Town town = new Town()
                .road("west", "0,0 300,0", "highway=residential", "node_refs=1 2")
                .road("link", "300,0 330,0", "highway=residential", "node_refs=2 3")
                .road("north", "330,0 330,300", "highway=residential", "node_refs=3 4")
                .lane("lane", "330,0 330,-60")
                .restriction("no_left_turn", "west", "link", "north")
                .station("s", "0,0")
                .pointBuilding("b", "320,20");
        assertThat(town.arrival("b", Town.PUMPER, SearchOptions.standard())
                        .reach()
                        .orElseThrow()
                        .travelMs())
                .isEqualTo(39_600);
    }
}

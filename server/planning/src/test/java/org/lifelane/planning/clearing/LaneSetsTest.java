package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.town.Town;

/** Which lanes have to be cleared, on towns drawn by hand. */
class LaneSetsTest {
    private static final String BLOCKED = "blocked=true";

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0");
    }

    @Test
    void twoLanesInSeriesAreNeededTogether() {
        Clearing clearing = Clearing.of(town().lane("first", "300,0 300,60", BLOCKED)
                .lane("second", "300,60 300,120", BLOCKED)
                .building("b", "300,145"));
        assertThat(clearing.candidates()).containsExactly("first", "second");
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of("first", "second"));
    }

    @Test
    void ofTwoLanesSideBySideEitherDoes() {
        Clearing clearing = Clearing.of(town().lane("left", "300,0 300,60", BLOCKED)
                .lane("right", "340,0 340,60 300,60", BLOCKED)
                .lane("court", "300,60 300,120")
                .building("b", "300,145"));
        assertThat(clearing.minimalSets("b")).containsExactlyInAnyOrder(Set.of("left"), Set.of("right"));
        // The quicker lane together with nothing else; the slower one is no sooner with it.
        assertThat(clearing.sets().fromAll().to(clearing.place("b")))
                .extracting(way -> way.lanes().ids(clearing.sets().lanes()))
                .containsExactly(java.util.List.of("left"), java.util.List.of("right"));
    }

    @Test
    void aSharedLaneIsInTheSetsOfAllBehindIt() {
        Clearing clearing = Clearing.of(town().lane("stem", "300,0 300,60", BLOCKED)
                .lane("west", "300,60 200,60", BLOCKED)
                .lane("east", "300,60 400,60", BLOCKED)
                .building("w", "200,85")
                .building("e", "400,85"));
        assertThat(clearing.minimalSets("w")).containsExactly(Set.of("stem", "west"));
        assertThat(clearing.minimalSets("e")).containsExactly(Set.of("stem", "east"));
    }

    @Test
    void aLoopIsEnteredFromEitherEnd() {
        Clearing clearing = Clearing.of(town().lane("in", "300,0 300,60", BLOCKED)
                .lane("out", "400,0 400,60", BLOCKED)
                .lane("a", "300,60 350,60", BLOCKED)
                .lane("b", "350,60 400,60", BLOCKED)
                .lane("top", "350,60 350,120")
                .building("house", "350,145"));
        assertThat(clearing.minimalSets("house")).containsExactlyInAnyOrder(Set.of("in", "a"), Set.of("out", "b"));
    }

    @Test
    void aLaneIsClearedOnlyForWhomItIsTooNarrowNow() {
        Town town = town().lane("lane", "300,0 300,60", BLOCKED, "remaining_width_m=2.4")
                .building("b", "300,85");
        Clearing pumper = Clearing.of(town);
        assertThat(pumper.candidates()).containsExactly("lane");
        assertThat(pumper.minimalSets("b")).containsExactly(Set.of("lane"));
        Vehicle small = Town.vehicle("small", 1.6, 2.1, 2, 6, 3);
        Clearing narrow = Clearing.of(town, small, SearchOptions.standard(), 300_000);
        assertThat(narrow.candidates()).isEmpty();
        assertThat(narrow.minimalSets("b")).containsExactly(Set.of());
    }

    @Test
    void aLaneThatTheVehicleDoesNotFitIsNoCandidate() {
        Clearing clearing = Clearing.of(
                town().lane("lane", "300,0 300,60", BLOCKED, "width_m=2.4").building("b", "300,85"));
        assertThat(clearing.candidates()).isEmpty();
        assertThat(clearing.minimalSets("b")).isEmpty();
    }

    @Test
    void aRoadIsNotCleared() {
        Clearing clearing = Clearing.of(new Town()
                .road("near", "0,0 200,0", "highway=residential")
                .road("far", "200,0 1000,0", "highway=residential", BLOCKED)
                .station("s", "0,0")
                .lane("lane", "300,0 300,60", BLOCKED)
                .building("b", "300,85"));
        assertThat(clearing.minimalSets("b")).isEmpty();
    }

    // A pumper sweeps 5.172 m on a right angle: 4 m are left, enough to drive straight, too little for the bend.
    @Test
    void aBendThatFailsOnlyAtTheWidthLeftNeedsItsLane() {
        Town town = town().lane("lane", "300,0 300,60 400,60", BLOCKED, "remaining_width_m=4")
                .building("before", "325,20")
                .building("after", "400,85");
        for (boolean turns : new boolean[] {true, false}) {
            Clearing clearing =
                    Clearing.of(town, Town.PUMPER, SearchOptions.standard().withTurns(turns), 300_000);
            assertThat(clearing.candidates()).containsExactly("lane");
            assertThat(clearing.minimalSets("before")).containsExactly(Set.of());
            assertThat(clearing.minimalSets("after")).containsExactly(Set.of("lane"));
        }
    }

    @Test
    void aStationOnABlockedLaneNeedsItClearedToLeave() {
        Clearing clearing = Clearing.of(new Town()
                .road("main", "0,0 500,0", "highway=residential")
                .lane("yard", "100,0 100,80", BLOCKED)
                .lane("lane", "300,0 300,60")
                .station("s", "105,60")
                .building("b", "300,85")
                .building("own", "125,30"));
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of("yard"));
        assertThat(clearing.minimalSets("own")).containsExactly(Set.of("yard"));
    }

    // Three ways meet, two of them roads that end there: it stands on one of these, and pays for the turn into the
    // lane.
    @Test
    void aStationWhereWaysMeetStandsOnceALaneIsClearedWhereItStoodBefore() {
        Town town = new Town()
                .road("west", "0,0 300,0", "highway=residential", "oneway=yes")
                .road("south", "300,-300 300,0", "highway=residential", "oneway=yes")
                .lane("yard", "300,0 300,100", BLOCKED)
                .station("s", "300,0")
                .building("b", "325,60");
        Clearing clearing = Clearing.of(town);
        long promised = clearing.sets().fromAll().to(clearing.place("b")).get(0).totalMs();
        ReachAnalysis fresh =
                town.reach(Town.PUMPER, SearchOptions.standard().withBlocked(new Blocked.Listed(Set.of())), 300);
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of("yard"));
        assertThat(fresh.arrivals(town.targets()).get(0).reach().orElseThrow().totalMs())
                .isEqualTo(promised);
    }

    @Test
    void anAccessPointInTheMiddleOfABlockedLaneNeedsIt() {
        Clearing clearing =
                Clearing.of(town().lane("lane", "300,0 300,120", BLOCKED).building("b", "325,60"));
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of("lane"));
    }

    @Test
    void anAccessPointAtTheMouthOfABlockedLaneNeedsIt() {
        Clearing clearing = Clearing.of(town().lane("lane", "300,0 300,120", BLOCKED)
                .building("b", "300,-25")
                .building("c", "300,-15"));
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of("lane"));
    }

    @Test
    void listedLanesAreThoseThatMayBeCleared() {
        Town town = town().lane("given", "300,0 300,60", BLOCKED)
                .lane("listed", "400,0 400,60")
                .building("b", "300,85")
                .building("c", "400,85");
        SearchOptions options = SearchOptions.standard().withBlocked(new Blocked.Listed(Set.of("listed")));
        Clearing clearing = Clearing.of(town, Town.PUMPER, options, 300_000);
        assertThat(clearing.candidates()).containsExactly("listed");
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of());
        assertThat(clearing.minimalSets("c")).containsExactly(Set.of("listed"));
    }

    @Test
    void onFootNothingNeedsClearing() {
        Town town = town().lane("lane", "300,0 300,60", BLOCKED).building("b", "300,85");
        Clearing clearing = Clearing.of(town, Town.FOOT, SearchOptions.standard(), 600_000);
        assertThat(clearing.candidates()).isEmpty();
        assertThat(clearing.minimalSets("b")).containsExactly(Set.of());
    }

    @Test
    void theLimitIsInclusive() {
        Town town = town().lane("lane", "300,0 300,60", BLOCKED).building("b", "300,85");
        Clearing generous = Clearing.of(town);
        long totalMs = generous.sets().fromAll().to(0).get(0).totalMs();
        SearchOptions options = SearchOptions.standard();
        assertThat(Clearing.of(town, Town.PUMPER, options, totalMs).minimalSets("b"))
                .containsExactly(Set.of("lane"));
        assertThat(Clearing.of(town, Town.PUMPER, options, totalMs - 1).minimalSets("b"))
                .isEmpty();
    }

    @Test
    void theCapIsToldWhereItBites() {
        Town town = town().lane("first", "300,0 300,60", BLOCKED)
                .lane("second", "300,60 300,120", BLOCKED)
                .lane("third", "300,120 300,180", BLOCKED)
                .lane("open", "600,0 600,60")
                .building("one", "325,20", "compound=x")
                .building("three", "300,205")
                .building("free", "600,85");
        Clearing clearing = Clearing.of(town).atMost(2);
        assertThat(clearing.minimalSets("three")).isEmpty();
        assertThat(clearing.sets().fromAll().capped()).containsExactly(clearing.place("three"));
        assertThat(clearing.atMost(3).minimalSets("three")).containsExactly(Set.of("first", "second", "third"));
        assertThat(clearing.atMost(3).sets().fromAll().capped()).isEmpty();
    }

    @Test
    void whereManyLanesMeetOnlySoManyAlternativesAreKeptAndThatIsTold() {
        Town town = town();
        for (int k = 0; k < 6; k++) {
            town.lane("side" + k, "%d,0 %d,60".formatted(300 + 40 * k, 300 + 40 * k), BLOCKED);
        }
        town.lane("top", "300,60 340,60 380,60 420,60 460,60 500,60 500,120").building("b", "500,145");
        Clearing clearing = Clearing.of(town);
        assertThat(clearing.minimalSets("b")).hasSize(6);
        assertThat(clearing.sets().fromAll().capped()).isEmpty();
        Clearing few = clearing.with(SearchCaps.STANDARD.withAlternatives(2));
        assertThat(few.minimalSets("b")).isNotEmpty().isSubsetOf(clearing.minimalSets("b"));
        assertThat(few.sets().fromAll().capped()).containsExactly(0);
        assertThat(few.sets().fromAll().hiddenFrom()).isEqualTo(1);
    }
}

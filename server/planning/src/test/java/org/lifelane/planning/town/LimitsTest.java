package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;

/** What a pumper of 2.5 m by 3.4 m and 20 t passes, and what it does not. */
class LimitsTest {
    private static final SearchOptions TURNS_OFF = SearchOptions.standard().withTurns(false);

    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .building("b", "500,80");
    }

    private static Status lane(String... attributes) {
        return town().lane("lane", "500,0 500,60", attributes).arrival("b").status();
    }

    @ParameterizedTest
    @CsvSource({
        "width_m=2.5, REACHED",
        "width_m=2.49, UNREACHABLE",
        "clearance_m=3.4, REACHED",
        "clearance_m=3.39, UNREACHABLE",
        "load_t=20, REACHED",
        "load_t=19.9, UNREACHABLE"
    })
    void aLaneLetsThroughWhatFitsWithoutAMargin(String attribute, Status status) {
        assertThat(lane(attribute)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "max_width_m=2.5, REACHED",
        "max_width_m=2.49, UNREACHABLE",
        "max_height_m=3.4, REACHED",
        "max_height_m=3.39, UNREACHABLE",
        "max_weight_t=20, REACHED",
        "max_weight_t=19.9, UNREACHABLE",
        "width_m=2.0, REACHED",
        "access=private, REACHED",
        "access=no, UNREACHABLE",
        "blocked=true, UNREACHABLE"
    })
    void aRoadLetsThroughWhatItsSignsLetThrough(String attribute, Status status) {
        Town town = town().road("side", "500,0 500,60", "highway=service", attribute)
                .lane("lane", "500,60 500,65");
        assertThat(town.arrival("b").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "service, REACHED",
        "pedestrian, REACHED",
        "track, REACHED",
        "footway, UNREACHABLE",
        "path, UNREACHABLE",
        "steps, UNREACHABLE",
        "construction, UNREACHABLE"
    })
    void anEngineTakesServiceAndPedestrianWaysButNoPaths(String highway, Status status) {
        Town town = town().road("side", "500,0 500,60", "highway=" + highway).lane("lane", "500,60 500,65");
        assertThat(town.arrival("b").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"service", "footway", "path", "steps", "construction"})
    void onFootEveryWayIsOpenBeItForPeopleOrUnderConstruction(String highway) {
        Town town = town().road("side", "500,0 500,60", "highway=" + highway).building("beside", "515,60");
        assertThat(town.arrival("beside", Town.FOOT, TURNS_OFF).reach()).isPresent();
        assertThat(town.arrival("beside", Town.FOOT, SearchOptions.standard()).reach())
                .isPresent();
    }

    @Test
    void whatIsOnlyPlannedIsOpenToNobody() {
        Town town = town().road("side", "500,0 500,60", "highway=proposed").building("beside", "515,60");
        assertThat(town.arrival("beside", Town.FOOT, TURNS_OFF).status()).isEqualTo(Status.OFF_NETWORK);
    }

    @ParameterizedTest
    @CsvSource({"width_m=?", "clearance_m=?", "load_t=?"})
    void anUnknownLimitOfALanePassesAndIsCounted(String unknown) {
        Arrival arrival = town().lane("lane", "500,0 500,60", unknown).arrival("b");
        assertThat(arrival.reachedUnverified()).isTrue();
        assertThat(arrival.reach().orElseThrow().unknownLimits()).isEqualTo(1);
        assertThat(town().lane("lane", "500,0 500,60").arrival("b").plainlyReached())
                .isTrue();
    }

    @Test
    void aLaneIsCountedOnceHoweverManyOfItsLimitsAreUnknown() {
        Arrival arrival = town().lane("first", "500,0 500,30", "width_m=?", "clearance_m=?", "load_t=?")
                .lane("second", "500,30 500,60", "load_t=?")
                .lane("crossing", "480,20 500,20 520,20")
                .arrival("b");
        assertThat(arrival.reach().orElseThrow().unknownLimits()).isEqualTo(2);
    }

    @Test
    void aBlockedLaneIsOpenAtTheWidthThatIsLeft() {
        assertThat(lane("blocked=true")).isEqualTo(Status.UNREACHABLE);
        assertThat(lane("blocked=true", "remaining_width_m=2.5")).isEqualTo(Status.REACHED);
        assertThat(lane("blocked=true", "remaining_width_m=2.4")).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aListReplacesWhatTheRowsSayAndClosesWholly() {
        Town town = town().lane("lane", "500,0 500,60", "blocked=true", "remaining_width_m=3");
        assertThat(status(town, new Blocked.Listed(Set.of()))).isEqualTo(Status.REACHED);
        assertThat(status(town, new Blocked.Listed(Set.of("lane")))).isEqualTo(Status.UNREACHABLE);
        assertThat(status(town, new Blocked.Listed(Set.of("fire-lanes/lane")))).isEqualTo(Status.UNREACHABLE);
        assertThat(status(town, new Blocked.Listed(Set.of("roads/main")))).isEqualTo(Status.UNREACHABLE);
        assertThat(status(town, new Blocked.AsGiven())).isEqualTo(Status.REACHED);
    }

    @Test
    void anIdThatIsNotThereOrMeansTwoThingsIsRefused() {
        Town town = town().lane("main", "500,0 500,60");
        assertThatThrownBy(() -> status(town, new Blocked.Listed(Set.of("nowhere"))))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("blocked.missing");
        assertThatThrownBy(() -> status(town, new Blocked.Listed(Set.of("main"))))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("blocked.ambiguous");
        assertThat(status(town, new Blocked.Listed(Set.of("fire-lanes/main")))).isEqualTo(Status.UNREACHABLE);
    }

    private static Status status(Town town, Blocked blocked) {
        return town.arrival("b", Town.PUMPER, TURNS_OFF.withBlocked(blocked)).status();
    }

    @ParameterizedTest
    @CsvSource({
        "kind=gate, REACHED, 15",
        "kind=gate locked=true, REACHED, 30",
        "kind=lift_gate, REACHED, 8",
        "kind=chain, REACHED, 15",
        "kind=arch, REACHED, 0",
        "kind=gate delay_s=3, REACHED, 3",
        "kind=bollard, UNREACHABLE, 0",
        "kind=bollard delay_s=40, REACHED, 40",
        "kind=arch width_m=2.4 height_m=4, UNREACHABLE, 0",
        "kind=arch width_m=4 height_m=3.3, UNREACHABLE, 0",
        "kind=arch width_m=2.5 height_m=3.4, REACHED, 0"
    })
    void aGateOnALaneStopsOrDelays(String attributes, Status status, int delayS) {
        Town open = town().lane("lane", "500,0 500,60");
        Town town = town().lane("lane", "500,0 500,60").gate("g", "504,30", attributes.split(" ", -1));
        Arrival arrival = town.arrival("b");
        assertThat(arrival.status()).isEqualTo(status);
        if (status == Status.REACHED) {
            long without = open.arrival("b").reach().orElseThrow().travelMs();
            assertThat(arrival.reach().orElseThrow().travelMs() - without)
                    .isBetween(1000L * delayS - 1, 1000L * delayS + 1);
        }
    }

    @Test
    void aGateFartherThanFiveMetresActsOnNothingAndIsReported() {
        Town town = town().lane("lane", "500,0 500,60").gate("g", "505.1,30", "kind=bollard");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(town.network().report().idleGates()).containsExactly("g");
    }

    @Test
    void aGateAtAJunctionActsOnTheLaneItStandsOnAndNotAlongTheRoad() {
        Town town = town().lane("lane", "500,0 500,60")
                .gate("g", "500,5.5", "kind=bollard")
                .building("beyond", "800,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
        assertThat(town.arrival("beyond").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void aGateWithUnknownMeasuresIsCounted() {
        Town town = town().lane("lane", "500,0 500,60").gate("g", "500,30", "kind=gate", "width_m=3");
        assertThat(town.arrival("b").reach().orElseThrow().unknownLimits()).isEqualTo(1);
        Town known = town().lane("lane", "500,0 500,60").gate("g", "500,30", "kind=gate", "width_m=3", "height_m=4");
        assertThat(known.arrival("b").reach().orElseThrow().unknownLimits()).isZero();
    }

    @Test
    void onFootNothingStops() {
        Town town =
                town().lane("lane", "500,0 500,60", "width_m=1", "blocked=true").gate("g", "500,30", "kind=bollard");
        assertThat(town.arrival("b", Town.FOOT, TURNS_OFF).reach()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "bollard, UNREACHABLE",
        "block, UNREACHABLE",
        "chain, UNREACHABLE",
        "stone, UNREACHABLE",
        "hole, UNREACHABLE",
        "overgrowth, UNREACHABLE",
        "shrub, UNREACHABLE",
        "chicane, UNREACHABLE",
        "wicket_gate, UNREACHABLE",
        "guard_rail, UNREACHABLE",
        "gate, REACHED",
        "lift_gate, REACHED",
        "swing_gate, REACHED",
        "cattle_grid, REACHED",
        "toll_booth, REACHED",
        "entrance, REACHED",
        "yes, REACHED"
    })
    void aBarrierOnARoadsNodeStopsOrLetsThrough(String barrier, Status status) {
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential", "node_refs=1 2 3")
                .road("side", "500,0 500,30 500,60", "highway=service", "node_refs=2 4 5")
                .lane("lane", "500,60 500,65")
                .roadNode(4, "500,30", "barrier=" + barrier)
                .station("s", "0,0")
                .building("b", "500,80");
        assertThat(town.arrival("b").status()).isEqualTo(status);
    }

    @Test
    void aHeightRestrictionTooLowStops() {
        for (String height : new String[] {"3.3", "3.4"}) {
            Town town = new Town()
                    .road("main", "0,0 500,0 1000,0", "highway=residential", "node_refs=1 2 3")
                    .road("side", "500,0 500,30 500,60", "highway=service", "node_refs=2 4 5")
                    .lane("lane", "500,60 500,65")
                    .roadNode(4, "500,30", "barrier=height_restrictor", "max_height_m=" + height)
                    .station("s", "0,0")
                    .building("b", "500,80");
            assertThat(town.arrival("b").status())
                    .isEqualTo(height.equals("3.4") ? Status.REACHED : Status.UNREACHABLE);
        }
    }

    @Test
    void aGateThatActsOnTwoWaysAtOneNodeIsOpenedOnce() {
        long open = town().lane("lane", "500,0 500,60")
                .arrival("b")
                .reach()
                .orElseThrow()
                .travelMs();
        Town town = town().lane("lane", "500,0 500,60").gate("g", "500,-3", "kind=gate");
        assertThat(town.arrival("b").reach().orElseThrow().travelMs() - open).isEqualTo(15_000);
    }
}

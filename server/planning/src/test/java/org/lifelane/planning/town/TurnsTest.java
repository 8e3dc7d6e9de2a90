package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival.Status;

/** Delays of turns, turn restrictions, one-ways, U-turns, and what emergency privileges change. */
class TurnsTest {
    private static final SearchOptions ON = SearchOptions.standard();
    private static final SearchOptions OFF = ON.withTurns(false);

    private static Town crossing() {
        return new Town()
                .road("west", "0,0 300,0", "highway=residential", "node_refs=1 2")
                .road("east", "300,0 600,0", "highway=residential", "node_refs=2 3")
                .road("north", "300,0 300,300", "highway=residential", "node_refs=2 4")
                .road("south", "300,0 300,-300", "highway=residential", "node_refs=2 5")
                .station("s", "0,0")
                .pointBuilding("onEast", "500,40")
                .pointBuilding("onNorth", "340,200")
                .pointBuilding("onSouth", "340,-200");
    }

    @ParameterizedTest
    @CsvSource({"onEast, 0, 0", "onSouth, 2, 4", "onNorth, 4, 2"})
    void turnsDelayByTheirAngleAndTheSideOfTheRoad(String building, int right, int left) {
        Town town = crossing();
        long off = travelMs(town, building, OFF);
        assertThat(travelMs(town, building, ON) - off).isEqualTo(1000L * right);
        assertThat(travelMs(town, building, ON.withLeftHandTraffic(true)) - off).isEqualTo(1000L * left);
    }

    @Test
    void aBendWhereOnlyTwoWaysMeetDelaysNothing() {
        Town town = new Town()
                .road("west", "0,0 300,0", "highway=residential")
                .road("north", "300,0 300,300", "highway=residential")
                .road("path", "300,0 400,0", "highway=footway")
                .station("s", "0,0")
                .pointBuilding("b", "340,200");
        assertThat(travelMs(town, "b", ON)).isEqualTo(travelMs(town, "b", OFF));
    }

    @Test
    void signalsAndLevelCrossingsDelayEveryoneWhoPasses() {
        long plain = travelMs(crossing(), "onEast", ON);
        assertThat(travelMs(crossing().roadNode(2, "300,0", "highway=traffic_signals"), "onEast", ON) - plain)
                .isEqualTo(5000);
        assertThat(travelMs(crossing().roadNode(2, "300,0", "railway=level_crossing"), "onEast", OFF) - plain)
                .isEqualTo(10000);
    }

    @Test
    void aForbiddenTurnIsNotMade() {
        Town town = crossing().restriction("no_left_turn", "west", "node/2", "north");
        assertThat(town.arrival("onNorth", Town.PUMPER, ON)
                        .reach()
                        .orElseThrow()
                        .travelMs())
                .isGreaterThan(travelMs(crossing(), "onNorth", ON) + 20_000);
        assertThat(travelMs(town, "onNorth", OFF)).isEqualTo(travelMs(crossing(), "onNorth", OFF));
        assertThat(travelMs(town, "onNorth", ON.withEmergencyPrivileges(true)))
                .isEqualTo(travelMs(crossing(), "onNorth", ON));
    }

    @Test
    void aCommandedTurnIsTheOnlyOne() {
        Town town = crossing().restriction("only_straight_on", "west", "node/2", "east");
        assertThat(travelMs(town, "onEast", ON)).isEqualTo(travelMs(crossing(), "onEast", ON));
        // Round by the dead end of the eastern road: 300 m out, a U-turn of 20 s, 300 m back, a right turn.
        long detour = travelMs(town, "onNorth", ON) - travelMs(crossing(), "onNorth", ON);
        assertThat(detour / 1000.0).isBetween(20 + Town.seconds(600, 30) - 2.1, 20 + Town.seconds(600, 30) + 2.1);
    }

    @Test
    void aRestrictionOverAWayHoldsOnlyForThoseWhoCameThatWay() {
        Town town = new Town()
                .road("west", "0,0 300,0", "highway=residential", "node_refs=1 2")
                .road("link", "300,0 330,0", "highway=residential", "node_refs=2 3")
                .road("north", "330,0 330,300", "highway=residential", "node_refs=3 4")
                .road("east", "330,0 330,-200", "highway=residential", "node_refs=3 5")
                .road("other", "300,-200 300,0", "highway=residential", "node_refs=6 2")
                .restriction("no_left_turn", "west", "link", "north")
                .station("fromWest", "0,0")
                .pointBuilding("b", "370,200");
        long barred = travelMs(town, "b", ON);
        assertThat(barred).isGreaterThan(travelMs(town, "b", ON.withEmergencyPrivileges(true)) + 20_000);
        Town otherWay = town.station("aFromSouth", "300,-200");
        assertThat(travelMs(otherWay, "b", ON)).isLessThan(barred - 20_000);
    }

    @Test
    void oneWaysAreObeyedUnlessPrivileged() {
        Town town = new Town()
                .road("main", "0,0 300,0", "highway=residential")
                .road("against", "600,0 300,0", "highway=residential", "oneway=yes")
                .station("s", "0,0")
                .pointBuilding("b", "600,30");
        assertThat(town.arrival("b", Town.PUMPER, ON).status()).isEqualTo(Status.UNREACHABLE);
        long privileged = travelMs(town, "b", ON.withEmergencyPrivileges(true));
        assertThat(privileged / 1000.0)
                .isBetween(
                        Town.seconds(300, 30) + Town.seconds(300, 15) - 0.1,
                        Town.seconds(300, 30) + Town.seconds(300, 15) + 0.1);
        assertThat(town.arrival("b", Town.FOOT, ON).reach()).isPresent();
    }

    @Test
    void turningBackIsForDeadEndsAlone() {
        // The forbidden left turn could be had by turning back on the eastern road at its junction; it may not.
        Town town = crossing()
                .road("farEast", "600,0 900,0", "highway=residential", "node_refs=3 8")
                .road("farNorth", "600,0 600,300", "highway=residential", "node_refs=3 9")
                .restriction("no_left_turn", "west", "node/2", "north");
        long detour = travelMs(town, "onNorth", ON) - travelMs(crossing(), "onNorth", ON);
        // The nearest dead end is now the south road's end: right, 300 m, U-turn, 300 m, straight on, less the left
        // turn.
        assertThat(detour / 1000.0).isBetween(20 + Town.seconds(600, 30) - 2.2, 20 + Town.seconds(600, 30) + 2.2);
    }

    @Test
    void aSlowerSignCapsTheClassAndAFasterOneDoesNot() {
        Town slow = new Town()
                .road("main", "0,0 600,0", "highway=primary", "maxspeed=20")
                .station("s", "0,0")
                .pointBuilding("b", "600,30");
        assertThat(travelMs(slow, "b", OFF) / 1000.0)
                .isBetween(Town.seconds(600, 20) - 0.1, Town.seconds(600, 20) + 0.1);
        Town fast = new Town()
                .road("main", "0,0 600,0", "highway=primary", "maxspeed=90")
                .station("s", "0,0")
                .pointBuilding("b", "600,30");
        assertThat(travelMs(fast, "b", OFF) / 1000.0)
                .isBetween(Town.seconds(600, 50) - 0.1, Town.seconds(600, 50) + 0.1);
    }

    private static long travelMs(Town town, String building, SearchOptions options) {
        return town.arrival(building, Town.PUMPER, options)
                .reach()
                .orElseThrow()
                .travelMs();
    }

    @Test
    void aBendThatOnlyABlockageClosesIsNoDeadEnd() {
        Town town = new Town()
                .road("west", "0,0 300,0", "highway=residential", "node_refs=1 2")
                .road("north", "300,0 300,300", "highway=residential", "node_refs=2 4")
                .lane("lane", "300,0 300,-60 380,-60", "blocked=true", "remaining_width_m=4")
                .restriction("no_left_turn", "west", "node/2", "north")
                .station("s", "0,0")
                .pointBuilding("b", "340,200");
        assertThat(town.arrival("b", Town.PUMPER, ON).status()).isEqualTo(Status.UNREACHABLE);
        SearchOptions cleared = ON.withBlocked(new Blocked.Listed(Set.of()));
        assertThat(town.arrival("b", Town.PUMPER, cleared).status()).isEqualTo(Status.REACHED);
    }
}

package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;

/** A district states its own distances; each takes effect where the semantics have it. */
class OwnNumbersTest {
    private static final SearchOptions TURNS_OFF = SearchOptions.standard().withTurns(false);

    private static Town street() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,60");
    }

    private static Status status(Town town) {
        return town.arrival("b").status();
    }

    @Test
    void howFarAStationStandsFromTheRoad() {
        Town town = street().building("b", "500,50");
        assertThat(status(town)).isEqualTo(Status.REACHED);
        assertThat(status(town.numbers("station_m,59"))).isEqualTo(Status.NO_STATION);
    }

    @Test
    void howFarALaneServesABuilding() {
        Town town = street().lane("lane", "500,0 500,40").building("b", "500,75");
        assertThat(access(town)).isEqualTo("LANE");
        assertThat(access(town.numbers("lane_of_footprint_m,24"))).isEqualTo("ROAD");
        Town point = street().lane("lane", "500,0 500,40").pointBuilding("b", "500,75");
        assertThat(access(point)).isEqualTo("LANE");
        assertThat(access(point.numbers("lane_of_point_m,34"))).isEqualTo("ROAD");
    }

    @Test
    void howFarARescueSiteLiesFromTheWay() {
        Town town = street().site("site", "500,15", "b").building("b", "500,60");
        assertThat(access(town)).isEqualTo("SITE");
        assertThat(access(town.numbers("site_m,9"))).isEqualTo("ROAD");
    }

    private static String access(Town town) {
        return town.arrival("b").reach().orElseThrow().access().kind().name();
    }

    @Test
    void howFarFromARoadABuildingIsReached() {
        Town town = street().building("b", "500,70");
        assertThat(status(town)).isEqualTo(Status.REACHED);
        assertThat(status(town.numbers("road_m,59"))).isEqualTo(Status.OFF_NETWORK);
    }

    @Test
    void howFarFromAWayPeopleOnFootReachABuilding() {
        Town town = street().building("b", "100,35");
        assertThat(town.arrival("b", Town.FOOT, TURNS_OFF).status()).isEqualTo(Status.REACHED);
        assertThat(town.numbers("foot_m,24").arrival("b", Town.FOOT, TURNS_OFF).status())
                .isEqualTo(Status.OFF_NETWORK);
    }

    @Test
    void howNearALanesEndJoins() {
        Town town = street().lane("lane", "500,1.5 500,40").building("b", "500,60");
        assertThat(status(town)).isEqualTo(Status.REACHED);
        assertThat(status(town.numbers("join_m,1.4"))).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void howNearAGateActs() {
        Town town = street().lane("lane", "500,0 500,40")
                .gate("g", "504,20", "kind=bollard")
                .building("b", "500,60");
        assertThat(status(town)).isEqualTo(Status.UNREACHABLE);
        assertThat(status(town.numbers("gate_m,3.9"))).isEqualTo(Status.REACHED);
    }

    @Test
    void whatABendIs() {
        Town corner =
                street().lane("lane", "500,0 500,40 540,40", "turn_radius_m=5").building("b", "535,60");
        assertThat(status(corner)).isEqualTo(Status.UNREACHABLE);
        assertThat(status(corner.numbers("bend_deg,91"))).isEqualTo(Status.REACHED);
        Town curve = street().lane("lane", "500,0 500,33 507,40 540,40", "turn_radius_m=5")
                .building("b", "535,60");
        assertThat(status(curve.numbers("bend_deg,50"))).isEqualTo(Status.UNREACHABLE);
        assertThat(status(curve.numbers("bend_deg,50", "bend_m,9"))).isEqualTo(Status.REACHED);
    }

    @Test
    void theTurnoutOfAStationThatStatesNone() {
        Town town = street().building("b", "500,50");
        assertThat(total(town)).isEqualTo(60_000 + total(town.numbers("turnout,0")));
    }

    private static long total(Town town) {
        ReachOptions ownTurnout = new ReachOptions(300_000, OptionalLong.empty(), Set.of("existing"));
        List<Arrival> arrivals = town.reach(Town.PUMPER, TURNS_OFF, ownTurnout).arrivals(town.targets());
        return arrivals.get(0).reach().orElseThrow().totalMs();
    }

    @Test
    void howFarGroundBelongsToARoad() {
        assertThat(ground(street().numbers("ground_m,25"))).isCloseTo(0.5, org.assertj.core.data.Offset.offset(0.03));
    }

    /** Share of the covered ground at the default distance. */
    private static double ground(Town own) {
        return covered(own) / covered(street());
    }

    private static double covered(Town town) {
        ReachAnalysis analysis = town.reach(Town.PUMPER, TURNS_OFF, 300);
        return PassableGround.of(analysis.graph())
                .covered(analysis.withinLimit(), 300_000)
                .getArea();
    }
}

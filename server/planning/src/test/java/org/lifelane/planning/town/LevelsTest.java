package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.network.NetworkReport.LooseEnd;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;

/** What stands on the ground takes no tunnel and no viaduct, save at a vertex that both have. */
class LevelsTest {
    private static final SearchOptions STANDARD = SearchOptions.standard();

    /** A street at y = 0, and 60 m north of it a way that runs elsewhere. Both begin at a square in the west. */
    private static Town town(String... elsewhere) {
        return new Town()
                .road("street", "0,0 500,0 1000,0", "highway=residential")
                .road("square", "0,0 0,60", "highway=residential")
                .road("elsewhere", "0,60 500,60 1000,60", elsewhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tunnel=yes",
                "tunnel=avalanche_protector",
                "tunnel=true",
                "tunnel=T",
                "tunnel=是",
                "tunnel=1",
                "bridge=yes",
                "bridge=viaduct",
                "bridge=T",
                "bridge=Ｙｅｓ",
                "bridge=true",
                "layer=2",
                "layer=-1",
                "layer=+1",
                "layer=1;2"
            })
    void aStationTakesTheStreetAndNotWhatRunsElsewhere(String elsewhere) {
        Arrival arrival =
                town(elsewhere).station("s", "500,45").building("b", "900,20").arrival("b");
        assertThat(arrival.reach().orElseThrow().route().distanceM())
                .as("straight along the street, not round by the square")
                .isBetween(385.0, 415.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tunnel=no",
                "tunnel=building_passage",
                "tunnel=culvert",
                "tunnel=F",
                "tunnel=否",
                "tunnel=0",
                "bridge=no",
                "bridge=F",
                "bridge=false",
                "layer=0",
                "layer=0.0",
                "layer=消防车道",
                "highway=residential"
            })
    void whatIsNoTunnelAndNoBridgeIsOnTheGround(String ground) {
        Arrival arrival =
                town(ground).station("s", "500,59").building("b", "900,75").arrival("b");
        assertThat(arrival.reach().orElseThrow().route().distanceM()).isBetween(385.0, 415.0);
    }

    @Test
    void aTowerBesideAViaductAloneIsOffTheNetwork() {
        Town town = town("bridge=yes", "layer=2").station("s", "10,0").building("b", "900,150");
        assertThat(town.arrival("b").status()).isEqualTo(Status.OFF_NETWORK);
        assertThat(town.arrival("b").nearestRoadMs()).isEmpty();
        assertThat(town.building("onFoot", "900,75")
                        .arrival("onFoot", Town.FOOT, STANDARD)
                        .status())
                .isEqualTo(Status.OFF_NETWORK);
    }

    @Test
    void aRescueSiteUnderAViaductIsNotWorkedFromIt() {
        Arrival arrival = town("bridge=yes")
                .station("s", "10,0")
                .building("b", "900,85")
                .site("site", "900,66", "b")
                .arrival("b");
        assertThat(arrival.reach().orElseThrow().access().kind()).isEqualTo(AccessPoint.Kind.ROAD);
        assertThat(arrival.reach().orElseThrow().access().distanceM()).isGreaterThan(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"450,60 450,100", "450,61.5 450,100"})
    void aLaneThatEndsUnderAViaductJoinsNothing(String lane) {
        Town town = town("bridge=yes").station("s", "10,0").lane("under", lane).building("b", "450,115");
        assertThat(town.network().report().looseEnds())
                .extracting(LooseEnd::laneId)
                .containsExactly("under", "under");
        assertThat(town.network().report().inferredJoints()).isEmpty();
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aLaneThatSharesAVertexWithABridgeMeetsIt() {
        Town town = town("bridge=yes")
                .road("ramp", "1000,60 1000,200", "highway=residential")
                .station("s", "10,0")
                .lane("lane", "1000,60 1100,60")
                .building("b", "1090,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(town.network().report().looseEnds()).hasSize(1);
    }

    @Test
    void aLaneWhoseOwnRowSaysThatItIsADeckServesNobodyBelow() {
        Town town = town("highway=residential")
                .station("s", "10,0")
                .lane("deck", "900,60 900,100", "bridge=yes")
                .building("b", "900,115");
        assertThat(town.arrival("b").reach().orElseThrow().access().kind()).isEqualTo(AccessPoint.Kind.ROAD);
        assertThat(town.network().report().looseEnds()).hasSize(2);
    }

    @Test
    void aGateBesideAViaductDoesNotCloseIt() {
        Town town = town("bridge=yes")
                .road("end", "1000,60 1200,60", "highway=residential")
                .station("s", "10,0")
                .gate("arch", "500,63", "kind=bollard")
                .building("b", "1190,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(town.network().report().idleGates()).containsExactly("arch");
    }

    @Test
    void aGateOnAVertexOfABridgeClosesIt() {
        Town town = town("bridge=yes")
                .road("end", "1000,60 1200,60", "highway=residential")
                .station("s", "10,0")
                .gate("bollard", "500,60", "kind=bollard")
                .building("b", "1190,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aStationAtTheMouthOfATunnelEntersIt() {
        Arrival arrival = new Town()
                .road("street", "0,0 -500,0", "highway=residential")
                .road("tunnel", "0,0 1000,0", "highway=residential", "tunnel=yes")
                .road("beyond", "1000,0 1200,0", "highway=residential")
                .station("s", "3,8")
                .building("b", "1190,20")
                .arrival("b");
        assertThat(arrival.reach().orElseThrow().route().distanceM()).isBetween(1175.0, 1200.5);
    }

    @Test
    void aTowerAtTheMouthOfATunnelIsReachedThroughIt() {
        Arrival arrival = new Town()
                .road("street", "0,0 -500,0", "highway=residential", "oneway=yes")
                .road("tunnel", "0,0 1000,0", "highway=residential", "tunnel=yes")
                .road("beyond", "1000,0 1200,0", "highway=residential")
                .station("s", "1100,5")
                .building("b", "11,30")
                .arrival("b");
        assertThat(arrival.reach().orElseThrow().route().distanceM()).isBetween(1099.0, 1101.0);
    }
}

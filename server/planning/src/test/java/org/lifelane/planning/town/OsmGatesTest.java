package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;

/** A gate that OpenStreetMap has on a road's node, and its row in the layer of gates: one gate, passed once. */
class OsmGatesTest {

    /** A side road from a gate's node at 500,30 to a lane before the building. */
    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential", "node_refs=1 2 3")
                .road("side", "500,0 500,30 500,60", "highway=service", "node_refs=2 4 5")
                .lane("lane", "500,60 500,65")
                .station("s", "0,0")
                .building("b", "500,80");
    }

    private static Town withBarrier() {
        return town().roadNode(4, "500,30", "barrier=gate", "width_m=3");
    }

    private static long seconds(Town town) {
        long ms = town.arrival("b").reach().orElseThrow().travelMs()
                - town().arrival("b").reach().orElseThrow().travelMs();
        return Math.round(ms / 1000.0);
    }

    private static int unknown(Town town) {
        return town.arrival("b").reach().orElseThrow().unknownLimits();
    }

    @ParameterizedTest
    @CsvSource({
        "unread=maxheight=low, 1",
        "unread=maxweight=heavy, 1",
        "unread=maxwidth:physical=narrow, 1",
        "max_height_m=3.6, 0",
        "unread=maxspeed=slow, 0"
    })
    void aRoadsSignThatCannotBeReadIsCounted(String attribute, int unknown) {
        Town signed = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential", attribute)
                .lane("lane", "500,0 500,50")
                .station("s", "0,0")
                .building("b", "500,65");
        assertThat(unknown(signed)).isEqualTo(unknown);
    }

    @Test
    void aBarriersSignThatCannotBeReadIsCounted() {
        assertThat(unknown(withBarrier())).isZero();
        Town signed = town().roadNode(4, "500,30", "barrier=height_restrictor", "unread=maxheight=low");
        assertThat(unknown(signed)).isEqualTo(1);
        assertThat(signed.arrival("b", Town.FOOT, SearchOptions.standard())
                        .reach()
                        .orElseThrow()
                        .unknownLimits())
                .isZero();
    }

    @Test
    void aRowThatSaysNoMoreThanTheNodeChangesNothing() {
        Town both = withBarrier().gate("node/4", "500,30", "kind=gate", "width_m=3", "node_refs=4");
        assertThat(seconds(both)).isEqualTo(15);
        assertThat(unknown(both)).isZero();
        assertThat(both.network().report().idleGates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind=gate width_m=3 delay_s=4, REACHED, 4",
        "kind=gate width_m=3 locked=true, REACHED, 30",
        "kind=lift_gate width_m=3, REACHED, 8",
        "kind=gate width_m=2.4, UNREACHABLE, 0",
        "kind=bollard width_m=3, UNREACHABLE, 0"
    })
    void aRowThatSaysSomethingElseStandsForTheNode(String attributes, Status status, long delayS) {
        Town changed = withBarrier().gate("node/4", "500,30", (attributes + " node_refs=4").split(" ", -1));
        Arrival arrival = changed.arrival("b");
        assertThat(arrival.status()).isEqualTo(status);
        if (status == Status.REACHED) {
            assertThat(seconds(changed)).isEqualTo(delayS);
            assertThat(unknown(changed)).isEqualTo(1);
        }
    }

    @Test
    void aRowFromElsewhereThatBearsTheNodesIdStandsForItToo() {
        Town surveyed = withBarrier().gate("node/4", "503,30", "kind=gate", "width_m=3.5", "height_m=4");
        assertThat(seconds(surveyed)).isEqualTo(15);
        assertThat(unknown(surveyed)).isZero();
    }

    @Test
    void aGateInTheFenceBesideARoadOfOpenStreetMapIsNotOnIt() {
        Town fence = town().gate("node/9", "503,30", "kind=gate", "node_refs=9");
        assertThat(seconds(fence)).isZero();
        Town without = town().gate("node/9", "503,30", "kind=gate");
        assertThat(seconds(without)).isEqualTo(15);
    }

    @Test
    void aGateOfOpenStreetMapActsOnALaneNearIt() {
        Town beside = town().gate("node/9", "503,62", "kind=gate", "node_refs=9");
        assertThat(seconds(beside)).isEqualTo(15);
        assertThat(unknown(beside)).isEqualTo(1);
    }

    @Test
    void aGateWhereALaneBeginsOnTheNodeIsOpenedOnce() {
        Town end = town().roadNode(5, "500,60", "barrier=gate");
        Town both = town().roadNode(5, "500,60", "barrier=gate").gate("node/5", "500,60", "kind=gate", "node_refs=5");
        assertThat(seconds(end)).isEqualTo(15);
        assertThat(seconds(both)).isEqualTo(15);
    }
}

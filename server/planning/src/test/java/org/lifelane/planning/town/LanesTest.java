package org.lifelane.planning.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;

/** How lanes join roads and each other, and which bends a vehicle takes. */
class LanesTest {
    private static Town town() {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .building("b", "300,80");
    }

    @Test
    void aLanesEndJoinsTheInsideOfARoad() {
        Town town = town().lane("lane", "300,0 300,60");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(town.network().report().inferredJoints()).isEmpty();
    }

    @Test
    void aGapOfUpToTwoMetresIsJoinedAndReported() {
        Town town = town().lane("lane", "300,1.9 300,60");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(town.network().report().inferredJoints()).singleElement().satisfies(joint -> {
            assertThat(joint.laneId()).isEqualTo("lane");
            assertThat(joint.otherId()).isEqualTo("main");
        });
        Town apart = town().lane("lane", "300,2.1 300,60");
        assertThat(apart.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
        assertThat(apart.network().report().looseEnds()).hasSize(2);
    }

    @Test
    void aLaneJoinsAnotherLane() {
        Town town = town().lane("first", "300,0 300,40")
                .lane("second", "301.5,20 350,20 350,60")
                .building("c", "370,60");
        assertThat(town.arrival("c").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void linesThatMerelyCrossDoNotMeet() {
        Town town = new Town()
                .road("main", "0,0 1000,0", "highway=residential")
                .road("bridge", "300,-100 300,60", "highway=service", "bridge=yes")
                .lane("lane", "300,60 300,65")
                .station("s", "0,0")
                .building("b", "300,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void roadsMeetAtASharedVertexInsideBoth() {
        Town town = new Town()
                .road("main", "0,0 300,0 1000,0", "highway=residential")
                .road("cross", "300,-100 300,0 300,60", "highway=service")
                .lane("lane", "300,60 300,65")
                .station("s", "0,0")
                .building("b", "300,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
    }

    @Test
    void roadsWithNodesMeetByNodeAndNotByPlace() {
        Town town = new Town()
                .road("main", "0,0 300,0 1000,0", "highway=residential", "node_refs=1 2 3")
                .road("above", "300,0 300,60", "highway=service", "node_refs=7 8")
                .lane("lane", "300,60 300,65")
                .station("s", "0,0")
                .building("b", "300,80");
        assertThat(town.arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    // A pumper turning on 9 m with 6.4 m before its rear axle sweeps 2.5 + 9 − √(81 − 40.96) = 5.172 m on a right
    // angle.
    @ParameterizedTest
    @CsvSource({
        "5.2, 9, 90, REACHED",
        "5.1, 9, 90, UNREACHABLE",
        "5.2, 8.9, 90, UNREACHABLE",
        "5.2, 9, 135, REACHED",
        "3.9, 9, 45, REACHED",
        "3.8, 9, 45, UNREACHABLE",
        "2.6, 1, 29, REACHED",
        "2.6, 9, 31, UNREACHABLE"
    })
    void aBendIsTakenIfTheLaneIsWideAndRoundEnough(double width, double radius, double degrees, Status status) {
        double heading = Math.toRadians(90 - degrees);
        String line = "300,0 300,40 %.6f,%.6f".formatted(300 + 60 * Math.cos(heading), 40 + 60 * Math.sin(heading));
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("lane", line, "width_m=" + width, "turn_radius_m=" + radius)
                .pointBuilding("b", "%.6f,%.6f".formatted(300 + 99 * Math.cos(heading), 40 + 99 * Math.sin(heading)));
        for (boolean turns : new boolean[] {true, false}) {
            assertThat(town.arrival("b", Town.PUMPER, SearchOptions.standard().withTurns(turns))
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void aBendSpreadOverSeveralVerticesWithinTwelveMetresCounts() {
        // 90° in six steps of 15° on 2 m: 10 m from the first to the last.
        StringBuilder line = new StringBuilder("300,0 300,40");
        double x = 300;
        double y = 40;
        for (int i = 1; i <= 6; i++) {
            double heading = Math.toRadians(90 - 15.0 * i);
            double step = i < 6 ? 2 : 60;
            x += step * Math.cos(heading);
            y += step * Math.sin(heading);
            line.append(" %.6f,%.6f".formatted(x, y));
        }
        assertThat(bendTown(line.toString(), x, y, "5.2").arrival("b").status()).isEqualTo(Status.REACHED);
        assertThat(bendTown(line.toString(), x, y, "5.1").arrival("b").status()).isEqualTo(Status.UNREACHABLE);
    }

    private static Town bendTown(String line, double x, double y, String width) {
        return new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("lane", line, "width_m=" + width, "turn_radius_m=9")
                .pointBuilding("b", "%.6f,%.6f".formatted(x + 35, y));
    }

    @Test
    void whatLiesBeforeAFailedBendIsReached() {
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("lane", "300,0 300,60 400,60", "width_m=4", "turn_radius_m=9")
                .building("before", "325,20")
                .building("after", "400,80");
        assertThat(town.arrival("before").status()).isEqualTo(Status.REACHED);
        assertThat(town.arrival("after").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aFailedBendAtAJunctionClosesTheLaneAndNotTheOthersThere() {
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("lane", "300,0 300,60 400,60", "width_m=4", "turn_radius_m=9")
                .lane("through", "260,0 300,60 340,120", "width_m=4")
                .building("after", "400,80")
                .building("ahead", "350,145");
        for (boolean turns : new boolean[] {true, false}) {
            SearchOptions options = SearchOptions.standard().withTurns(turns);
            assertThat(town.arrival("after", Town.PUMPER, options).status()).isEqualTo(Status.UNREACHABLE);
            assertThat(town.arrival("ahead", Town.PUMPER, options).status()).isEqualTo(Status.REACHED);
        }
    }

    @Test
    void aBendWithAnUnknownRadiusIsCountedForThoseWhoTakeIt() {
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("lane", "300,0 300,60 400,60", "turn_radius_m=?")
                .building("before", "325,20")
                .building("after", "400,80");
        Arrival after = town.arrival("after");
        assertThat(after.status()).isEqualTo(Status.REACHED);
        assertThat(after.reach().orElseThrow().unknownLimits()).isEqualTo(1);
        assertThat(town.arrival("before").reach().orElseThrow().unknownLimits()).isZero();
    }

    @Test
    void aRingsSeamIsABendLikeAnyOther() {
        Town town = new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("entry", "350,0 350,40")
                .lane("ring", "400,40 400,100 300,100 300,40 400,40", "width_m=4")
                .building("b", "400,115");
        Vehicle small = Town.vehicle("small", 1.6, 2.1, 2, 6, 3);
        assertThat(town.arrival("b", small, SearchOptions.standard()).status()).isEqualTo(Status.REACHED);
        assertThat(town.arrival("b", Town.PUMPER, SearchOptions.standard()).status())
                .isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void aLaneThatRunsInARingJoinsWhereItsEndsMeet() {
        for (String seam : new String[] {"300,0", "300,1.5"}) {
            Town town = town().lane("ring", seam + " 320,50 280,50 " + seam);
            assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        }
    }

    @Test
    void anEndJoinsAWayOnce() {
        // The second lane's end is on the road already, through the first lane's; another joint 0.8 m on would close a
        // ring that is not there.
        Town town = town().lane("first", "300,0.5 300,60").lane("second", "300.8,0.5 340,40");
        assertThat(town.network().report().inferredJoints())
                .extracting(joint -> joint.laneId() + " " + joint.otherId())
                .doesNotHaveDuplicates()
                .contains("first main", "first second")
                .doesNotContain("second main");
    }

    @Test
    void aRoadWithoutNodesMeetsOneWithNodesWhicheverIsReadFirst() {
        for (boolean plainFirst : new boolean[] {true, false}) {
            Town town = new Town();
            if (plainFirst) {
                town.road("plain", "300,0 300,60", "highway=service");
            }
            town.road("main", "0,0 300,0 1000,0", "highway=residential", "node_refs=1 2 3");
            if (!plainFirst) {
                town.road("plain", "300,0 300,60", "highway=service");
            }
            town.lane("lane", "300,60 300,65").station("s", "0,0").building("b", "300,80");
            assertThat(town.arrival("b").status()).isEqualTo(Status.REACHED);
        }
    }

    @Test
    void aSlightTurnTheOtherWayIsNoPartOfTheBendBesideIt() {
        // 8° to the left, 10 m on 60° to the right: the corner is the bend, and what lies before it is reached.
        Town town = town().lane("lane", "300,0 300,30 298.608,39.903 345.888,76.842", "width_m=4", "turn_radius_m=9")
                .pointBuilding("before", "275,36")
                .pointBuilding("after", "345.888,100");
        assertThat(town.arrival("before").status()).isEqualTo(Status.REACHED);
        assertThat(town.arrival("after").status()).isEqualTo(Status.UNREACHABLE);
    }

    @Test
    void anEndUnderABridgeIsToldApartFromADeadEnd() {
        Town town = town().road("viaduct", "200,60 400,60", "highway=primary", "bridge=yes")
                .lane("lane", "300,0 300,59");
        assertThat(town.network().report().looseEnds())
                .singleElement()
                .satisfies(end -> assertThat(end.byBridge()).isTrue());
        assertThat(town().lane("lane", "300,0 300,59").network().report().looseEnds())
                .singleElement()
                .satisfies(end -> assertThat(end.byBridge()).isFalse());
    }
}

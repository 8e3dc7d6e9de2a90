package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lanes through long buildings and into courtyards. */
class LongBuildingTest {
    private static Plot slab(double lengthM) {
        return new Plot(Plot.box(0, 0, lengthM, 20), "height_m=40")
                .add("fire-lanes", "south", "LINESTRING (-10 -10, " + (lengthM + 10) + " -10)", "width_m=5");
    }

    @Test
    void twoHundredAndTwentyMetresNeedNoPassageAndMoreDo() {
        assertThat(slab(219).result("lane-through")).isEqualTo("none");
        assertThat(slab(221).result("lane-through")).isEqualTo("gap");
        assertThat(slab(221)
                        .add("fire-lanes", "arch", "LINESTRING (110 -10, 110 30)", "width_m=4")
                        .result("lane-through"))
                .isEqualTo("meets");
    }

    @Test
    void aRingAroundItDoesInstead() {
        Plot ringed = slab(221).add("fire-lanes", "rest", "LINESTRING (231 -10, 231 30, -10 30, -10 -10)", "width_m=5");
        assertThat(ringed.result("lane-through")).isEqualTo("meets");
        Plot gap = slab(221).add("fire-lanes", "rest", "LINESTRING (231 -10, 231 30, -10 30, -10 0)", "width_m=5");
        assertThat(gap.result("lane-through")).isEqualTo("gap");
    }

    @Test
    void onAStreetTheNumberIsAHundredAndFifty() {
        String street = "LINESTRING (-100 -25, 300 -25)";
        assertThat(slab(149).add("roads", "street", street, "highway=tertiary").result("lane-through"))
                .isEqualTo("none");
        assertThat(slab(151).add("roads", "street", street, "highway=tertiary").result("lane-through"))
                .isEqualTo("gap");
        assertThat(slab(151).result("lane-through")).isEqualTo("none");
    }

    private static Plot court(double shortSideM) {
        double far = 20 + shortSideM;
        return new Plot(
                        "POLYGON ((0 0, 100 0, 100 " + (far + 20) + ", 0 " + (far + 20) + ", 0 0), "
                                + "(20 20, 80 20, 80 " + far + ", 20 " + far + ", 20 20))",
                        "height_m=40")
                .add("fire-lanes", "south", "LINESTRING (-10 -10, 110 -10)", "width_m=5");
    }

    @Test
    void aCourtWiderThanTwentyFourMetresWantsALaneIntoIt() {
        assertThat(court(24).result("lane-court")).isEqualTo("none");
        assertThat(court(25).result("lane-court")).isEqualTo("gap");
        assertThat(court(25)
                        .add("fire-lanes", "in", "LINESTRING (50 -10, 50 30)", "width_m=4")
                        .result("lane-court"))
                .isEqualTo("meets");
    }

    @Test
    void whereNobodyHasRecordedLanesBothAreUnknown() {
        assertThat(new Plot(Plot.box(0, 0, 230, 20), "height_m=40").result("lane-through"))
                .isEqualTo("unknown");
        assertThat(new Plot(
                                "POLYGON ((0 0, 100 0, 100 90, 0 90, 0 0), (20 20, 80 20, 80 70, 20 70, 20 20))",
                                "height_m=40")
                        .result("lane-court"))
                .isEqualTo("unknown");
    }
}

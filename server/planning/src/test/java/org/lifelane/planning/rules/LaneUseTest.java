package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lanes parked up, posted and locked: duties of today, at an old tower too. */
class LaneUseTest {
    private static Plot tower(String lane) {
        return new Plot(Plot.box(0, 10, 30, 25), "height_m=60 built_year=1996 design_code=GB50045-95")
                .add("roads", "street", "LINESTRING (-100 -40, 100 -40)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (0 -40, 0 2, 30 2)", lane);
    }

    @Test
    void aParkedUpLaneIsAgainstTheLawAtAnOldTowerToo() {
        assertThat(tower("blocked=false").result("lane-keep-clear")).isEqualTo("meets");
        assertThat(tower("blocked=true remaining_width_m=3").result("lane-keep-clear"))
                .isEqualTo("non_compliant");
        assertThat(tower("width_m=4").finding("lane-keep-clear").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "lane", "blocked"));
    }

    @Test
    void whatStandsWithinTheLanesWidthOccupiesItAndWhatStandsBesideDoesNot() {
        String lane = "blocked=false width_m=5";
        assertThat(tower(lane)
                        .add("obstacles", "tub", "POINT (15 4.4)", "kind=planter")
                        .result("lane-keep-clear"))
                .isEqualTo("non_compliant");
        assertThat(tower(lane)
                        .add("obstacles", "tub", "POINT (15 4.6)", "kind=planter")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
        assertThat(tower("blocked=false")
                        .add("obstacles", "post", "POINT (15 3.9)", "kind=bollard")
                        .result("lane-keep-clear"))
                .isEqualTo("non_compliant");
        assertThat(tower("blocked=false")
                        .add("obstacles", "post", "POINT (15 4.1)", "kind=bollard")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
        assertThat(tower(lane)
                        .add("obstacles", "tree", "POINT (15 4.4)", "kind=tree")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
    }

    @Test
    void whatIsKnownToStandBeforeAnotherBuildingIsThatOnesTrouble() {
        assertThat(tower("blocked=false width_m=5")
                        .add("obstacles", "cars", "POINT (15 2)", "kind=parking building_id=other")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
    }

    @Test
    void carsInTheOperatingSiteOccupyIt() {
        Plot plot = tower("blocked=false width_m=4")
                .add("rescue-sites", "site", Plot.box(0, -6, 30, 5), "building_id=tower");
        assertThat(plot.finding("lane-keep-clear").orElseThrow().missing())
                .containsExactly(new MissingFact("obstacles", "", ""));
        assertThat(plot.add("obstacles", "afar", "POINT (15 -12)", "kind=parking")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
        assertThat(plot.add("obstacles", "cars", Plot.box(5, -5, 15, -1), "kind=parking")
                        .result("lane-keep-clear"))
                .isEqualTo("non_compliant");
    }

    @Test
    void aPostThatCannotBeLoweredKeepsNoLaneClear() {
        assertThat(tower("blocked=false")
                        .add("gates", "post", "POINT (0 -20)", "kind=bollard width_m=3 delay_s=20")
                        .result("lane-keep-clear"))
                .isEqualTo("meets");
        assertThat(tower("blocked=false")
                        .add("gates", "post", "POINT (0 -20)", "kind=bollard width_m=3")
                        .result("lane-keep-clear"))
                .isEqualTo("non_compliant");
    }

    @Test
    void aLockedGateSealsTheLane() {
        assertThat(tower("")
                        .add("gates", "gate", "POINT (0 -20)", "kind=gate locked=false")
                        .result("law-28"))
                .isEqualTo("meets");
        assertThat(tower("")
                        .add("gates", "gate", "POINT (0 -20)", "kind=gate locked=true delay_s=40")
                        .result("law-28"))
                .isEqualTo("non_compliant");
        assertThat(tower("")
                        .add("gates", "gate", "POINT (0 -20)", "kind=gate")
                        .finding("law-28")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("gates", "gate", "locked"));
        assertThat(tower("").result("law-28")).isEqualTo("meets");
    }
}

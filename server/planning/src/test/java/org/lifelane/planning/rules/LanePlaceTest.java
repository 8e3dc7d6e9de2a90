package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far off a lane lies, and what stands between it and the façade. */
class LanePlaceTest {
    private static final String TOWER = Plot.box(0, 0, 40, 20);

    private static Plot laneAt(double offM, String attributes) {
        return new Plot(TOWER, "height_m=60")
                .add("fire-lanes", "lane", "LINESTRING (-10 " + -offM + ", 50 " + -offM + ")", attributes);
    }

    @Test
    void theLanesEdgeCountsNotItsLine() {
        assertThat(laneAt(7, "width_m=4").result("lane-setback")).isEqualTo("meets");
        assertThat(laneAt(6.9, "width_m=4").result("lane-setback")).isEqualTo("gap");
        assertThat(laneAt(5, "width_m=4").result("lane-setback")).isEqualTo("gap");
        assertThat(laneAt(29, "width_m=4").result("lane-setback")).isEqualTo("meets");
    }

    @Test
    void theToleranceOfDrawingIsTheBuilders() {
        assertThat(laneAt(6.96, "width_m=4").result("lane-setback")).isEqualTo("meets");
    }

    @Test
    void withoutAWidthALineNearerThanFiveMetresTellsAndOneBeyondDoesNot() {
        assertThat(laneAt(4.9, "").result("lane-setback")).isEqualTo("gap");
        assertThat(laneAt(9, "").finding("lane-setback").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "lane", "width_m"));
    }

    @Test
    void aBuildingKnownAsAPointHasNoFacade() {
        Plot plot = new Plot("POINT (20 10)", "height_m=60")
                .add("fire-lanes", "lane", "LINESTRING (0 -10, 40 -10)", "width_m=4");
        assertThat(plot.finding("lane-setback").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "footprint"));
    }

    @Test
    void aLaneThroughTheBuildingHasNoSetback() {
        Plot plot = new Plot(TOWER, "height_m=60").add("fire-lanes", "arch", "LINESTRING (20 -30, 20 50)", "width_m=4");
        assertThat(plot.result("lane-setback")).isEqualTo("none");
    }

    @Test
    void aTreeBetweenLaneAndFacadeHindersAndOneBeyondTheLaneDoesNot() {
        assertThat(laneAt(10, "")
                        .add("obstacles", "tree", "POINT (20 -4)", "kind=tree")
                        .result("lane-obstacle"))
                .isEqualTo("gap");
        assertThat(laneAt(10, "")
                        .add("obstacles", "tree", "POINT (20 -12)", "kind=tree")
                        .result("lane-obstacle"))
                .isEqualTo("meets");
        assertThat(laneAt(10, "")
                        .add("obstacles", "tree", "POINT (20 24)", "kind=tree")
                        .result("lane-obstacle"))
                .isEqualTo("meets");
    }

    @Test
    void aPowerLineAlongTheFaceHinders() {
        assertThat(laneAt(10, "")
                        .add("obstacles", "wires", "LINESTRING (-20 -5, 60 -5)", "kind=power_line")
                        .result("lane-obstacle"))
                .isEqualTo("gap");
    }

    @Test
    void whatIsFixedHindersWhatIsLooseDoesNotAndWhatHangsOnTheFaceIsAnotherRules() {
        assertThat(laneAt(10, "")
                        .add("obstacles", "kiosk", "POINT (20 -4)", "kind=other fixed=true")
                        .result("lane-obstacle"))
                .isEqualTo("gap");
        assertThat(laneAt(10, "")
                        .add("obstacles", "tubs", "POINT (20 -4)", "kind=planter fixed=false")
                        .result("lane-obstacle"))
                .isEqualTo("meets");
        assertThat(laneAt(10, "")
                        .add("obstacles", "net", "POINT (20 -0.5)", "kind=net fixed=true")
                        .result("lane-obstacle"))
                .isEqualTo("meets");
        assertThat(laneAt(10, "")
                        .add("obstacles", "thing", "POINT (20 -4)", "kind=other")
                        .finding("lane-obstacle")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("obstacles", "thing", "fixed"));
    }

    @Test
    void whereNobodyHasRecordedObstaclesItIsUnknown() {
        assertThat(laneAt(10, "").finding("lane-obstacle").orElseThrow().missing())
                .containsExactly(new MissingFact("obstacles", "", ""));
    }
}

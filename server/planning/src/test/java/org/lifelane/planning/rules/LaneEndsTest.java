package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Dead ends, measured from the street that they leave. */
class LaneEndsTest {
    private static Plot court(double lengthM, String tower, String lane) {
        return new Plot(Plot.box(8, 0, 28, 40), "height_m=60 " + tower)
                .add("roads", "street", "LINESTRING (-100 -10, 100 -10)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (0 -10, 0 " + (lengthM - 10) + ")", lane);
    }

    @Test
    void aDeadEndOfFortyMetresNeedsNoTurningAreaAndALongerOneDoes() {
        assertThat(court(40, "", "turnaround_m=0").result("lane-deadend")).isEqualTo("meets");
        assertThat(court(40.04, "", "turnaround_m=0").result("lane-deadend")).isEqualTo("meets");
        assertThat(court(41, "", "turnaround_m=0").result("lane-deadend")).isEqualTo("gap");
        assertThat(court(41, "", "turnaround_m=12").result("lane-deadend")).isEqualTo("meets");
        assertThat(court(41, "", "").finding("lane-deadend").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "lane", "turnaround_m"));
        assertThat(court(41, "design_code=GB55037-2022", "turnaround_m=0").result("lane-deadend"))
                .isEqualTo("non_compliant");
    }

    @Test
    void theSquareIsTwelveMetresThenFifteenThenEighteenForHeavyEngines() {
        assertThat(court(60, "", "turnaround_m=11.9").result("lane-turnaround")).isEqualTo("gap");
        assertThat(square("turnaround_m=11.9", "pumper")).isEqualTo("least");
        assertThat(square("turnaround_m=14", "pumper")).isEqualTo("high_rise");
        assertThat(court(60, "", "turnaround_m=14").fleet("pumper").result("lane-turnaround"))
                .isEqualTo("gap");
        assertThat(court(60, "", "turnaround_m=15").fleet("pumper").result("lane-turnaround"))
                .isEqualTo("meets");
        assertThat(court(60, "", "turnaround_m=17.9")
                        .fleet("pumper", "aerial-54")
                        .result("lane-turnaround"))
                .isEqualTo("gap");
        assertThat(court(60, "", "turnaround_m=18").fleet("pumper", "aerial-54").result("lane-turnaround"))
                .isEqualTo("meets");
        assertThat(court(60, "", "").result("lane-turnaround")).isEqualTo("unknown");
    }

    private static String square(String lane, String engine) {
        return court(60, "", lane)
                .fleet(engine)
                .finding("lane-turnaround")
                .orElseThrow()
                .requirement()
                .name();
    }

    @Test
    void aShortDeadEndNeedsNoSquareAndALaneOpenAtBothEndsHasNone() {
        assertThat(court(40, "", "turnaround_m=0").result("lane-turnaround")).isEqualTo("none");
        Plot through = court(60, "", "turnaround_m=0")
                .add("roads", "back", "LINESTRING (-100 50, 100 50)", "highway=residential");
        assertThat(through.result("lane-deadend")).isEqualTo("none");
        assertThat(through.result("lane-turnaround")).isEqualTo("none");
    }

    @Test
    void lanesOneAfterAnotherMakeOneDeadEnd() {
        Plot plot = court(25, "", "").add("fire-lanes", "inner", "LINESTRING (0 15, 0 35)", "turnaround_m=0");
        assertThat(plot.result("lane-deadend")).isEqualTo("gap");
        assertThat(plot.finding("lane-deadend").orElseThrow().value()).hasValueCloseTo(45.0, Offset.offset(0.1));
    }

    @Test
    void aBranchInTheMiddleEndsTheCount() {
        Plot plot = court(60, "", "turnaround_m=0")
                .add("fire-lanes", "branch", "LINESTRING (0 15, -40 15)", "turnaround_m=20");
        assertThat(plot.finding("lane-deadend").orElseThrow().outcome()).isEqualTo(Outcome.MEETS);
    }
}

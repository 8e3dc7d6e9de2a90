package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Width, height, slope, load and marking of a lane on both sides of each number. */
class LaneMeasuresTest {
    private static final String TOWER = Plot.box(0, 10, 30, 25);
    private static final String LANE = "LINESTRING (0 2, 30 2)";
    private static final String SOUND = "width_m=5 clearance_m=5 load_t=50 slope_pct=3 marked=true blocked=false";

    private static Plot lane(String attributes) {
        return new Plot(TOWER, "height_m=60 use=residential built_year=2005")
                .add("fire-lanes", "lane", LANE, attributes);
    }

    @Test
    void aLaneOfFourMetresMeetsAndOneOfThreePointNineIsAGap() {
        assertThat(lane("width_m=4").result("lane-width")).isEqualTo("meets");
        assertThat(lane("width_m=3.9").result("lane-width")).isEqualTo("gap");
        assertThat(lane("clearance_m=4").result("lane-clearance")).isEqualTo("meets");
        assertThat(lane("clearance_m=3.9").result("lane-clearance")).isEqualTo("gap");
    }

    @Test
    void aMeasureThatNobodyTookIsUnknownAndNamed() {
        Finding finding = lane("width_m=4").finding("lane-clearance").orElseThrow();
        assertThat(finding.outcome().text()).isEqualTo("unknown");
        assertThat(finding.missing()).containsExactly(new MissingFact("fire-lanes", "lane", "clearance_m"));
        assertThat(lane("clearance_m=4").result("lane-width")).isEqualTo("unknown");
        assertThat(lane("width_m=4").result("lane-slope")).isEqualTo("unknown");
        assertThat(lane("width_m=4").result("lane-load")).isEqualTo("unknown");
        assertThat(lane("width_m=4").result("mark-kerb")).isEqualTo("unknown");
    }

    @Test
    void aKnownBreachOfOneLaneOutranksWhatIsUnknownOfAnother() {
        Plot plot = lane("width_m=3.5").add("fire-lanes", "north", "LINESTRING (0 32, 30 32)", "clearance_m=5");
        assertThat(plot.result("lane-width")).isEqualTo("gap");
        assertThat(plot.finding("lane-width").orElseThrow().features()).containsExactly("fire-lanes/lane");
    }

    @Test
    void aTowerWithoutALaneHasNoWidthToJudgeAndADistrictWithoutLanesDoesNotKnow() {
        Plot elsewhere =
                new Plot(TOWER, "height_m=60").add("fire-lanes", "afar", "LINESTRING (300 0, 400 0)", "width_m=2");
        assertThat(elsewhere.result("lane-width")).isEqualTo("none");
        Finding finding = new Plot(TOWER, "height_m=60").finding("lane-width").orElseThrow();
        assertThat(finding.missing()).containsExactly(new MissingFact("fire-lanes", "", ""));
    }

    @Test
    void eightInAHundredMeetsNineIsAGapAndElevenBreaksTheHardStop() {
        assertThat(lane("slope_pct=8").result("lane-slope")).isEqualTo("meets");
        Finding nine = lane("slope_pct=9").finding("lane-slope").orElseThrow();
        assertThat(nine.outcome()).isEqualTo(Outcome.GAP);
        assertThat(nine.requirement().name()).isEqualTo("should");
        Finding ten = lane("slope_pct=10").finding("lane-slope").orElseThrow();
        assertThat(ten.requirement().name()).isEqualTo("should");
        Finding eleven = lane("slope_pct=10.1").finding("lane-slope").orElseThrow();
        assertThat(eleven.outcome()).isEqualTo(Outcome.GAP);
        assertThat(eleven.requirement().name()).isEqualTo("most");
    }

    @Test
    void theHardStopBindsATowerDesignedUnderTheMandatoryCode() {
        Plot modern = new Plot(TOWER, "height_m=60 design_code=GB55037-2022")
                .add("fire-lanes", "lane", LANE, "slope_pct=10.1 load_t=40");
        assertThat(modern.result("lane-slope")).isEqualTo("non_compliant");
        assertThat(modern.result("lane-load")).isEqualTo("non_compliant");
        assertThat(lane("load_t=40").result("lane-load")).isEqualTo("gap");
    }

    @Test
    void theHeaviestEngineIsRoundedUpToTheNextBin() {
        assertThat(lane("load_t=20").fleet("pumper").result("lane-load")).isEqualTo("meets");
        assertThat(lane("load_t=19.9").fleet("pumper").result("lane-load")).isEqualTo("gap");
        assertThat(lane("load_t=30").fleet("pumper", "aerial-32").result("lane-load"))
                .isEqualTo("meets");
        assertThat(lane("load_t=29").fleet("pumper", "aerial-32").result("lane-load"))
                .isEqualTo("gap");
        assertThat(lane("load_t=50").fleet("pumper", "aerial-54").result("lane-load"))
                .isEqualTo("meets");
        assertThat(lane("load_t=49").fleet("pumper", "aerial-54").result("lane-load"))
                .isEqualTo("gap");
    }

    @Test
    void anUnmarkedLaneIsAGapAtAnOldTowerToo() {
        assertThat(lane("marked=true").result("mark-kerb")).isEqualTo("meets");
        assertThat(lane("marked=false").result("mark-kerb")).isEqualTo("gap");
    }

    /** A court behind a gate on its lane, 20 m from the street. */
    private static Plot behindGate(String gate) {
        return new Plot(TOWER, "height_m=60")
                .add("roads", "street", "LINESTRING (-100 -40, 100 -40)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (0 -40, 0 2, 30 2)", SOUND)
                .add("gates", "gate", "POINT (0 -20)", gate);
    }

    @Test
    void aLaneIsAsWideAndHighAsTheGateOnEveryWayIn() {
        assertThat(behindGate("kind=gate width_m=4 height_m=4").result("lane-width"))
                .isEqualTo("meets");
        Finding narrow = behindGate("kind=gate width_m=3.9 height_m=4")
                .finding("lane-width")
                .orElseThrow();
        assertThat(narrow.outcome()).isEqualTo(Outcome.GAP);
        assertThat(narrow.features()).containsExactly("gates/gate");
        assertThat(behindGate("kind=arch width_m=4 height_m=3.9").result("lane-clearance"))
                .isEqualTo("gap");
        assertThat(behindGate("kind=arch width_m=4")
                        .finding("lane-clearance")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("gates", "gate", "height_m"));
        assertThat(behindGate("kind=chain width_m=4").result("lane-clearance")).isEqualTo("meets");
    }

    @Test
    void aSecondWayInThatIsGoodMakesUpForALowGate() {
        Plot plot = behindGate("kind=arch width_m=5 height_m=3")
                .add("fire-lanes", "other", "LINESTRING (30 2, 30 -40)", SOUND);
        assertThat(plot.result("lane-clearance")).isEqualTo("meets");
        Plot both = behindGate("kind=arch width_m=5 height_m=3")
                .add("fire-lanes", "other", "LINESTRING (30 2, 30 -40)", SOUND)
                .add("gates", "second", "POINT (30 -20)", "kind=arch width_m=5");
        assertThat(both.finding("lane-clearance").orElseThrow().missing())
                .containsExactly(new MissingFact("gates", "second", "height_m"));
    }

    @Test
    void aGateOnTheDriveBeforeTheLanesCountsAndOneDownTheStreetDoesNot() {
        Plot plot = new Plot(TOWER, "height_m=60")
                .add("roads", "street", "LINESTRING (-100 -40, 100 -40)", "highway=residential")
                .add("roads", "drive", "LINESTRING (0 -40, 0 -10)", "highway=service")
                .add("fire-lanes", "lane", "LINESTRING (0 -10, 0 2, 30 2)", SOUND);
        assertThat(plot.add("gates", "afar", "POINT (60 -40)", "kind=arch width_m=3 height_m=3")
                        .result("lane-width"))
                .isEqualTo("meets");
        assertThat(plot.add("gates", "gate", "POINT (0 -25)", "kind=arch width_m=3 height_m=3")
                        .result("lane-width"))
                .isEqualTo("gap");
    }

    @Test
    void whatIsMetOnInferredEvidenceSaysSo() {
        assertThat(lane("width_m=4 width_m_evidence=inferred")
                        .finding("lane-width")
                        .orElseThrow()
                        .evidence()
                        .text())
                .isEqualTo("inferred");
        assertThat(List.of(lane("width_m=4")
                        .finding("lane-width")
                        .orElseThrow()
                        .evidence()
                        .text()))
                .containsExactly("surveyed");
    }
}

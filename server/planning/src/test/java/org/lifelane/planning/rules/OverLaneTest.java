package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs over a lane 5 m wide that runs along the south of a tower, its line 8 m off the façade. */
class OverLaneTest {
    private static final String ACROSS = "LINESTRING (15 -6, 15 9)";

    private static Plot lane(String attributes) {
        return new Plot(Plot.box(0, 10, 30, 25), "height_m=60 use=residential")
                .add("fire-lanes", "lane", "LINESTRING (0 2, 30 2)", attributes);
    }

    private static Plot over(String shape, String obstacle) {
        return lane("width_m=5 clearance_m=5").add("obstacles", "thing", shape, obstacle);
    }

    @ParameterizedTest
    @CsvSource({
        "power_line, 4, meets",
        "power_line, 3.9, gap",
        "canopy, 4, meets",
        "canopy, 3.9, gap",
        "billboard, 3.9, gap",
        "tree, 3.9, meets"
    })
    void aLaneIsAsHighAsWhatHangsOverIt(String kind, double height, String result) {
        assertThat(over(ACROSS, "kind=" + kind + " height_m=" + height).result("lane-clearance"))
                .isEqualTo(result);
    }

    @Test
    void theFindingTellsTheHeightAndNamesBoth() {
        Finding finding = over(ACROSS, "kind=power_line height_m=3.5 height_m_evidence=imagery")
                .finding("lane-clearance")
                .orElseThrow();
        assertThat(finding.value()).hasValue(3.5);
        assertThat(finding.features()).containsExactly("obstacles/thing", "fire-lanes/lane");
        assertThat(finding.evidence().text()).isEqualTo("imagery");
    }

    @Test
    void howHighALineHangsThatNobodyMeasuredIsUnknownWhateverTheLaneSays() {
        Finding finding =
                over(ACROSS, "kind=power_line").finding("lane-clearance").orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).containsExactly(new MissingFact("obstacles", "thing", "height_m"));
        assertThat(lane("width_m=5 clearance_m=3")
                        .add("obstacles", "thing", ACROSS, "kind=power_line")
                        .result("lane-clearance"))
                .as("a breach that is known outranks it")
                .isEqualTo("gap");
    }

    @ParameterizedTest
    @CsvSource({"4.4, gap", "4.6, meets"})
    void whatHangsBesideTheLaneIsNotOverIt(double edge, String result) {
        assertThat(over(Plot.box(10, edge, 20, 9), "kind=canopy height_m=3").result("lane-clearance"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"3.9, gap", "4.1, unknown"})
    void aLaneOfUnknownWidthIsTakenAsFourMetresWide(double edge, String result) {
        assertThat(lane("").add("obstacles", "thing", Plot.box(10, edge, 20, 9), "kind=canopy height_m=3")
                        .result("lane-clearance"))
                .isEqualTo(result);
    }

    @Test
    void whatIsFixedToAnotherBuildingHangsOverTheLaneAllTheSame() {
        assertThat(over(ACROSS, "kind=canopy height_m=3 building_id=other").result("lane-clearance"))
                .isEqualTo("gap");
    }
}

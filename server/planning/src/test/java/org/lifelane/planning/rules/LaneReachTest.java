package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the first engine, 2.5 m wide, gets to the tower at all. */
class LaneReachTest {
    private static final String TOWER = Plot.box(0, 10, 30, 25);

    private static Plot tower(String attributes) {
        return new Plot(TOWER, "height_m=60 " + attributes)
                .add("roads", "street", "LINESTRING (-300 -40, 20 -40)", "highway=residential")
                .add("stations", "s1", "POINT (-280 -42)", "status=existing vehicles=pumper");
    }

    private static Plot lane(String tower, String lane) {
        return tower(tower).add("fire-lanes", "lane", "LINESTRING (20 -40, 20 5)", lane);
    }

    @Test
    void aLaneThatTheEngineJustFitsMeetsAndOneTooNarrowDoesNot() {
        assertThat(lane("", "width_m=2.5 clearance_m=5 load_t=50").result("lane-perf"))
                .isEqualTo("meets");
        assertThat(lane("", "width_m=2.4 clearance_m=5 load_t=50").result("lane-perf"))
                .isEqualTo("gap");
    }

    @Test
    void itBindsATowerDesignedUnderTheMandatoryCode() {
        assertThat(lane("built_year=2024", "width_m=2.4").result("lane-perf")).isEqualTo("non_compliant");
        assertThat(lane("built_year=2023", "width_m=2.4").result("lane-perf")).isEqualTo("gap");
        assertThat(lane("", "width_m=2.4").result("lane-perf")).isEqualTo("gap");
    }

    @Test
    void aWayOverUnknownLimitsIsUnknownAndNamesThem() {
        Finding finding = lane("", "width_m=5 load_t=50").finding("lane-perf").orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).containsExactly(new MissingFact("fire-lanes", "lane", "clearance_m"));
        Finding gate = lane("", "width_m=5 clearance_m=5 load_t=50")
                .add("gates", "gate", "POINT (20 -20)", "kind=gate width_m=5")
                .finding("lane-perf")
                .orElseThrow();
        assertThat(gate.missing()).containsExactly(new MissingFact("gates", "gate", "height_m"));
    }

    @Test
    void aTowerThatNothingJoinsToTheNetworkIsUnknownAndLacksItsWayIn() {
        Plot plot = tower("").add("fire-lanes", "afar", "LINESTRING (-200 -40, -200 0)", "width_m=5");
        assertThat(plot.result("lane-perf")).isEqualTo("none");
        Plot hill = new Plot(Plot.box(0, 1000, 30, 1015), "height_m=60")
                .add("fire-lanes", "afar", "LINESTRING (0 -900, 0 -850)", "width_m=5")
                .add("stations", "s1", "POINT (0 -890)", "status=existing");
        for (String rule : List.of("lane-perf", "st-5min")) {
            Finding finding = hill.finding(rule).orElseThrow();
            assertThat(finding.outcome()).as(rule).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.missing()).containsExactly(new MissingFact("high-rises", "tower", "access"));
        }
    }

    @Test
    void whereNobodyHasRecordedLanesOrStationsItIsUnknown() {
        assertThat(tower("").finding("lane-perf").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "", ""));
        assertThat(new Plot(TOWER, "height_m=60")
                        .finding("lane-perf")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("stations", "", ""));
    }
}

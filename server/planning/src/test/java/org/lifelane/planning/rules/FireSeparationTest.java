package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far high-rises stand apart. */
class FireSeparationTest {
    private static Plot towers(double apart, String other) {
        return new Plot(Plot.box(0, 0, 40, 16), "height_m=60")
                .add("high-rises", "next", Plot.box(40 + apart, 0, 80, 16), other);
    }

    @ParameterizedTest
    @CsvSource({"13, meets", "12.9, gap"})
    void towersStandThirteenMetresApart(double apart, String result) {
        assertThat(towers(apart, "height_m=60").result("hr-space")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9, meets", "8.9, gap"})
    void aLowerBuildingStandsNineMetresOff(double apart, String result) {
        assertThat(towers(apart, "height_m=20").result("hr-space")).isEqualTo(result);
    }

    @Test
    void wingsThatTouchAreOneBuildingAndATowerAloneHasNobodyToKeepFrom() {
        assertThat(towers(0, "height_m=60").result("hr-space")).isEqualTo("none");
        assertThat(new Plot(Plot.box(0, 0, 40, 16), "height_m=60").result("hr-space"))
                .isEqualTo("none");
        assertThat(new Plot("POINT (0 0)", "height_m=60").result("hr-space")).isEqualTo("unknown");
    }

    @Test
    void aHeightThatNobodyKnowsLeavesItOpenUnlessItIsTooNearForAny() {
        assertThat(towers(11, "").result("hr-space")).isEqualTo("unknown");
        assertThat(towers(11, "").finding("hr-space").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "next", "height_m"));
        assertThat(towers(8, "").result("hr-space")).isEqualTo("gap");
        assertThat(towers(14, "").result("hr-space")).isEqualTo("meets");
        assertThat(new Plot(Plot.box(0, 0, 40, 16), "use=residential")
                        .add("high-rises", "next", Plot.box(50, 0, 80, 16), "height_m=60")
                        .result("hr-space"))
                .isEqualTo("unknown");
    }
}

package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far hose reaches, and what it goes round. The tower is 40 m by 16 m. */
class HoseReachTest {
    private static final String OK = "status=ok flow_lps=15 pressure_mpa=0.2 kind=municipal";

    private static Plot hydrantAt(double south) {
        return new Plot(Plot.box(0, 0, 40, 16), "height_m=60 use=residential")
                .add("hydrants", "h", "POINT (20 " + -south + ")", OK);
    }

    private static Plot reach(Plot plot, int metres) {
        return plot.ownRules("rules: {hyd-radius: {requirements: {most: {value: " + metres + "}}}}");
    }

    @ParameterizedTest
    @CsvSource({"150.005, meets", "150.1, gap"})
    void theBuilderHasTheTolerance(double away, String result) {
        assertThat(hydrantAt(away).result("hyd-radius")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"200, 180, meets", "200, 201, gap", "120, 119, meets", "120, 130, gap"})
    void aDistrictSetsTheReachOfItsHose(int most, double away, String result) {
        Plot plot = reach(hydrantAt(away), most);
        assertThat(plot.result("hyd-radius")).isEqualTo(result);
        assertThat(plot.result("flow-out-res"))
                .as("what hose does not reach gives nothing")
                .isEqualTo(result);
    }

    @Test
    void aCourtyardClosedAllRoundKeepsTheHydrantOutsideAndTheOneInsideIn() {
        Plot ring = new Plot(Plot.box(-5, -5, 5, 5), "height_m=60 use=residential")
                .add(
                        "high-rises",
                        "ring",
                        "POLYGON ((-40 -40, 40 -40, 40 40, -40 40, -40 -40),"
                                + " (-30 -30, 30 -30, 30 30, -30 30, -30 -30))",
                        "height_m=40");
        assertThat(ring.add("hydrants", "out", "POINT (0 -60)", OK).result("hyd-radius"))
                .isEqualTo("gap");
        assertThat(ring.add("hydrants", "in", "POINT (0 -25)", OK)
                        .finding("hyd-radius")
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .isCloseTo(20, within(0.1));
    }

    @Test
    void hoseGoesInByTheArchOfACourtyard() {
        Plot arch = new Plot(Plot.box(-5, -5, 5, 5), "height_m=60 use=residential")
                .add(
                        "high-rises",
                        "ring",
                        "POLYGON ((-40 -40, 18 -40, 18 -30, -30 -30, -30 30, 30 30, 30 -30, 22 -30, 22 -40,"
                                + " 40 -40, 40 40, -40 40, -40 -40))",
                        "height_m=40")
                .add("hydrants", "out", "POINT (0 -60)", OK)
                .add("roads", "street", "LINESTRING (-60 -60, 20 -60)", "highway=residential")
                .add("roads", "arch", "LINESTRING (20 -60, 20 -5)", "highway=footway");
        // 20 m along the street, 55 m in by the arch, 15 m on to the façade.
        assertThat(arch.finding("hyd-radius").orElseThrow().value().orElseThrow())
                .isCloseTo(90, within(0.1));
    }

    @Test
    void hoseOfACourtyardHydrantStaysWithinItsOwnBuilding() {
        Plot round = new Plot(
                        "POLYGON ((-40 -40, 40 -40, 40 40, -40 40, -40 -40), (-30 -30, 30 -30, 30 30, -30 30, -30 -30))",
                        "height_m=60")
                .add("hydrants", "in", "POINT (0 0)", OK);
        assertThat(round.finding("hyd-radius").orElseThrow().value().orElseThrow())
                .isCloseTo(30, within(0.1));
    }

    @Test
    void anAdapterDrawnInsideItsOwnOutlineIsStillReached() {
        assertThat(hydrantAt(30)
                        .add("adapters", "a", "POINT (20 1)", "building_id=tower status=ok")
                        .result("adapter-dist"))
                .isEqualTo("meets");
        assertThat(hydrantAt(15)
                        .add("adapters", "behind", "POINT (20 17)", "building_id=tower status=ok")
                        .result("adapter-dist"))
                .as("its own building stands between")
                .isEqualTo("gap");
    }
}

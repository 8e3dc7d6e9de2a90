package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Bends. Swept width at a right angle: pumper 2.5 + 9 − √(9² − 6.4²) = 5.17 m, aerial-32 2.5 + 12 − √(12² − 8²) = 5.56
 * m, aerial-54 2.5 + 12.5 − √(12.5² − 9.5²) = 6.88 m.
 */
class LaneBendsTest {
    private static final String CORNER = "LINESTRING (-40 2, 40 2, 40 60)";
    private static final String STRAIGHT = "LINESTRING (-40 2, 60 2)";

    private static Plot tower(int height, String line, String lane) {
        return new Plot(Plot.box(0, 10, 30, 25), "height_m=" + height).add("fire-lanes", "lane", line, lane);
    }

    @Test
    void aCornerIsHeldAgainstTheAerialThatReachesTheRoof() {
        assertThat(tower(30, CORNER, "turn_radius_m=12 width_m=5.6").result("lane-radius"))
                .isEqualTo("meets");
        assertThat(tower(30, CORNER, "turn_radius_m=12 width_m=5.5").result("lane-radius"))
                .isEqualTo("gap");
        assertThat(tower(30, CORNER, "turn_radius_m=11.9 width_m=5.6").result("lane-radius"))
                .isEqualTo("gap");
        assertThat(tower(33, CORNER, "turn_radius_m=12.5 width_m=6.9").result("lane-radius"))
                .isEqualTo("meets");
        assertThat(tower(33, CORNER, "turn_radius_m=12 width_m=6.9").result("lane-radius"))
                .isEqualTo("gap");
        assertThat(tower(100, CORNER, "turn_radius_m=12.5 width_m=6.8").result("lane-radius"))
                .isEqualTo("gap");
    }

    @Test
    void withoutAnAerialInTheFleetTheFirstEngineDecides() {
        assertThat(tower(60, CORNER, "turn_radius_m=9 width_m=5.2")
                        .fleet("pumper")
                        .result("lane-radius"))
                .isEqualTo("meets");
        assertThat(tower(60, CORNER, "turn_radius_m=9 width_m=5.1")
                        .fleet("pumper")
                        .result("lane-radius"))
                .isEqualTo("gap");
    }

    @Test
    void aBendOfThirtyDegreesIsOneAndAGentlerOneIsNot() {
        String thirty = "LINESTRING (-40 2, 0 2, 34.64 22)";
        String gentle = "LINESTRING (-40 2, 0 2, 34.64 21)";
        Plot plot = new Plot(Plot.box(0, -30, 30, -10), "height_m=60");
        assertThat(plot.add("fire-lanes", "lane", thirty, "turn_radius_m=5 width_m=4")
                        .result("lane-radius"))
                .isEqualTo("gap");
        Plot other = new Plot(Plot.box(0, -30, 30, -10), "height_m=60");
        assertThat(other.add("fire-lanes", "lane", gentle, "turn_radius_m=5 width_m=4")
                        .result("lane-radius"))
                .isEqualTo("none");
    }

    @Test
    void aStraightLaneHasNoBendAndAnUnmeasuredBendIsUnknown() {
        assertThat(tower(60, STRAIGHT, "").result("lane-radius")).isEqualTo("none");
        assertThat(tower(60, CORNER, "width_m=7")
                        .finding("lane-radius")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("fire-lanes", "lane", "turn_radius_m"));
        assertThat(tower(60, CORNER, "turn_radius_m=8").result("lane-radius")).isEqualTo("gap");
    }
}

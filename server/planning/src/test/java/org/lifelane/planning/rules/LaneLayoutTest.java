package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lanes along sides and around buildings. */
class LaneLayoutTest {
    private static final String SLAB = Plot.box(0, 0, 40, 16);
    private static final String DWELLING = "height_m=60 use=residential";
    private static final String OFFICES = "height_m=60 use=public";
    private static final String SOUTH = "LINESTRING (-10 -10, 50 -10)";
    private static final String NORTH = "LINESTRING (-10 26, 50 26)";
    private static final String SITE = Plot.box(0, -16, 40, -6);

    private static Plot slab(String attributes) {
        return new Plot(SLAB, attributes).add("fire-lanes", "south", SOUTH, "width_m=5");
    }

    private static Plot lane(String attributes, String lane) {
        return new Plot(SLAB, attributes).add("fire-lanes", "south", lane, "width_m=5");
    }

    @Test
    void aDwellingNeedsOneLongSideAndAPublicBuildingTwo() {
        assertThat(slab(DWELLING).result("lane-sides-m")).isEqualTo("meets");
        assertThat(slab(OFFICES).result("lane-sides-m")).isEqualTo("gap");
        assertThat(slab(OFFICES + " built_year=2024").result("lane-sides-m")).isEqualTo("non_compliant");
        assertThat(slab(OFFICES).add("fire-lanes", "north", NORTH, "").result("lane-sides-m"))
                .isEqualTo("meets");
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 12, 20, 29})
    void aLaneFromFiveToTwentyNineMetresOffRunsAlong(double off) {
        assertThat(lane(DWELLING, "LINESTRING (-10 " + -off + ", 50 " + -off + ")")
                        .result("lane-sides-m"))
                .isEqualTo("meets");
    }

    @Test
    void aLaneFartherThanThirtyMetresServesNoSide() {
        assertThat(lane(DWELLING, "LINESTRING (-10 -31, 50 -31)").result("lane-sides-m"))
                .isEqualTo("gap");
    }

    @Test
    void threeQuartersOfASideAreAlongItAndHalfIsNot() {
        assertThat(lane(DWELLING, "LINESTRING (-10 -10, 30.6 -10)").result("lane-sides-m"))
                .isEqualTo("meets");
        assertThat(lane(DWELLING, "LINESTRING (-10 -10, 29 -10)").result("lane-sides-m"))
                .isEqualTo("gap");
        assertThat(lane(DWELLING, "LINESTRING (-10 -10, 20 -10)").result("lane-sides-m"))
                .isEqualTo("gap");
    }

    @Test
    void aLaneBeforeAShortSideAloneIsAlongNoLongSide() {
        assertThat(lane(DWELLING, "LINESTRING (50 -10, 50 26)").result("lane-sides-m"))
                .isEqualTo("gap");
    }

    @Test
    void aStepOfFourMetresCountsWithTheFrontAndADeepWingDoesNot() {
        String stepped = "POLYGON ((0 0, 10 0, 10 3.5, 40 3.5, 40 20, 0 20, 0 0))";
        String wing = "POLYGON ((0 0, 10 0, 10 20, 40 20, 40 35, 0 35, 0 0))";
        String lane = "LINESTRING (-10 -29, 50 -29)";
        assertThat(new Plot(stepped, DWELLING)
                        .add("fire-lanes", "south", lane, "")
                        .result("lane-sides-m"))
                .isEqualTo("meets");
        assertThat(new Plot(wing, DWELLING).add("fire-lanes", "south", lane, "").result("lane-sides-m"))
                .isEqualTo("gap");
    }

    @Test
    void withoutAUseOneSideIsUnknownAndNoneOrTwoAreNot() {
        assertThat(slab("height_m=60").finding("lane-sides-m").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "use"));
        assertThat(slab("height_m=60").finding("lane-ring").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "use"));
        assertThat(slab("height_m=60").add("fire-lanes", "north", NORTH, "").result("lane-sides-m"))
                .isEqualTo("meets");
        assertThat(lane("height_m=60", "LINESTRING (50 -10, 50 26)").result("lane-sides-m"))
                .isEqualTo("gap");
    }

    @Test
    void withoutALaneBothAreBrokenSaveWhereNobodyHasRecordedLanes() {
        Plot bare = new Plot(SLAB, DWELLING).add("fire-lanes", "afar", "LINESTRING (300 0, 400 0)", "");
        assertThat(bare.result("lane-sides-m")).isEqualTo("gap");
        assertThat(bare.result("lane-ring")).isEqualTo("gap");
        assertThat(bare.result("lane-ring-relax")).isEqualTo("none");
        assertThat(bare.add("roads", "street", "LINESTRING (-50 -10, 90 -10)", "highway=residential")
                        .result("lane-sides-m"))
                .isEqualTo("gap");
        Plot unrecorded = new Plot(SLAB, DWELLING);
        assertThat(unrecorded.finding("lane-sides-m").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "", ""));
        assertThat(unrecorded.result("lane-ring")).isEqualTo("unknown");
    }

    @Test
    void aBuildingKnownAsAPointHasNoSides() {
        Plot plot = new Plot("POINT (20 8)", OFFICES).add("fire-lanes", "south", SOUTH, "");
        assertThat(plot.finding("lane-sides-m").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "footprint"));
        assertThat(plot.result("lane-ring")).isEqualTo("unknown");
    }

    @Test
    void aBuildingKnownToBeLowIsNoHighRiseSaveALargePublicOne() {
        assertThat(slab("height_m=24 use=public").result("lane-ring")).isEqualTo("none");
        assertThat(slab("height_m=24 use=public").result("lane-sides-m")).isEqualTo("none");
        Plot large = new Plot(Plot.box(0, 0, 100, 31), "height_m=24 use=public")
                .add("fire-lanes", "south", "LINESTRING (-10 -10, 110 -10)", "");
        assertThat(large.result("lane-sides-m")).isEqualTo("gap");
    }

    private static Plot ring(String attributes, String west) {
        return lane(attributes, "LINESTRING (-12 -25, 52 -25, 52 41, -12 41)").add("fire-lanes", "west", west, "");
    }

    private static final String CLOSED = "LINESTRING (-12 41, -12 -25)";

    @Test
    void aRingMeetsAndOneWithAGapIsNone() {
        // Half of each long side looks out on it, so that the ring alone decides.
        String halves = "LINESTRING (-12 -10, 20 -10, 20 -60, 60 -60, 60 60, 20 60, 20 26, -12 26)";
        Plot closed = lane(OFFICES, halves).add("fire-lanes", "west", "LINESTRING (-12 26, -12 -10)", "");
        assertThat(closed.result("lane-ring")).isEqualTo("meets");
        Plot gap = lane(OFFICES, halves).add("fire-lanes", "west", "LINESTRING (-12 26, -12 -5)", "");
        assertThat(gap.result("lane-ring")).isEqualTo("gap");
    }

    @Test
    void lanesAlongTwoLongSidesDoInsteadOfARing() {
        assertThat(slab(OFFICES).add("fire-lanes", "north", NORTH, "").result("lane-ring"))
                .isEqualTo("meets");
        assertThat(slab(OFFICES).result("lane-ring")).isEqualTo("gap");
    }

    @Test
    void aDwellingsOnlySideWithALaneIsToBeItsOperatingFace() {
        assertThat(slab(DWELLING).result("lane-ring")).isEqualTo("none");
        assertThat(slab(DWELLING).finding("lane-ring-relax").orElseThrow().missing())
                .containsExactly(new MissingFact("rescue-sites", "", ""));
        assertThat(slab(DWELLING)
                        .add("rescue-sites", "site", SITE, "building_id=tower")
                        .result("lane-ring-relax"))
                .isEqualTo("meets");
        assertThat(slab(DWELLING)
                        .add("rescue-sites", "site", Plot.box(0, 22, 40, 32), "building_id=tower")
                        .result("lane-ring-relax"))
                .isEqualTo("gap");
        assertThat(slab(DWELLING)
                        .add("rescue-sites", "site", SITE, "building_id=other")
                        .result("lane-ring-relax"))
                .isEqualTo("gap");
    }

    @Test
    void theRelaxedClauseSpeaksOfNoPublicBuildingAndOfNoneWithTwoSides() {
        assertThat(slab(OFFICES).result("lane-ring-relax")).isEqualTo("none");
        assertThat(slab(DWELLING).add("fire-lanes", "north", NORTH, "").result("lane-ring-relax"))
                .isEqualTo("none");
        assertThat(ring(DWELLING, CLOSED).result("lane-ring-relax")).isEqualTo("none");
    }

    @Test
    void aRingThatJoinsTheStreetOnceIsAGapAndTwiceIsNone() {
        Plot once = ring(OFFICES, CLOSED)
                .add("roads", "street", "LINESTRING (-100 -60, 100 -60)", "highway=residential")
                .add("roads", "drive", "LINESTRING (52 -25, 52 -60)", "highway=service");
        assertThat(once.result("lane-two-connect")).isEqualTo("gap");
        assertThat(once.add("roads", "second", "LINESTRING (-12 -25, -12 -60)", "highway=service")
                        .result("lane-two-connect"))
                .isEqualTo("meets");
        assertThat(slab(OFFICES).result("lane-two-connect")).isEqualTo("none");
    }

    @Test
    void aSpurInsideTheRingOrAFootpathOutOfItConnectsNothing() {
        Plot plot = ring(OFFICES, CLOSED)
                .add("roads", "drive", "LINESTRING (52 -25, 52 -60)", "highway=service")
                .add("roads", "path", "LINESTRING (-12 -25, -12 -60)", "highway=footway")
                .add("fire-lanes", "spur", "LINESTRING (-12 -25, 20 -4)", "");
        assertThat(plot.result("lane-two-connect")).isEqualTo("gap");
    }
}

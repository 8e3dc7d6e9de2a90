package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far municipal hydrants stand apart along their streets. The tower is 40 m by 16 m; a street runs along its south,
 * and hydrants stand 6 m north of the street's line, the first before the middle of the tower.
 */
class HydrantSpacingTest {
    private static final String STREET = "highway=residential name=South evidence=imagery";

    private static Plot tower() {
        return new Plot(Plot.box(0, 0, 40, 16), "height_m=60 use=residential")
                .add("hydrants", "h", "POINT (20 -10)", OK);
    }

    private static final String OK = "status=ok kind=municipal";

    private static Plot street(String line) {
        return tower().add("roads", "south", line, STREET);
    }

    private static Plot longStreet() {
        return street("LINESTRING (-300 -16, 300 -16)");
    }

    private static Plot hydrant(Plot plot, String id, double east, double north) {
        return plot.add("hydrants", id, "POINT (" + east + " " + north + ")", OK);
    }

    private static Plot west(Plot plot) {
        return hydrant(plot, "west", -60, -10);
    }

    @ParameterizedTest
    @CsvSource({"119.9, meets", "120.02, meets", "120.1, gap"})
    void theNextHydrantStandsAtMostAHundredAndTwentyMetresOn(double apart, String result) {
        assertThat(hydrant(west(longStreet()), "east", 20 + apart, -10).result("hyd-space"))
                .isEqualTo(result);
    }

    @Test
    void oneNearByOnOneSideDoesNotMakeUpForNoneOnTheOther() {
        assertThat(west(longStreet()).result("hyd-space")).isEqualTo("gap");
    }

    @Test
    void theWidestOfBothSpacingsIsTold() {
        Plot plot = hydrant(west(longStreet()), "east", 130, -10);
        // 80 m west, 110 m east; a drawing of the street from a picture is no survey.
        Finding finding = plot.finding("hyd-space").orElseThrow();
        assertThat(finding.value().orElseThrow()).isCloseTo(110, within(0.01));
        assertThat(finding.evidence().text()).isEqualTo("imagery");
    }

    @ParameterizedTest
    @CsvSource({"139, meets", "141, gap"})
    void aStreetThatEndsSoonerAsksForNoMore(double end, String result) {
        Plot plot = west(street("LINESTRING (-300 -16, " + end + " -16)"));
        assertThat(plot.result("hyd-space")).isEqualTo(result);
        assertThat(plot.add("fire-lanes", "drive", "LINESTRING (" + end + " -16, " + end + " 300)", "width_m=4")
                        .result("hyd-space"))
                .as("a lane that leads on is no street")
                .isEqualTo(result);
    }

    @Test
    void theWayGoesAlongTheStreetNotAsTheCrowFlies() {
        // East of the hydrant the street bends back: 60 m, 60 m, and on along the far side of the block.
        Plot bent = west(street("LINESTRING (-300 -16, 80 -16, 80 -76, -300 -76)"));
        assertThat(hydrant(bent, "over", 75, -82).result("hyd-space"))
                .as("125 m along the street, 90 m as the crow flies")
                .isEqualTo("gap");
        assertThat(hydrant(bent, "bend", 86, -74).result("hyd-space"))
                .as("118 m along the street")
                .isEqualTo("meets");
    }

    @Test
    void theNextOneMayStandRoundTheCorner() {
        Plot crossing = west(longStreet())
                .add("roads", "cross", "LINESTRING (100 -300, 100 -16, 100 300)", "highway=residential");
        assertThat(crossing.result("hyd-space")).isEqualTo("gap");
        assertThat(hydrant(crossing, "corner", 106, -50).result("hyd-space"))
                .as("the lines only cross")
                .isEqualTo("gap");
        Plot corner = west(street("LINESTRING (-300 -16, 100 -16, 300 -16)"))
                .add("roads", "cross", "LINESTRING (100 -300, 100 -16, 100 300)", "highway=residential");
        assertThat(hydrant(corner, "corner", 106, -54).result("hyd-space"))
                .as("80 m to the corner and 38 m down")
                .isEqualTo("meets");
    }

    @Test
    void aHydrantIsNotItsOwnNeighbourRoundTheCorner() {
        Plot corner = west(street("LINESTRING (-300 -16, 30 -16, 300 -16)"))
                .add("roads", "cross", "LINESTRING (30 -300, 30 -16, 30 300)", "highway=residential name=South");
        assertThat(corner.result("hyd-space")).isEqualTo("gap");
    }

    @Test
    void bothCarriagewaysOfADividedStreetCountTogether() {
        Plot divided = west(longStreet()).add("roads", "back", "LINESTRING (300 -30, -300 -30)", STREET);
        assertThat(hydrant(divided, "opposite", 120, -36).result("hyd-space")).isEqualTo("meets");
        Plot another = west(longStreet())
                .add("roads", "back", "LINESTRING (300 -30, -300 -30)", "highway=residential name=Other");
        assertThat(hydrant(another, "opposite", 120, -36).result("hyd-space")).isEqualTo("gap");
    }

    @ParameterizedTest
    @CsvSource({"-41, meets", "-43, unknown"})
    void aHydrantWithNoStreetNearItIsUnknown(double street, String result) {
        Plot plot = hydrant(
                west(tower().add("roads", "off", "LINESTRING (-300 " + street + ", 300 " + street + ")", STREET)),
                "east",
                100,
                -10);
        assertThat(plot.result("hyd-space")).isEqualTo(result);
        if (result.equals("unknown")) {
            assertThat(plot.finding("hyd-space").orElseThrow().missing())
                    .containsExactly(new MissingFact("roads", "", ""));
        }
    }

    @Test
    void aNeighbourOfUnknownKindMayBeMunicipal() {
        Plot far = hydrant(west(longStreet()), "next", 141, -10);
        assertThat(far.result("hyd-space")).isEqualTo("gap");
        assertThat(far.add("hydrants", "between", "POINT (70 -10)", "status=ok").result("hyd-space"))
                .isEqualTo("unknown");
        assertThat(far.finding("hyd-space").orElseThrow().missing())
                .containsExactly(new MissingFact("hydrants", "between", "kind"));
    }

    @Test
    void oneOfACompoundIsNotSpacedAndOneOfUnknownKindIsUnknown() {
        Plot bare = new Plot(Plot.box(0, 0, 40, 16), "height_m=60")
                .add("roads", "south", "LINESTRING (-300 -16, 300 -16)", STREET);
        assertThat(bare.add("hydrants", "own", "POINT (20 -10)", "status=ok kind=compound")
                        .result("hyd-space"))
                .isEqualTo("none");
        assertThat(bare.add("hydrants", "some", "POINT (21 -10)", "status=ok").result("hyd-space"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"29.9, gap", "30.1, none"})
    void onlyHydrantsCloseByAreLookedAt(double off, String result) {
        Plot plot = new Plot(Plot.box(0, 0, 40, 16), "height_m=60")
                .add("roads", "south", "LINESTRING (-300 -36, 300 -36)", STREET)
                .add("hydrants", "h", "POINT (20 " + -off + ")", OK);
        assertThat(plot.result("hyd-space")).isEqualTo(result);
    }
}

package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rescue sites on both sides of every threshold. The tower is 40 m by 16 m, its long sides to the north and south. */
class SiteRulesTest {
    private static final String TOWER = Plot.box(0, 0, 40, 16);
    private static final String GOOD = "building_id=tower slope_pct=1 load_t=50 marked=true";

    /** A tower with one site to its south. */
    private static Plot site(String attributes, double west, double south, double east, double north) {
        return new Plot(TOWER, attributes).add("rescue-sites", "site", Plot.box(west, south, east, north), GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 15.0, 10.0, meets",
        "50, 14.9, 10.1, gap",
        "50, 15.1, 9.9, gap",
        "50.1, 20.0, 10.0, meets",
        "50.1, 19.9, 10.1, gap",
        "100, 15.1, 10.1, gap"
    })
    void aSiteHoldsARectangleByTheBuildingsHeight(double height, double length, double width, String result) {
        Plot plot = site("height_m=" + height, 5, -6 - width, 5 + length, -6);
        assertThat(plot.result("site-size")).isEqualTo(result);
    }

    @Test
    void theRectangleMayLieAnyWay() {
        String turned = "POLYGON ((20 -40, 34.2 -25.8, 27.1 -18.7, 12.9 -32.9, 20 -40))"; // 20.08 m by 10.04 m at 45°
        assertThat(new Plot(TOWER, "height_m=60")
                        .add("rescue-sites", "site", turned, GOOD)
                        .result("site-size"))
                .isEqualTo("meets");
    }

    @Test
    void anElbowIsNoRectangle() {
        String elbow = "POLYGON ((0 -30, 30 -30, 30 -21, 9 -21, 9 -6, 0 -6, 0 -30))";
        assertThat(new Plot(TOWER, "height_m=40")
                        .add("rescue-sites", "site", elbow, GOOD)
                        .result("site-size"))
                .isEqualTo("gap");
    }

    @Test
    void withoutAHeightASiteBetweenTheTwoSizesIsUnknown() {
        assertThat(site("use=residential", 0, -17, 17, -6).result("site-size")).isEqualTo("unknown");
        assertThat(site("use=residential", 0, -17, 21, -6).result("site-size")).isEqualTo("meets");
        assertThat(site("use=residential", 0, -17, 14, -6).result("site-size")).isEqualTo("gap");
    }

    @ParameterizedTest
    @CsvSource({"4.9, gap", "5.0, meets", "7, meets", "10.0, meets", "10.1, gap"})
    void theInnerEdgeIsFiveToTenMetresOff(double off, String result) {
        Plot plot = site("height_m=60", 0, -off - 12, 40, -off);
        assertThat(plot.result("site-offset")).isEqualTo(result);
        assertThat(plot.finding("site-offset").orElseThrow().value().orElseThrow())
                .isCloseTo(off, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"40, meets", "36.01, meets", "35.9, gap", "34, gap"})
    void aSiteLiesAlongAWholeLongSide(double length, String result) {
        Plot plot = site("height_m=60 design_code=GB50045-95", 0, -18, length, -6);
        assertThat(plot.result("site-side")).isEqualTo(result);
        assertThat(plot.result("site-side-m")).isEqualTo(result);
    }

    @Test
    void aTowerBoundByTheNewCodeBreaksIt() {
        assertThat(site("height_m=60 design_code=GB55037-2022", 0, -18, 20, -6).result("site-side-m"))
                .isEqualTo("non_compliant");
        assertThat(site("height_m=60 built_year=2025", 0, -18, 20, -6).result("site-side-m"))
                .isEqualTo("non_compliant");
        assertThat(site("height_m=60 built_year=2023", 0, -18, 20, -6).result("site-side-m"))
                .isEqualTo("gap");
        assertThat(site("height_m=60 design_code=GB55037-2022", 0, -18, 20, -6).result("site-side"))
                .isEqualTo("gap");
    }

    @Test
    void aShortSideIsNotEnoughButTheCornerOfTwoSidesIs() {
        Plot west = new Plot(TOWER, "height_m=60").add("rescue-sites", "site", Plot.box(-18, -2, -6, 18), GOOD);
        assertThat(west.result("site-side")).isEqualTo("gap");
        Plot corner = site("height_m=60", 12, -18, 40, -6).add("rescue-sites", "east", Plot.box(46, 0, 58, 16), GOOD);
        assertThat(corner.result("site-side")).isEqualTo("meets");
    }

    @Test
    void aTowerWithoutASiteFallsShortWhereSitesAreRecorded() {
        assertThat(new Plot(TOWER, "height_m=60").result("site-side")).isEqualTo("unknown");
        Plot other = new Plot(TOWER, "height_m=60")
                .add("rescue-sites", "site", Plot.box(200, 200, 230, 215), "building_id=another");
        assertThat(other.result("site-side")).isEqualTo("gap");
        assertThat(other.result("site-size")).isEqualTo("none");
    }

    @Test
    void aBuildingThatIsNoHighRiseNeedsNoSite() {
        assertThat(site("height_m=27 use=residential", 0, -8, 4, -6).result("site-size"))
                .isEqualTo("none");
        assertThat(site("height_m=27.1 use=residential", 0, -8, 4, -6).result("site-size"))
                .isEqualTo("gap");
        assertThat(site("height_m=24 use=public", 0, -8, 4, -6).result("site-side"))
                .isEqualTo("none");
        assertThat(site("height_m=24.1 use=public", 0, -8, 4, -6).result("site-size"))
                .isEqualTo("gap");
    }

    @Test
    void anOutlineThatIsNotKnownLeavesItUnknown() {
        Plot point =
                new Plot("POINT (20 8)", "height_m=60").add("rescue-sites", "site", Plot.box(0, -18, 40, -6), GOOD);
        assertThat(point.result("site-side")).isEqualTo("unknown");
        assertThat(point.finding("site-side").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "footprint"));
        assertThat(point.result("site-offset")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"50, 30.0, meets", "50, 30.1, gap", "50.1, 5, gap", "50.1, 0, none", ", 30, unknown", ", 30.1, gap"})
    void aBrokenSiteHasGapsOfAtMostThirtyMetresAndOnlyUpToFifty(String height, double gap, String result) {
        assertThat(broken(height == null ? "" : "height_m=" + height, gap).result("site-gap"))
                .isEqualTo(result);
    }

    @Test
    void aTowerAboveFiftyMetresMayNotHaveItsSiteBrokenUp() {
        Finding high = broken("height_m=60", 5).finding("site-gap").orElseThrow();
        assertThat(high.value()).hasValue(60);
        assertThat(high.threshold()).hasValue(50);
        Finding low = broken("height_m=40", 34.5).finding("site-gap").orElseThrow();
        assertThat(low.value().orElseThrow()).isCloseTo(34.5, within(0.01));
        assertThat(low.threshold()).hasValue(30);
    }

    @Test
    void gapsAreUnknownWhereTheOutlineIsAndOneSiteHasNone() {
        assertThat(new Plot("POINT (40 8)", "height_m=40")
                        .add("rescue-sites", "a", Plot.box(0, -18, 20, -6), GOOD)
                        .add("rescue-sites", "b", Plot.box(40, -18, 80, -6), GOOD)
                        .result("site-gap"))
                .isEqualTo("unknown");
        assertThat(site("height_m=40", 0, -18, 20, -6).result("site-gap")).isEqualTo("none");
    }

    private static Plot broken(String attributes, double gap) {
        return new Plot(Plot.box(0, 0, 80.4, 16), attributes)
                .add("rescue-sites", "a", Plot.box(0, -18, 20.3, -6), GOOD)
                .add("rescue-sites", "b", Plot.box(20.3 + gap, -18, 80.4, -6), GOOD);
    }

    @Test
    void slopeAndLoadAreJudgedByTheirNumbers() {
        Plot plot = new Plot(TOWER, "height_m=60")
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower slope_pct=3 load_t=50");
        assertThat(plot.result("site-slope")).isEqualTo("meets");
        assertThat(plot.result("site-load")).isEqualTo("meets");
        Plot bad = new Plot(TOWER, "height_m=60 design_code=GB50016-2014")
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower slope_pct=3.1 load_t=49");
        assertThat(bad.result("site-slope")).isEqualTo("gap");
        assertThat(bad.result("site-load")).isEqualTo("gap");
        assertThat(bad.fleet("pumper", "aerial-32").result("site-load")).isEqualTo("meets"); // 28 t: the bin of 30 t
        Plot blank = new Plot(TOWER, "height_m=60")
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower");
        assertThat(blank.result("site-slope")).isEqualTo("unknown");
        assertThat(blank.finding("site-load").orElseThrow().missing())
                .containsExactly(new MissingFact("rescue-sites", "site", "load_t"));
    }

    @ParameterizedTest
    @CsvSource({"30, gap", "29.9, gap", "20, gap"})
    void aSiteBearsTheBinOfTheHeaviestEngine(double load, String result) {
        Plot plot = new Plot(TOWER, "height_m=60 design_code=GB50016-2014")
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower load_t=" + load);
        assertThat(plot.result("site-load")).isEqualTo(result); // 42 t: the bin of 50 t
        assertThat(plot.fleet("pumper", "aerial-32").result("site-load")).isEqualTo(load < 30 ? "gap" : "meets");
        assertThat(plot.fleet("pumper").result("site-load")).isEqualTo("meets"); // 20 t
    }

    @Test
    void aSiteThatBearsTooLittleBreaksTheCodeOfANewTower() {
        assertThat(new Plot(TOWER, "height_m=60 design_code=GB55037-2022")
                        .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower load_t=40")
                        .result("site-load"))
                .isEqualTo("non_compliant");
    }

    @ParameterizedTest
    @CsvSource({
        "-12, meets", // the lane runs over the site
        "-18, meets", // it touches the site
        "-33, meets",
        "-33.1, gap"
    })
    void aSiteIsJoinedToALane(double south, String result) {
        assertThat(joined("width_m=5 clearance_m=4.5 load_t=50", south)).isEqualTo(result);
    }

    /** Whether an engine can use the lane is told elsewhere: one cause counts once. */
    @ParameterizedTest
    @ValueSource(strings = {"width_m=2.4 clearance_m=4.5 load_t=50", "load_t=50", "width_m=5 blocked=true", ""})
    void aLaneThatNoEngineCanUseJoinsASiteAsWell(String lane) {
        assertThat(joined(lane, -32)).isEqualTo("meets");
        assertThat(joined(lane, -33.1)).isEqualTo("gap");
    }

    private static String joined(String lane, double south) {
        return site("height_m=60", 0, -18, 40, -6)
                .add("fire-lanes", "lane", "LINESTRING (-20 " + south + ", 60 " + south + ")", lane)
                .result("site-link");
    }

    @Test
    void aRoadJoinsASiteToo() {
        assertThat(site("height_m=60", 0, -18, 40, -6)
                        .add("roads", "street", "LINESTRING (-20 -30, 60 -30)", "highway=residential")
                        .result("site-link"))
                .isEqualTo("meets");
        assertThat(site("height_m=60", 0, -18, 40, -6).result("site-link")).isEqualTo("unknown"); // no lanes recorded
    }

    @Test
    void aSiteThatIsNotMarkedBreaksTheDutyAtAnOldTowerToo() {
        String site = "building_id=tower marked=";
        assertThat(marked(site + "false")).isEqualTo("non_compliant");
        assertThat(marked(site + "true")).isEqualTo("meets");
        assertThat(marked("building_id=tower")).isEqualTo("unknown");
    }

    private static String marked(String attributes) {
        return new Plot(TOWER, "height_m=60 design_code=GB50045-95")
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), attributes)
                .result("site-marked");
    }
}

package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Evidence;

/** What hangs on a façade, and what the building's row says. */
class FaceAndLiftTest {
    private static final String TOWER = Plot.box(0, 0, 40, 16);

    private static Plot tower(String attributes) {
        return new Plot(TOWER, attributes).add("obstacles", "far", "POINT (300 300)", "kind=tree");
    }

    @Test
    void netsAndBillboardsOnWindowsBreakTheLawAtAnOldTowerToo() {
        Plot net = tower("height_m=60 design_code=GB50045-95")
                .add("obstacles", "net", "LINESTRING (3 0, 12 0)", "kind=net building_id=tower");
        assertThat(net.result("window-net")).isEqualTo("non_compliant");
        assertThat(tower("height_m=60").result("window-net")).isEqualTo("meets");
        assertThat(tower("height_m=60")
                        .add("obstacles", "net", "LINESTRING (3 0, 12 0)", "kind=net building_id=another")
                        .result("window-net"))
                .isEqualTo("meets");
        assertThat(tower("height_m=60")
                        .add("obstacles", "sign", "LINESTRING (3 0.3, 12 0.3)", "kind=billboard")
                        .result("window-net"))
                .isEqualTo("non_compliant");
    }

    @Test
    void aCanopyIsJudgedByWhetherItBurns() {
        assertThat(canopy("residential", "combustible=true")).isEqualTo("gap");
        assertThat(canopy("residential", "combustible=false")).isEqualTo("meets");
        assertThat(canopy("residential", "")).isEqualTo("unknown");
        assertThat(canopy("public", "combustible=true")).isEqualTo("none");
        assertThat(canopy("mixed", "combustible=true")).isEqualTo("gap");
    }

    @Test
    void aCanopyThatBurnsIsUnknownWhereNobodySaysWhatTheBuildingIs() {
        assertThat(canopy("", "combustible=true")).isEqualTo("unknown");
        assertThat(canopy("", "combustible=false")).isEqualTo("meets");
    }

    @Test
    void whatNobodyHasNamedOnAFaceIsUnknownAndBesideItIsNothing() {
        assertThat(tower("height_m=60")
                        .add("obstacles", "thing", "LINESTRING (3 0.3, 12 0.3)", "building_id=tower")
                        .result("window-net"))
                .isEqualTo("unknown");
        assertThat(tower("height_m=60")
                        .add("obstacles", "thing", "LINESTRING (3 -4, 12 -4)", "height_m=2")
                        .result("window-net"))
                .isEqualTo("meets");
        assertThat(tower("height_m=60")
                        .add("obstacles", "sign", "LINESTRING (3 -1.2, 12 -1.2)", "kind=billboard")
                        .result("window-net"))
                .isEqualTo("meets");
    }

    @Test
    void withoutAnyObstacleRecordedInTheDistrictTheFaceIsUnknown() {
        assertThat(new Plot(TOWER, "height_m=60 use=residential").result("window-net"))
                .isEqualTo("unknown");
        assertThat(new Plot(TOWER, "height_m=60 use=residential").result("canopy"))
                .isEqualTo("unknown");
        assertThat(new Plot(TOWER, "height_m=24 use=public").result("window-net"))
                .isEqualTo("none");
    }

    private static String canopy(String use, String attributes) {
        return tower("height_m=60" + (use.isEmpty() ? "" : " use=" + use))
                .add("obstacles", "canopy", "LINESTRING (3 0, 12 0)", "kind=canopy building_id=tower " + attributes)
                .result("canopy");
    }

    @ParameterizedTest
    @CsvSource({"4, meets", "4.1, gap"})
    void aPodiumIsAtMostFourMetresDeep(double depth, String result) {
        assertThat(withSite("height_m=60 design_code=GB50016-2014 podium_depth_m=" + depth)
                        .result("site-podium"))
                .isEqualTo(result);
    }

    @Test
    void aDeepPodiumIsNonCompliantUnderTheNewCodeAndAnUnknownOneIsUnknown() {
        assertThat(withSite("height_m=60 design_code=GB55037-2022 podium_depth_m=8")
                        .result("site-podium"))
                .isEqualTo("non_compliant");
        assertThat(withSite("height_m=60").result("site-podium")).isEqualTo("unknown");
    }

    @Test
    void withoutASiteThereIsNoFaceWhosePodiumCouldBeTooDeep() {
        Plot other = tower("height_m=60 podium_depth_m=8")
                .add("rescue-sites", "site", Plot.box(200, 200, 230, 215), "building_id=another");
        assertThat(other.result("site-podium")).isEqualTo("none");
        assertThat(withSite("height_m=24 use=public podium_depth_m=8").result("site-podium"))
                .isEqualTo("none");
    }

    private static Plot withSite(String attributes) {
        return tower(attributes).add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower");
    }

    @ParameterizedTest
    @CsvSource({
        "residential, 33, false, none",
        "residential, 33.1, false, gap",
        "residential, 33.1, true, meets",
        "public, 32, false, none",
        "public, 32.1, false, gap"
    })
    void aLiftIsRequiredAboveItsHeight(String use, double height, boolean lift, String result) {
        assertThat(tower("design_code=GB50016-2014 use=" + use + " height_m=" + height + " fire_lift=" + lift)
                        .result("lift-need"))
                .isEqualTo(result);
    }

    @Test
    void aLiftThatNobodyRecordedIsUnknown() {
        assertThat(tower("use=residential height_m=60").result("lift-need")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"32, none", "32.1, unknown", "33, unknown", "33.1, gap"})
    void aLiftBetweenTheTwoHeightsIsUnknownWhereNobodySaysWhatTheBuildingIs(double height, String result) {
        assertThat(tower("fire_lift=false height_m=" + height).result("lift-need"))
                .isEqualTo(result);
    }

    @Test
    void aNewTowerWithoutItsLiftIsNonCompliantAndAHeightFromFloorsIsInferred() {
        assertThat(tower("design_code=GB55037-2022 use=residential height_m=60 fire_lift=false")
                        .result("lift-need"))
                .isEqualTo("non_compliant");
        assertThat(tower("use=residential fire_lift=false").result("lift-need")).isEqualTo("unknown");
        assertThat(tower("use=residential fire_lift=true").result("lift-need")).isEqualTo("meets");
        Finding fromFloors = tower("use=residential floors=12 fire_lift=false")
                .finding("lift-need")
                .orElseThrow();
        assertThat(fromFloors.outcome()).isEqualTo(Outcome.GAP);
        assertThat(fromFloors.evidence()).isEqualTo(Evidence.INFERRED);
    }
}

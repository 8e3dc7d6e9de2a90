package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "public fire_class=2, 32, false, none",
        "public fire_class=2, 32.1, false, gap",
        "public fire_class=1, 24, false, none",
        "public fire_class=1, 24.1, false, gap",
        "public fire_class=1, 24.1, true, meets",
        "public, 24, false, none",
        "public, 24.1, false, unknown",
        "public, 24.1, true, meets",
        "public, 32, false, unknown",
        "public, 32.1, false, gap",
        "residential fire_class=1, 33, false, none"
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
    @CsvSource({"24, none", "24.1, unknown", "32.1, unknown", "33, unknown", "33.1, gap"})
    void aLiftBetweenTheTwoHeightsIsUnknownWhereNobodySaysWhatTheBuildingIs(double height, String result) {
        assertThat(tower("fire_lift=false height_m=" + height).result("lift-need"))
                .isEqualTo(result);
    }

    @Test
    void whatTellsWhetherALiftIsNeededIsNamed() {
        assertThat(missing("use=public height_m=30 fire_lift=false floor_area_m2=30000 floors=10"))
                .containsExactly("fire_class");
        assertThat(missing("height_m=30 fire_lift=false")).containsExactly("use", "fire_class");
        assertThat(missing("height_m=30 fire_class=2 fire_lift=false")).isEmpty();
        assertThat(missing("height_m=30 fire_class=1 fire_lift=false")).containsExactly("use");
        assertThat(missing("height_m=32.5 fire_lift=false")).containsExactly("use");
        assertThat(missing("use=public height_m=30")).containsExactly("fire_lift");
    }

    private static List<String> missing(String attributes) {
        return tower(attributes).finding("lift-need").stream()
                .flatMap(finding -> finding.missing().stream())
                .map(MissingFact::attribute)
                .toList();
    }

    @Test
    void aClassThatIsInferredMakesWhatFollowsInferred() {
        String low = "use=public height_m=30 fire_lift=false fire_class=1 fire_class_evidence=inferred";
        assertThat(tower(low).finding("lift-need").orElseThrow().evidence()).isEqualTo(Evidence.INFERRED);
        assertThat(tower(low.replace("30", "40"))
                        .finding("lift-need")
                        .orElseThrow()
                        .evidence())
                .isEqualTo(Evidence.SURVEYED);
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

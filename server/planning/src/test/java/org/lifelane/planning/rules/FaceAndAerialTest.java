package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a façade, what the building's row says, and what aerial engines can do. */
class FaceAndAerialTest {
    private static final String TOWER = Plot.box(0, 0, 40, 16);

    private static Plot tower(String attributes) {
        return new Plot(TOWER, attributes).add("obstacles", "far", "POINT (300 300)", "kind=tree");
    }

    private static Plot withSite(String attributes, double south, double north, String site) {
        return tower(attributes)
                .add("rescue-sites", "site", Plot.box(0, south, 40, north), "building_id=tower " + site);
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
    }

    private static String canopy(String use, String attributes) {
        return tower("height_m=60 use=" + use)
                .add("obstacles", "canopy", "LINESTRING (3 0, 12 0)", "kind=canopy building_id=tower " + attributes)
                .result("canopy");
    }

    @ParameterizedTest
    @CsvSource({"4, meets", "4.1, gap"})
    void aPodiumIsAtMostFourMetresDeep(double depth, String result) {
        assertThat(tower("height_m=60 design_code=GB50016-2014 podium_depth_m=" + depth)
                        .result("site-podium"))
                .isEqualTo(result);
    }

    @Test
    void aDeepPodiumIsNonCompliantUnderTheNewCodeAndAnUnknownOneIsUnknown() {
        assertThat(tower("height_m=60 design_code=GB55037-2022 podium_depth_m=8")
                        .result("site-podium"))
                .isEqualTo("non_compliant");
        assertThat(tower("height_m=60").result("site-podium")).isEqualTo("unknown");
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
    @CsvSource({"54, meets", "54.1, gap"})
    void aTowerAboveTheHighestEngineIsBeyondIt(double height, String result) {
        assertThat(tower("height_m=" + height).result("beyond-aerial")).isEqualTo(result);
    }

    @Test
    void aDistrictWithoutAnAerialEngineReachesNoTower() {
        assertThat(tower("height_m=40").fleet("pumper").result("beyond-aerial")).isEqualTo("gap");
    }

    @ParameterizedTest
    @CsvSource({
        "-18, -6, slope_pct=1 load_t=50, meets",
        "-11.5, -6, slope_pct=1 load_t=50, gap", // 5.5 m: the outriggers need 5.8 m
        "-30, -24, slope_pct=1 load_t=50, gap", // out of reach sideways
        "-18, -6, slope_pct=6 load_t=50, gap",
        "-18, -6, slope_pct=1 load_t=20, gap",
        "-18, -6, slope_pct=1, unknown"
    })
    void anAerialEngineStandsWhereItFits(double south, double north, String site, String result) {
        assertThat(withSite("height_m=50", south, north, site).result("aerial-stand"))
                .isEqualTo(result);
    }

    @Test
    void thePartOfTheFacadeInReachIsToldWithItsHeight() {
        BuildingCase plot =
                withSite("height_m=50", -18, -6, "slope_pct=1 load_t=50").buildingCase();
        Engine aerial = plot.district().fleet().stream()
                .filter(engine -> engine.name().equals("aerial-54"))
                .findFirst()
                .orElseThrow();
        Optional<AerialReach> reach = AerialReach.of(aerial, plot.sites().get(0), plot.building());
        assertThat(reach).isPresent();
        // 12 m off in the middle of the site, outreach 17 m: 12.04 m of façade to either side, √(54² − 12²) up.
        assertThat(reach.orElseThrow().stretches()).hasSize(1);
        assertThat(reach.orElseThrow().heightM()).isCloseTo(52.65, within(0.05));
        double length = reach.orElseThrow().stretches().get(0).size();
        assertThat(length).isCloseTo(24, within(1.0));
    }

    @Test
    void anAerialEngineThatALaneDoesNotLetThroughDoesNotGetThere() {
        assertThat(withLane("width_m=6 clearance_m=4.5 load_t=50 turn_radius_m=20"))
                .isEqualTo("meets");
        assertThat(withLane("width_m=2.4 clearance_m=4.5 load_t=50 turn_radius_m=20"))
                .isEqualTo("gap");
        assertThat(withLane("clearance_m=4.5 load_t=50 turn_radius_m=20")).isEqualTo("unknown");
    }

    private static String withLane(String lane) {
        return tower("height_m=50")
                .add("roads", "street", "LINESTRING (-500 -60, 500 -60)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (20 -60, 20 -10)", lane)
                .add("stations", "s1", "POINT (-400 -55)", "status=existing")
                .result("aerial-access");
    }
}

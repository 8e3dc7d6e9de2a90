package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hydrants, adapters and demand on both sides of every threshold. The tower is 40 m by 16 m. */
class WaterRulesTest {
    private static final String OK = "status=ok flow_lps=15 pressure_mpa=0.2 kind=municipal";

    private static Plot tower(String attributes) {
        return new Plot(Plot.box(0, 0, 40, 16), attributes);
    }

    private static Plot hydrantAt(double south, String hydrant) {
        return tower("height_m=60 use=residential").add("hydrants", "h", "POINT (20 " + -south + ")", hydrant);
    }

    @ParameterizedTest
    @CsvSource({"149.9, meets", "151, gap"})
    void aHydrantProtectsWithinAHundredAndFiftyMetres(double away, String result) {
        assertThat(hydrantAt(away, OK).result("hyd-radius")).isEqualTo(result);
    }

    @Test
    void aHydrantOutOfServiceProtectsNobodyAndOneUnknownIsUnknown() {
        assertThat(hydrantAt(50, "status=failed").result("hyd-radius")).isEqualTo("gap");
        assertThat(hydrantAt(50, "status=failed").result("hyd-works")).isEqualTo("non_compliant");
        assertThat(hydrantAt(50, "").result("hyd-radius")).isEqualTo("unknown");
        assertThat(hydrantAt(50, "").finding("hyd-radius").orElseThrow().missing())
                .containsExactly(new MissingFact("hydrants", "h", "status"));
        assertThat(hydrantAt(50, OK).result("hyd-works")).isEqualTo("meets");
        assertThat(tower("height_m=60").result("hyd-radius")).isEqualTo("unknown");
    }

    @Test
    void hoseGoesRoundTheBuildingThatStandsBetween() {
        Plot wall = hydrantAt(100, OK).add("high-rises", "wall", Plot.box(-60, -60, 100, -50), "height_m=40");
        assertThat(wall.result("hyd-radius")).isEqualTo("gap");
        Plot passage = hydrantAt(100, OK)
                .add("high-rises", "west", Plot.box(-60, -60, 10, -50), "height_m=40")
                .add("high-rises", "east", Plot.box(16, -60, 100, -50), "height_m=40")
                .add("roads", "passage", "LINESTRING (13 -110, 13 -8)", "highway=footway");
        assertThat(passage.result("hyd-radius")).isEqualTo("meets");
        // 7 m to the footway, 102 m along it at most, and straight on: no less than 13 m beyond the crow's 100.
        double hose = passage.finding("hyd-radius").orElseThrow().value().orElseThrow();
        assertThat(hose).isBetween(100.0, 125.0);
    }

    @Test
    void hoseAlongAWayIsAsLongAsTheWay() {
        Plot around = tower("height_m=60")
                .add("hydrants", "h", "POINT (20 -40)", OK)
                .add("high-rises", "wall", Plot.box(0, -30, 60, -20), "height_m=40")
                .add("roads", "way", "LINESTRING (20 -40, -10 -40, -10 -10)", "highway=footway");
        // 30 m west, 30 m north, then 10√2 m to the corner of the tower.
        assertThat(around.finding("hyd-radius").orElseThrow().value().orElseThrow())
                .isCloseTo(60 + Math.hypot(10, 10), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"municipal, 15, meets", "municipal, 14.9, gap", "compound, 10, meets", "compound, 9.9, gap"})
    void flowIsHeldAgainstTheHydrantsKind(String kind, double flow, String result) {
        assertThat(hydrantAt(50, "status=ok kind=" + kind + " flow_lps=" + flow).result("hyd-flow"))
                .isEqualTo(result);
        assertThat(hydrantAt(50, "status=ok kind=" + kind).result("hyd-flow")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"municipal, 0.14, meets", "municipal, 0.13, gap", "compound, 0.10, meets", "compound, 0.09, gap"})
    void pressureIsHeldAgainstTheHydrantsKind(String kind, double pressure, String result) {
        assertThat(hydrantAt(50, "status=ok kind=" + kind + " pressure_mpa=" + pressure)
                        .result("hyd-pressure"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"5, meets", "4.5, gap"})
    void aHydrantStandsFiveMetresOffTheFacade(double off, String result) {
        assertThat(hydrantAt(off, OK).result("hyd-kerb")).isEqualTo(result);
    }

    @Test
    void everyHydrantTooNearToTheFacadeIsNamed() {
        Finding finding = hydrantAt(4, OK)
                .add("hydrants", "nearer", "POINT (44 8)", OK)
                .add("hydrants", "off", "POINT (46 8)", OK)
                .finding("hyd-kerb")
                .orElseThrow();
        assertThat(finding.features()).containsExactlyInAnyOrder("hydrants/h", "hydrants/nearer");
    }

    @Test
    void twoHydrantsStandOnTheRescueSide() {
        Plot one = hydrantAt(30, OK).add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower");
        assertThat(one.result("hyd-rescue-side")).isEqualTo("gap");
        assertThat(one.add("hydrants", "behind", "POINT (20 40)", OK).result("hyd-rescue-side"))
                .isEqualTo("gap");
        assertThat(one.add("hydrants", "beside", "POINT (60 -20)", OK).result("hyd-rescue-side"))
                .isEqualTo("meets");
    }

    @ParameterizedTest
    @CsvSource({"4.9, non_compliant", "5.1, meets"})
    void nobodyParksWithinFiveMetresOfAHydrant(double off, String result) {
        double west = 20 + off;
        Plot plot = hydrantAt(20, OK)
                .add("obstacles", "cars", Plot.box(west, -21, west + 5, -19), "kind=parking")
                .add("adapters", "far", "POINT (300 300)", "building_id=another");
        assertThat(plot.result("hyd-nopark")).isEqualTo(result);
    }

    private static Plot adapter(String attributes) {
        return hydrantAt(30, OK).add("adapters", "a", "POINT (20 -1)", "building_id=tower " + attributes);
    }

    @Test
    void aHighRiseHasAnAdapterThatWorks() {
        assertThat(adapter("status=ok flow_lps=15").result("adapter-need")).isEqualTo("meets");
        assertThat(adapter("status=failed").result("adapter-works")).isEqualTo("non_compliant");
        assertThat(adapter("").result("adapter-works")).isEqualTo("unknown");
        assertThat(adapter("status=ok flow_lps=9").result("adapter-flow")).isEqualTo("gap");
        assertThat(adapter("status=ok flow_lps=10").result("adapter-flow")).isEqualTo("meets");
        Plot elsewhere = tower("height_m=60 design_code=GB50016-2014")
                .add("adapters", "a", "POINT (300 300)", "building_id=another");
        assertThat(elsewhere.result("adapter-need")).isEqualTo("gap");
        assertThat(tower("height_m=60 design_code=GB55037-2022")
                        .add("adapters", "a", "POINT (300 300)", "building_id=another")
                        .result("adapter-need"))
                .isEqualTo("non_compliant");
        assertThat(tower("height_m=60").result("adapter-need")).isEqualTo("unknown");
    }

    @Test
    void anAdapterOfSprinklersFeedsNoStandpipe() {
        Plot sprinklers = adapter("status=ok flow_lps=20 system=sprinkler");
        assertThat(sprinklers.result("adapter-need")).isEqualTo("gap");
        assertThat(sprinklers.result("flow-in-res")).isEqualTo("gap");
        assertThat(sprinklers.finding("adapter-need").orElseThrow().features()).containsExactly("adapters/a");
        Plot standpipes = adapter("status=ok flow_lps=20 system=standpipe");
        assertThat(standpipes.result("flow-in-res")).isEqualTo("meets");
        assertThat(standpipes.finding("flow-in-res").orElseThrow().evidence().text())
                .isEqualTo("surveyed");
    }

    @ParameterizedTest
    @CsvSource({"adapter-need", "flow-in-res"})
    void anAdapterOfWhichNobodyKnowsWhatItFeedsIsTakenToFeedTheStandpipesAndSaysSo(String rule) {
        Finding finding = adapter("status=ok flow_lps=20").finding(rule).orElseThrow();
        assertThat(finding.outcome().text()).isEqualTo("meets");
        assertThat(finding.evidence().text()).isEqualTo("inferred");
    }

    @ParameterizedTest
    @CsvSource({"16.1, meets", "15.9, gap", "40.9, meets", "41.1, gap"})
    void aHydrantStandsFifteenToFortyMetresFromTheAdapter(double south, String result) {
        Plot plot = hydrantAt(south, OK).add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok");
        assertThat(plot.result("adapter-dist")).isEqualTo(result);
    }

    @Test
    void anAdapterFarFromItsBuildingIsFedByTheHydrantBesideIt() {
        Plot group = tower("height_m=60 use=residential")
                .add("hydrants", "h", "POINT (20 -180)", OK)
                .add("adapters", "a", "POINT (20 -150)", "building_id=tower status=ok");
        assertThat(group.result("hyd-radius")).isEqualTo("gap");
        assertThat(group.result("adapter-dist")).isEqualTo("meets");
    }

    @Test
    void adapterDistanceIsFromWorkingHydrantsAndUnknownFromOneOfWhichNobodyKnows() {
        assertThat(adapter("")
                        .add("hydrants", "g", "POINT (10 -30)", "status=failed")
                        .finding("adapter-dist")
                        .orElseThrow()
                        .features())
                .containsExactly("adapters/a", "hydrants/h");
        assertThat(hydrantAt(30, "status=failed")
                        .add("adapters", "a", "POINT (20 -1)", "building_id=tower")
                        .result("adapter-dist"))
                .isEqualTo("gap");
        assertThat(hydrantAt(30, "")
                        .add("adapters", "a", "POINT (20 -1)", "building_id=tower")
                        .result("adapter-dist"))
                .isEqualTo("unknown");
    }

    @Test
    void theHydrantsInReachMeetTheOutdoorDemand() {
        assertThat(hydrantAt(50, "status=ok flow_lps=15").result("flow-out-res"))
                .isEqualTo("meets");
        assertThat(hydrantAt(50, "status=ok flow_lps=14").result("flow-out-res"))
                .isEqualTo("gap");
        assertThat(hydrantAt(50, "status=ok").result("flow-out-res")).isEqualTo("unknown");
        assertThat(hydrantAt(3, "status=ok flow_lps=15").result("flow-out-res")).isEqualTo("gap"); // falls on it
        assertThat(hydrantAt(50, "status=ok flow_lps=15").result("flow-out-pub"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 25, meets",
        "20000, 24, gap",
        "20001, 29, gap",
        "50000, 30, meets",
        "50001, 39, gap",
        "50001, 40, meets"
    })
    void aPublicBuildingsDemandGoesByItsVolume(double volume, double flow, String result) {
        Plot plot = tower("height_m=60 use=public volume_m3=" + volume)
                .add("hydrants", "h", "POINT (20 -50)", "status=ok flow_lps=" + flow);
        assertThat(plot.result("flow-out-pub")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"500000, 40, meets", "500001, 79, gap", "500001, 80, meets"})
    void aBuildingWithVeryMuchFloorAsksForTwiceAsMuch(double area, double flow, String result) {
        Plot plot = tower("height_m=60 use=public volume_m3=2000000 floor_area_m2=" + area)
                .add("hydrants", "h", "POINT (20 -50)", "status=ok flow_lps=" + flow);
        assertThat(plot.result("flow-out-pub")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"54, 10, meets", "54, 9, gap", "54.1, 19, gap", "54.1, 20, meets"})
    void theAdaptersFeedTheIndoorFlow(double height, double flow, String result) {
        Plot plot = tower("use=residential height_m=" + height)
                .add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok flow_lps=" + flow);
        assertThat(plot.result("flow-in-res")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "fire_class=2, 50, 20, meets",
        "fire_class=2, 50, 19, gap",
        "fire_class=1, 50, 30, meets",
        "fire_class=1, 50, 29, gap",
        "fire_class=1, 50.1, 39, gap",
        "fire_class=2, 50.1, 39, gap", // no class II is higher: the height is believed
        "fire_class=2, 50.1, 40, meets"
    })
    void aPublicBuildingsIndoorFlowGoesByItsClassUpToFiftyMetres(
            String kind, double height, double flow, String result) {
        assertThat(fed("use=public height_m=" + height + " " + kind, flow).result("flow-in-pub"))
                .isEqualTo(result);
    }

    private static Plot fed(String attributes, double flow) {
        return tower(attributes).add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok flow_lps=" + flow);
    }

    @ParameterizedTest
    @CsvSource({"19, gap", "20, unknown", "29, unknown", "30, meets"})
    void aClassThatNobodyKnowsMattersOnlyBetweenTheTwoDemands(double flow, String result) {
        Plot plot = fed("use=public height_m=44 floor_area_m2=30000 floors=11", flow);
        assertThat(plot.result("flow-in-pub")).isEqualTo(result);
        if (result.equals("unknown")) {
            assertThat(plot.finding("flow-in-pub").orElseThrow().missing())
                    .containsExactly(new MissingFact("high-rises", "tower", "fire_class"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 19, gap",
        "'', 39, unknown",
        "'', 40, meets",
        "fire_class=1, 29, gap",
        "fire_class=1, 39, unknown",
        "fire_class=2, 19, gap",
        "fire_class=2, 20, meets" // whatever its height
    })
    void aPublicBuildingOfUnknownHeightAsksForWhatItsClassMayAskFor(String kind, double flow, String result) {
        assertThat(fed("use=public " + kind, flow).result("flow-in-pub")).isEqualTo(result);
    }

    @Test
    void fireWaterOutOfOrderIsALawBrokenAndOnePutRightIsLookedAtAgain() {
        assertThat(tower("height_m=60 water_status=ok").result("water-status")).isEqualTo("meets");
        assertThat(tower("height_m=60 water_status=failed").result("water-status"))
                .isEqualTo("non_compliant");
        assertThat(tower("height_m=60 water_status=rectified").result("water-status"))
                .isEqualTo("unknown");
        assertThat(tower("height_m=60").result("water-status")).isEqualTo("unknown");
    }

    @Test
    void hydrantsThatAPasserByPutDownSayNothingOfThoseThatAreNotThere() {
        Plot mapped = tower("height_m=60").add("hydrants", "node/1", "POINT (300 300)", OK);
        assertThat(mapped.result("hyd-radius")).isEqualTo("unknown");
        assertThat(mapped.add("hydrants", "h", "POINT (310 300)", OK).result("hyd-radius"))
                .isEqualTo("gap");
    }
}

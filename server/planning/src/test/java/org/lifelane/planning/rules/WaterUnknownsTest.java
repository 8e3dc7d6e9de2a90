package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Water of which something is not known: not met, not broken, save where the rest settles it. */
class WaterUnknownsTest {
    private static final String OK = "status=ok flow_lps=15 pressure_mpa=0.2 kind=municipal";

    private static Plot tower() {
        return tower("height_m=60 use=residential");
    }

    private static Plot tower(String attributes) {
        return new Plot(Plot.box(0, 0, 40, 16), attributes);
    }

    /** Adapters are recorded in the district, none of them here. */
    private static Plot adaptersElsewhere(Plot plot) {
        return plot.add("adapters", "far", "POINT (300 300)", "building_id=another");
    }

    private static Plot hydrant(String attributes) {
        return tower().add("hydrants", "h", "POINT (20 -20)", attributes);
    }

    @ParameterizedTest
    @CsvSource({"0.09, gap", "0.10, unknown", "0.13, unknown", "0.14, meets"})
    void pressureBetweenTheTwoLimitsHangsOnTheKind(double pressure, String result) {
        assertThat(hydrant("status=ok pressure_mpa=" + pressure).result("hyd-pressure"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9.9, gap", "10, unknown", "14.9, unknown", "15, meets"})
    void flowBetweenTheTwoLimitsHangsOnTheKind(double flow, String result) {
        assertThat(hydrant("status=ok flow_lps=" + flow).result("hyd-flow")).isEqualTo(result);
    }

    @Test
    void theKindIsWhatToRecord() {
        assertThat(hydrant("status=ok pressure_mpa=0.12")
                        .finding("hyd-pressure")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("hydrants", "h", "kind"));
    }

    @Test
    void parkingBesideADistantHydrantThatServesTheBuildingIsSeen() {
        Plot plot = tower().add("hydrants", "h", "POINT (20 -100)", OK)
                .add("obstacles", "cars", Plot.box(22, -102, 27, -98), "kind=parking");
        assertThat(plot.result("hyd-nopark")).isEqualTo("non_compliant");
    }

    @Test
    void somethingOfUnknownKindBesideAHydrantMayBeParkedCars() {
        Plot plot = adaptersElsewhere(hydrant(OK)).add("obstacles", "thing", "POINT (22 -20)", "");
        assertThat(plot.finding("hyd-nopark").orElseThrow().missing())
                .containsExactly(new MissingFact("obstacles", "thing", "kind"));
        Plot tree = hydrant(OK).add("obstacles", "tree", "POINT (22 -20)", "kind=tree");
        assertThat(tree.result("hyd-nopark")).as("nobody recorded adapters").isEqualTo("unknown");
        assertThat(adaptersElsewhere(tree).result("hyd-nopark")).isEqualTo("meets");
    }

    @Test
    void whereNobodyRecordedHydrantsNobodyKnowsWhetherTheyAreClear() {
        Plot plot = tower().add("obstacles", "tree", "POINT (22 -20)", "kind=tree")
                .add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok");
        assertThat(plot.finding("hyd-nopark").orElseThrow().missing())
                .containsExactly(new MissingFact("hydrants", "", ""));
        assertThat(plot.add("obstacles", "cars", "POINT (20 -2)", "kind=parking")
                        .result("hyd-nopark"))
                .isEqualTo("non_compliant");
    }

    private static Plot withDoubtful(String working, String doubtful, double south) {
        return hydrant("status=ok " + working).add("hydrants", "d", "POINT (10 " + -south + ")", doubtful);
    }

    @Test
    void aHydrantOfWhichNobodyKnowsWhetherItWorksMayMakeUpTheFlow() {
        assertThat(withDoubtful("flow_lps=5", "flow_lps=10", 20).result("flow-out-res"))
                .isEqualTo("unknown");
        assertThat(withDoubtful("flow_lps=5", "", 20).result("flow-out-res")).isEqualTo("unknown");
        assertThat(withDoubtful("flow_lps=15", "", 20).result("flow-out-res")).isEqualTo("meets");
    }

    @Test
    void flowThatFallsShortHoweverItTurnsOutIsAGap() {
        assertThat(withDoubtful("flow_lps=5", "flow_lps=9", 20).result("flow-out-res"))
                .as("too little even if both work")
                .isEqualTo("gap");
        assertThat(withDoubtful("flow_lps=5", "flow_lps=10", 3).result("flow-out-res"))
                .as("too near to the façade to count, whether it works or not")
                .isEqualTo("gap");
    }

    @Test
    void anAdapterOfWhichNobodyKnowsWhetherItWorksMayFeedTheRisers() {
        Plot half = tower().add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok flow_lps=10");
        assertThat(half.add("adapters", "b", "POINT (25 -1)", "building_id=tower flow_lps=9")
                        .result("flow-in-res"))
                .as("short of 20 L/s either way")
                .isEqualTo("gap");
        assertThat(half.add("adapters", "c", "POINT (30 -1)", "building_id=tower flow_lps=9")
                        .result("flow-in-res"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"24, gap", "25, unknown", "39, unknown", "40, meets"})
    void aVolumeThatNobodyKnowsMattersOnlyBetweenTheLeastAndTheGreatestDemand(double flow, String result) {
        Plot plot =
                tower("height_m=60 use=public").add("hydrants", "h", "POINT (20 -50)", "status=ok flow_lps=" + flow);
        assertThat(plot.result("flow-out-pub")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9, gap", "10, unknown", "19, unknown", "20, meets"})
    void aHeightThatNobodyKnowsMattersOnlyBetweenTheTwoDemands(double flow, String result) {
        Plot plot = tower("use=residential")
                .add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok flow_lps=" + flow);
        assertThat(plot.result("flow-in-res")).isEqualTo(result);
    }

    @Test
    void whichDemandABuildingOfUnknownUseHasIsUnknown() {
        Plot plot = tower("height_m=60").add("hydrants", "h", "POINT (20 -50)", OK);
        assertThat(plot.finding("flow-out-pub").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "use"));
        assertThat(plot.result("flow-out-res")).isEqualTo("none");
    }

    @Test
    void aDemandByAnInferredVolumeIsInferred() {
        Plot plot = tower("height_m=60 use=public volume_m3=10000 volume_m3_evidence=inferred")
                .add("hydrants", "h", "POINT (20 -50)", "status=ok flow_lps=30");
        assertThat(plot.finding("flow-out-pub").orElseThrow().evidence().text()).isEqualTo("inferred");
    }

    @Test
    void floorThatNobodyRecordedIsReckonedFromOutlineAndStoreys() {
        // A mall of 160 m by 160 m: 25,600 m² a storey.
        assertThat(mall("floors=20", 79).result("flow-out-pub")).isEqualTo("gap");
        assertThat(mall("floors=20", 80).result("flow-out-pub")).isEqualTo("meets");
        assertThat(mall("floors=19", 40).result("flow-out-pub")).isEqualTo("meets");
        assertThat(evidence(mall("floors=19", 40))).isEqualTo("inferred");
    }

    @Test
    void floorOfWhichNothingIsKnownIsTakenAsNotSoLargeAndSaysSo() {
        assertThat(mall("", 40).result("flow-out-pub")).isEqualTo("meets");
        assertThat(evidence(mall("", 40))).isEqualTo("inferred");
        assertThat(evidence(mall("floor_area_m2=400000", 40))).isEqualTo("surveyed");
    }

    @ParameterizedTest
    @CsvSource({"500000, surveyed", "500001, inferred"})
    void aVolumeThatHoldsNoSuchFloorSettlesIt(double volume, String evidence) {
        assertThat(evidence(mall("volume_m3=" + volume, 40))).isEqualTo(evidence);
    }

    private static Plot mall(String attributes, double flow) {
        return new Plot(
                        Plot.box(0, 0, 160, 160),
                        (attributes.contains("volume") ? "" : "volume_m3=2000000 ") + "use=public " + attributes)
                .add("hydrants", "h", "POINT (20 -50)", "status=ok flow_lps=" + flow);
    }

    private static String evidence(Plot plot) {
        return plot.finding("flow-out-pub").orElseThrow().evidence().text();
    }

    private static Plot point() {
        return new Plot("POINT (20 8)", "height_m=60 use=residential").add("hydrants", "h", "POINT (20 -20)", OK);
    }

    @Test
    void howFarAHydrantStandsFromAFacadeThatNobodyDrewIsUnknown() {
        MissingFact outline = new MissingFact("high-rises", "tower", "footprint");
        assertThat(point().finding("hyd-kerb").orElseThrow().missing()).containsExactly(outline);
        Plot site = point().add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower");
        assertThat(site.finding("hyd-rescue-side").orElseThrow().missing()).containsExactly(outline);
    }

    @Test
    void theRescueSideIsUnknownWhereNobodyRecordedSitesAndNotAskedForWhereThereIsNone() {
        Plot plot = hydrant(OK);
        assertThat(plot.finding("hyd-rescue-side").orElseThrow().missing())
                .containsExactly(new MissingFact("rescue-sites", "", ""));
        assertThat(plot.add("rescue-sites", "far", Plot.box(400, 0, 440, 12), "building_id=another")
                        .result("hyd-rescue-side"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"hyd-radius, status", "hyd-rescue-side, status", "adapter-dist, status", "hyd-kerb, geometry"})
    void aDistanceIsNoSurerThanTheHydrantItIsMeasuredFrom(String rule, String attribute) {
        String doubt = OK + " " + attribute + "_evidence=inferred";
        Plot plot = tower().add("hydrants", "h", "POINT (20 -20)", doubt)
                .add("hydrants", "g", "POINT (25 -20)", doubt)
                .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower")
                .add("adapters", "a", "POINT (20 -1)", "building_id=tower status=ok");
        Finding finding = plot.finding(rule).orElseThrow();
        assertThat(finding.outcome().text()).isEqualTo("meets");
        assertThat(finding.evidence().text()).isEqualTo("inferred");
    }

    @Test
    void aDistanceIsNoSurerThanTheOutlineOfTheBuilding() {
        Plot plot = tower("height_m=60 geometry_evidence=imagery").add("hydrants", "h", "POINT (20 -20)", OK);
        assertThat(plot.finding("hyd-radius").orElseThrow().evidence().text()).isEqualTo("imagery");
        assertThat(plot.finding("hyd-kerb").orElseThrow().evidence().text()).isEqualTo("imagery");
    }
}

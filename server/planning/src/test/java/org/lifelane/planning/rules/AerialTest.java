package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Evidence;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * What the aerial engines can do: one of 54 m, 42 t, 13 m long, 6.5 m over its outriggers, outreach 17 m, and one of 32 m,
 * 28 t, 11.5 m, 5.8 m, 16 m.
 */
class AerialTest {
    private static final String TOWER = Plot.box(0, 0, 40, 16);
    private static final String FIRM = "slope_pct=1 load_t=50";

    private static Plot withSite(String attributes, String site, String ground) {
        return new Plot(TOWER, attributes).add("rescue-sites", "site", site, "building_id=tower " + ground);
    }

    @ParameterizedTest
    @CsvSource({"height_m=54, meets", "height_m=54.1, gap", "use=public, unknown", "height_m=24, none"})
    void aTowerAboveTheHighestEngineIsBeyondIt(String tower, String result) {
        assertThat(new Plot(TOWER, tower).result("beyond-aerial")).isEqualTo(result);
    }

    /** Height by the code counts; floors stand in only where it is not recorded, and what follows is inferred then. */
    @ParameterizedTest
    @CsvSource({
        "height_m=54 floors=30, meets, SURVEYED",
        "height_m=54.1 floors=9, gap, SURVEYED",
        "height_m=54 height_m_evidence=drawing floors=30, meets, DRAWING",
        "floors=18, meets, INFERRED",
        "floors=19, gap, INFERRED"
    })
    void theHeightByTheCodeGoesBeforeFloors(String tower, String result, Evidence evidence) {
        Finding finding = new Plot(TOWER, tower).finding("beyond-aerial").orElseThrow();
        assertThat(finding.outcome().text()).isEqualTo(result);
        assertThat(finding.evidence()).isEqualTo(evidence);
    }

    @Test
    void aDistrictWithoutAnAerialEngineReachesNoTower() {
        Plot plot = withSite("height_m=40", Plot.box(0, -18, 40, -6), FIRM).fleet("pumper");
        assertThat(plot.result("beyond-aerial")).isEqualTo("gap");
        assertThat(plot.result("aerial-stand")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "-6, -12.5, meets",
        "-6, -12.4, gap", // 6.4 m: the outriggers need 6.5 m
        "-13.7, -25.7, meets", // its middle 3.25 m farther in: 16.95 m
        "-13.8, -25.8, gap", // 17.05 m, out of reach
        "-6, -40, meets" // a deep site is no worse: it stands at its edge
    })
    void theHighestEngineStandsWhereItFitsAndReachesTheFace(double north, double south, String result) {
        assertThat(withSite("height_m=50", Plot.box(0, south, 40, north), FIRM).result("aerial-stand"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"13.0, meets", "12.9, gap"})
    void aSiteIsAsLongAsTheEngine(double length, String result) {
        assertThat(withSite("height_m=50", Plot.box(0, -14, length, -6), FIRM).result("aerial-stand"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "slope_pct=5 load_t=42, meets",
        "slope_pct=5.1 load_t=50, gap",
        "slope_pct=1 load_t=41.9, gap",
        "slope_pct=1, unknown",
        "load_t=50, unknown",
        "slope_pct=6, gap" // whatever it bears
    })
    void theGroundIsFirmAndLevel(String ground, String result) {
        assertThat(withSite("height_m=50", Plot.box(0, -18, 40, -6), ground).result("aerial-stand"))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "30.7, meets", // 8.9 m off: √(32² − 8.9²) = 30.74 m
        "30.8, gap",
        "60, gap"
    })
    void aLowerEngineIsEnoughForATowerThatItReachesTheTopOf(double height, String result) {
        String ground = "slope_pct=1 load_t=30"; // it does not bear the higher one
        Plot plot = withSite("height_m=" + height, Plot.box(0, -18, 40, -6), ground);
        assertThat(plot.result("aerial-stand")).isEqualTo(result);
        assertThat(plot.finding("aerial-stand").orElseThrow().value().orElseThrow())
                .isCloseTo(30.74, within(0.01));
    }

    @Test
    void whatATowerOfUnknownHeightNeedsIsKnownOfTheHighestEngineAlone() {
        assertThat(withSite("use=public", Plot.box(0, -18, 40, -6), FIRM).result("aerial-stand"))
                .isEqualTo("meets");
        Plot weak = withSite("use=public", Plot.box(0, -18, 40, -6), "slope_pct=1 load_t=30");
        assertThat(weak.finding("aerial-stand").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "height_m"));
    }

    @Test
    void aTowerBeyondEveryEngineStillNeedsAPlaceForTheHighest() {
        assertThat(withSite("height_m=90", Plot.box(0, -18, 40, -6), FIRM).result("aerial-stand"))
                .isEqualTo("meets");
    }

    @Test
    void withoutASiteThereIsNoRowAndWithoutAnOutlineItIsUnknown() {
        assertThat(new Plot(TOWER, "height_m=50").result("aerial-stand")).isEqualTo("none");
        assertThat(new Plot("POINT (20 8)", "height_m=50")
                        .add("rescue-sites", "site", Plot.box(0, -18, 40, -6), "building_id=tower " + FIRM)
                        .result("aerial-stand"))
                .isEqualTo("unknown");
    }

    @Test
    void thePartOfTheFacadeInReachIsToldWithItsHeight() {
        BuildingCase plot = plot(TOWER, Plot.box(0, -18, 40, -6));
        AerialReach reach = reach(plot);
        Point stands = plot.building().shape().getFactory().createPoint(reach.stands());
        Point middle = plot.sites().get(0).shape().getCentroid();
        // 9.25 m off, outreach 17 m: √(17² − 9.25²) = 14.26 m of façade to either side, √(54² − 9.25²) up.
        assertThat(stands.distance(plot.building().shape())).isCloseTo(9.25, within(0.01));
        assertThat(stands.getX()).isCloseTo(middle.getX(), within(0.1));
        assertThat(reach.stretches()).hasSize(1);
        assertThat(reach.heightM()).isCloseTo(53.2, within(0.01));
        List<Coordinate> stretch = reach.stretches().get(0);
        assertThat(stretch.get(0).distance(stretch.get(stretch.size() - 1))).isCloseTo(28, within(1.0));
        assertThat(stretch)
                .allSatisfy(at -> assertThat(middle.getFactory()
                                .createPoint(at)
                                .distance(plot.building().shape()))
                        .isLessThan(0.01));
    }

    @Test
    void theBoomDoesNotGoThroughAWing() {
        // An angle: the wing to the east comes 20 m forward; beyond it lies the rest of the long side.
        String angle = "POLYGON ((0 0, 20 0, 20 -20, 26 -20, 26 0, 60 0, 60 16, 0 16, 0 0))";
        BuildingCase plot = plot(angle, Plot.box(0, -18, 18, -6));
        AerialReach reach = reach(plot);
        double wing = plot.building().shape().getEnvelopeInternal().getMinX() + 20;
        assertThat(reach.stretches()).isNotEmpty();
        reach.stretches()
                .forEach(stretch ->
                        assertThat(stretch).allSatisfy(at -> assertThat(at.x).isLessThan(wing + 0.01)));
    }

    private static BuildingCase plot(String tower, String site) {
        return new Plot(tower, "height_m=50")
                .add("rescue-sites", "site", site, "building_id=tower " + FIRM)
                .buildingCase();
    }

    private static AerialReach reach(BuildingCase plot) {
        Engine aerial = plot.district().fleet().stream()
                .filter(engine -> engine.name().equals("aerial-54"))
                .findFirst()
                .orElseThrow();
        return AerialReach.of(aerial, plot.sites().get(0), plot.building()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "width_m=6 clearance_m=4.5 load_t=50 turn_radius_m=20, meets",
        "width_m=2.5 clearance_m=3.95 load_t=42 turn_radius_m=20, meets",
        "width_m=2.4 clearance_m=4.5 load_t=50 turn_radius_m=20, gap",
        "width_m=6 clearance_m=4.5 load_t=30 turn_radius_m=20, meets", // the lower one comes
        "width_m=6 clearance_m=4.5 load_t=27 turn_radius_m=20, gap",
        "clearance_m=4.5 load_t=50 turn_radius_m=20, unknown"
    })
    void anAerialEngineComesByALaneThatLetsItThrough(String lane, String result) {
        assertThat(street().add("fire-lanes", "lane", "LINESTRING (20 -60, 20 -10)", lane)
                        .add("stations", "s1", "POINT (-400 -55)", "status=existing")
                        .result("aerial-access"))
                .isEqualTo(result);
    }

    private static Plot street() {
        return new Plot(TOWER, "height_m=50")
                .add("roads", "street", "LINESTRING (-500 -60, 500 -60)", "highway=residential");
    }

    @Test
    void fromAStreetItComesToNoAccessPoint() {
        Plot unrecorded = street().add("stations", "s1", "POINT (-400 -55)", "status=existing");
        assertThat(unrecorded.finding("aerial-access").orElseThrow().missing())
                .containsExactly(new MissingFact("fire-lanes", "", ""));
        Plot elsewhere = street().add("fire-lanes", "lane", "LINESTRING (300 -60, 300 -10)", "width_m=6")
                .add("stations", "s1", "POINT (-400 -55)", "status=existing");
        assertThat(elsewhere.result("aerial-access")).isEqualTo("none");
    }

    @Test
    void withoutAStationRecordedNobodyKnows() {
        assertThat(street().add("fire-lanes", "lane", "LINESTRING (20 -60, 20 -10)", "width_m=6")
                        .finding("aerial-access")
                        .orElseThrow()
                        .missing())
                .containsExactly(new MissingFact("stations", "", ""));
    }
}

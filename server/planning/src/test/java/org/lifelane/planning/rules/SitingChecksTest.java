package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The five minutes of the first engine, on both sides. */
class SitingChecksTest {
    /** A street of residential class, 30 km/h, with the tower by its middle and a lane to it. */
    private static Plot street(double stationM) {
        return new Plot(Plot.box(0, 10, 30, 25), "height_m=60")
                .add("roads", "street", "LINESTRING (-3000 0, 20 0)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (20 0, 20 5)", "width_m=5 clearance_m=5 load_t=50")
                .add("stations", "s1", "POINT (" + (20 - stationM) + " 3)", "status=existing turnout_s=60");
    }

    @Test
    void anEngineWithinFiveMinutesMeetsTheRuleAndOneBeyondDoesNot() {
        assertThat(street(1900).result("st-5min")).isEqualTo("meets");
        assertThat(street(2100).result("st-5min")).isEqualTo("gap");
    }

    @Test
    void aTowerThatNoWayLeadsToFallsShort() {
        Plot plot = street(1900).add("fire-lanes", "narrow", "LINESTRING (0 0, 0 8)", "width_m=1");
        assertThat(plot.result("st-5min")).isEqualTo("meets");
        assertThat(new Plot(Plot.box(0, 10, 30, 25), "height_m=60")
                        .add("roads", "street", "LINESTRING (-3000 0, 20 0)", "highway=residential")
                        .add("fire-lanes", "narrow", "LINESTRING (0 0, 0 8)", "width_m=1")
                        .add("stations", "s1", "POINT (-900 3)", "status=existing")
                        .result("st-5min"))
                .isEqualTo("gap");
    }

    @Test
    void arrivalsStandOnPlanningSpeedsAndSaySo() {
        assertThat(street(1900).finding("st-5min").orElseThrow().evidence().text())
                .isEqualTo("inferred");
    }

    @Test
    void whereNobodyHasRecordedStationsItIsUnknown() {
        Finding finding = new Plot(Plot.box(0, 10, 30, 25), "height_m=60")
                .finding("st-5min")
                .orElseThrow();
        assertThat(finding.missing()).containsExactly(new MissingFact("stations", "", ""));
    }

    /** On foot at 7 km/h, 30 s of turnout: 150 s are 291 m. */
    private static Plot micro(double stationM) {
        return new Plot(Plot.box(0, 10, 30, 25), "height_m=60")
                .fleet("pumper", "foot")
                .add("roads", "street", "LINESTRING (-3000 0, 20 0)", "highway=residential")
                .add(
                        "stations",
                        "m1",
                        "POINT (" + (15 - stationM) + " 3)",
                        "status=existing tier=micro vehicles=foot turnout_s=30");
    }

    @Test
    void aTowerThatNoRoadIsNearIsUnknownToTheMicroStationToo() {
        Plot plot = new Plot(Plot.box(0, 1010, 30, 1025), "height_m=60")
                .fleet("pumper", "micro", "foot")
                .add("roads", "street", "LINESTRING (-3000 0, 20 0)", "highway=residential")
                .add("fire-lanes", "afar", "LINESTRING (-200 0, -200 40)", "width_m=5")
                .add("stations", "m1", "POINT (-15 3)", "status=existing tier=micro vehicles=foot");
        assertThat(plot.finding("micro-301").orElseThrow().missing())
                .containsExactly(new MissingFact("high-rises", "tower", "access"));
    }

    @Test
    void theMicroStationIsThereInThreeMinutesOrNot() {
        assertThat(micro(280).result("micro-301")).isEqualTo("meets");
        assertThat(micro(330).result("micro-301")).isEqualTo("gap");
    }

    @Test
    void aDistrictWithoutAMicroStationHasNoSuchRule() {
        assertThat(street(1900).result("micro-301")).isEqualTo("none");
    }

    @Test
    void anotherStationsMenInTimeSayNothingOfTheMicroStations() {
        Plot plot = micro(330).add("stations", "s1", "POINT (-80 3)", "status=existing tier=full vehicles=foot");
        assertThat(plot.result("micro-301")).isEqualTo("none");
    }
}

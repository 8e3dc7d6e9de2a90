package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three compounds along a street: what is asked again when something is edited, and that nothing is missed. */
class RiskBookTest {
    private static final String SOUND =
            "compound=%s width_m=6 clearance_m=5 load_t=50 turn_radius_m=20 slope_pct=2 marked=true";

    private static Quarter quarter() {
        Quarter quarter = new Quarter()
                .add("roads", "street", "LINESTRING (-2000 0, 0 0, 1000 0, 2000 0, 3000 0)", "highway=residential")
                .add("stations", "s", "POINT (-1000 0)", "status=existing turnout_s=60 vehicles=pumper;aerial-32")
                .add("hydrants", "h", "POINT (10 5)", "kind=municipal flow_lps=15 pressure_mpa=0.2 status=ok");
        for (int i = 0; i < 3; i++) {
            int x = 1000 * i;
            quarter.add("fire-lanes", "lane" + i, line(x), SOUND.formatted("c" + i))
                    .add(
                            "high-rises",
                            "a" + i,
                            Quarter.box(x + 12, 60, x + 42, 75),
                            "compound=c" + i + " floors=20 height_m=60")
                    .add(
                            "high-rises",
                            "b" + i,
                            Quarter.box(x + 12, 120, x + 42, 135),
                            "compound=c" + i + " floors=11 height_m=33");
        }
        return quarter;
    }

    private static String line(int x) {
        return "LINESTRING (%1$d 0, %1$d 150)".formatted(x);
    }

    private static void sameAsAnew(RiskResult updated, Quarter quarter) {
        RiskResult anew = RiskAnalysis.of(quarter.input());
        assertThat(updated.buildings()).isEqualTo(anew.buildings());
        assertThat(updated.survey()).isEqualTo(anew.survey());
        assertThat(updated.firstAlarm()).isEqualTo(anew.firstAlarm());
    }

    @Test
    void everyBuildingIsAskedFirstAndNoneAgainWhereNothingChanged() {
        Quarter quarter = quarter();
        RiskBook book = new RiskBook();
        assertThat(book.update(quarter.input()).evaluated()).containsExactly("a0", "b0", "a1", "b1", "a2", "b2");
        RiskSnapshot again = book.update(quarter.input());
        assertThat(again.evaluated()).isEmpty();
        sameAsAnew(again.result(), quarter);
    }

    @Test
    void aLaneMadeNarrowIsFeltWhereItServesAlone() {
        Quarter quarter = quarter();
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("fire-lanes", "lane1", line(1000), SOUND.formatted("c1").replace("width_m=6", "width_m=2"));
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).containsExactly("a1", "b1");
        assertThat(edited.result().building("a1").orElseThrow().times().kerbS()).isEmpty();
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aLaneDrawnAnewIsFeltWhereItServesAlone() {
        Quarter quarter = quarter();
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("fire-lanes", "lane2", "LINESTRING (2000 0, 2000 100)", SOUND.formatted("c2"));
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).containsExactly("a2", "b2");
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aLaneThatJoinsARescueSiteAloneIsFeltByTheSitesBuilding() {
        String neighbours = "compound=other width_m=6 clearance_m=5 load_t=50 turn_radius_m=20 slope_pct=2 marked=true";
        Quarter quarter = quarter()
                .add("rescue-sites", "site", Quarter.box(1230, 60, 1250, 75), "building_id=a1 slope_pct=1 load_t=50")
                .add("fire-lanes", "beside", "LINESTRING (1260 55, 1260 80)", neighbours);
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("fire-lanes", "beside", "LINESTRING (1264 55, 1264 80)", neighbours);
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).containsExactly("a1");
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aGateOnTheLaneIsFeltBehindIt() {
        Quarter quarter = quarter().add("gates", "far", "POINT (2900 0)", "kind=lift_gate width_m=6 height_m=5");
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("gates", "g", "POINT (0 20)", "kind=lift_gate width_m=6 height_m=5 locked=true");
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).containsExactly("a0", "b0");
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aHydrantThatHoseDoesNotReachIsFeltWhereItIsTheNextAlongTheStreet() {
        String municipal = "kind=municipal flow_lps=15 pressure_mpa=0.2 status=ok";
        Quarter quarter = quarter()
                .add("roads", "cross", "LINESTRING (100 0, 100 400)", "highway=residential")
                .add("hydrants", "near", "POINT (71 80)", municipal)
                .add("hydrants", "south", "POINT (95 10)", municipal)
                .add("hydrants", "next", "POINT (131 199)", municipal);
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("hydrants", "next", "POINT (131 203)", municipal);
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).contains("a0").doesNotContain("a1", "a2");
        assertThat(edited.result().building("a0").orElseThrow().findings())
                .anyMatch(finding -> finding.rule().id().equals("hyd-space")
                        && finding.outcome().text().equals("gap"));
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aHazardFoundIsFeltInItsBuildingAlone() {
        Quarter quarter =
                quarter().add("hazards", "h1", "POINT (20 65)", "building_id=a0 kind=wiring severity=low state=open");
        RiskBook book = new RiskBook();
        double before = book.update(quarter.input())
                .result()
                .building("a0")
                .orElseThrow()
                .score()
                .score();
        quarter.add("hazards", "h1", "POINT (20 65)", "building_id=a0 kind=wiring severity=high state=open");
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).containsExactly("a0");
        assertThat(edited.result().building("a0").orElseThrow().score().score()).isGreaterThan(before);
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aStationMovedIsFeltByAllThatItReaches() {
        Quarter quarter = quarter();
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("stations", "s", "POINT (-900 0)", "status=existing turnout_s=60 vehicles=pumper;aerial-32");
        RiskSnapshot edited = book.update(quarter.input());
        assertThat(edited.evaluated()).hasSize(6);
        sameAsAnew(edited.result(), quarter);
    }

    @Test
    void aLayerFirstRecordedIsFeltEverywhere() {
        Quarter quarter = quarter();
        RiskBook book = new RiskBook();
        book.update(quarter.input());
        quarter.add("obstacles", "tree", "POINT (2900 500)", "kind=tree");
        assertThat(book.update(quarter.input()).evaluated()).hasSize(6);
    }
}

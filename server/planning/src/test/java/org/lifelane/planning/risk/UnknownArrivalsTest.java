package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.times.FirstAlarm;
import org.lifelane.planning.risk.times.FirstAlarm.Cause;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;

/** What is said of arrivals where stations are wanting, of the first alarm that cannot be made up, and of bare rows. */
class UnknownArrivalsTest {
    private static Quarter quarter() {
        return new Quarter()
                .add("roads", "street", "LINESTRING (0 0, 500 0)", "highway=residential")
                .add("fire-lanes", "lane", "LINESTRING (400 0, 400 60)", "width_m=6 clearance_m=5 load_t=50")
                .add(
                        "fire-lanes",
                        "shut",
                        "LINESTRING (200 0, 200 60)",
                        "width_m=6 clearance_m=5 load_t=50 blocked=true")
                .add("high-rises", "open", Quarter.box(390, 70, 410, 90), "height_m=54 floors=18 use=residential")
                .add("high-rises", "closed", Quarter.box(190, 70, 210, 90), "height_m=54 floors=18 use=residential");
    }

    private static BuildingRisk risk(Quarter quarter, String id) {
        return RiskAnalysis.of(quarter.input()).building(id).orElseThrow();
    }

    private static Optional<Finding> finding(BuildingRisk risk, String rule) {
        return risk.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vehicles=aerial-54", "status=planned", "tier=micro"})
    void withoutAStationThatSendsTheVehicleTheRulesOnArrivalAreUnknown(String station) {
        Quarter quarter = quarter().add("stations", "s", "POINT (10 5)", station);
        for (String id : List.of("open", "closed")) {
            BuildingRisk risk = risk(quarter, id);
            assertThat(risk.times().status()).isEqualTo(Arrival.Status.NO_STATION);
            assertThat(risk.times().kerbS()).isEmpty();
            assertThat(finding(risk, "lane-perf").orElseThrow().outcome())
                    .as("nobody is called 车进不去 for want of a station")
                    .isEqualTo(Outcome.UNKNOWN);
            assertThat(finding(risk, "lane-perf").orElseThrow().missing()).containsExactly(MissingFact.sender());
            assertThat(risk.score().low()).isLessThan(risk.score().high());
        }
        FirstAlarm alarm = RiskAnalysis.of(quarter.input()).firstAlarm();
        assertThat(alarm.causes()).containsEntry(Cause.NO_STATION, 2).containsEntry(Cause.NO_WAY, 0);
        assertThat(alarm.stations()).isZero();
        assertThat(alarm.available()).isZero();
    }

    @Test
    void theFactsOfABuildingNameTheStationThatIsMissing() {
        Quarter quarter = quarter().add("stations", "s", "POINT (10 5)", "vehicles=aerial-54");
        assertThat(RiskAnalysis.of(quarter.input()).facts("open"))
                .extracting(FactValue::fact)
                .contains(MissingFact.sender());
    }

    @ParameterizedTest
    @CsvSource({
        "pumper, 1, FEW_ENGINES",
        "pumper;pumper, 2, FEW_ENGINES",
    })
    void theFirstAlarmThatCannotBeMadeUpNamesItsCause(String vehicles, int available, Cause cause) {
        Quarter quarter = quarter().add("stations", "s", "POINT (10 5)", "vehicles=" + vehicles);
        FirstAlarm alarm = RiskAnalysis.of(quarter.input()).firstAlarm();
        assertThat(alarm.fullNever()).isEqualTo(2);
        assertThat(alarm.available()).isEqualTo(available);
        assertThat(alarm.causes()).isEqualTo(Map.of(Cause.NO_STATION, 0, Cause.NO_WAY, 1, cause, 1, Cause.CUT_OFF, 0));
    }

    @Test
    void enginesThatNoWayLeadsFromCutABuildingOff() {
        Quarter quarter = quarter()
                .add("stations", "s", "POINT (10 5)", "vehicles=pumper;pumper")
                .add("roads", "island", "LINESTRING (2000 0, 2500 0)", "highway=residential")
                .add("stations", "far", "POINT (2100 5)", "vehicles=pumper");
        FirstAlarm alarm = RiskAnalysis.of(quarter.input()).firstAlarm();
        assertThat(alarm.available()).isEqualTo(3);
        assertThat(alarm.causes()).containsEntry(Cause.CUT_OFF, 1).containsEntry(Cause.NO_WAY, 1);
    }

    @Test
    void anArrivalOverABlockageIsToldApartInRiskToo() {
        Quarter quarter = quarter()
                .add("stations", "s", "POINT (10 5)", "vehicles=pumper")
                .add(
                        "fire-lanes",
                        "shut",
                        "LINESTRING (200 0, 200 60)",
                        "width_m=6 clearance_m=5 load_t=50 blocked=true remaining_width_m=2.9");
        assertThat(risk(quarter, "closed").times().reliance()).contains(Arrival.Reliance.OVER_BLOCKED);
        assertThat(risk(quarter, "closed").times().blockages().ids()).containsExactly("shut");
        assertThat(risk(quarter, "open").times().reliance()).isNotEqualTo(Optional.of(Arrival.Reliance.OVER_BLOCKED));
    }

    @Test
    void aWidthThatShrinksIsFeltInABookThatIsKept() {
        RiskBook book = new RiskBook();
        Quarter quarter = quarter().add("stations", "s", "POINT (10 5)", "vehicles=pumper");
        String lane = "width_m=6 clearance_m=5 load_t=50 blocked=true remaining_width_m=";
        for (double width : new double[] {3.5, 2.9}) {
            quarter.add("fire-lanes", "shut", "LINESTRING (200 0, 200 60)", lane + width);
            assertThat(book.update(quarter.input())
                            .result()
                            .building("closed")
                            .orElseThrow()
                            .times()
                            .blockages()
                            .narrowestM())
                    .hasValue(width);
        }
    }

    @Test
    void aBareOutlineHasNoRankAndAnythingKnownGivesIt() {
        Quarter bare = new Quarter().add("high-rises", "bare", "POINT (0 0)", "");
        assertThat(risk(bare, "bare").findings())
                .filteredOn(finding -> finding.outcome() != Outcome.UNKNOWN)
                .isEmpty();
        assertThat(risk(bare, "bare").rank()).isEmpty();
        assertThat(risk(bare, "bare").score().low())
                .isLessThan(risk(bare, "bare").score().high());
        bare.add("high-rises", "known", "POINT (900 0)", "built_year=1999");
        assertThat(risk(bare, "known").rank()).hasValue(1);
        assertThat(risk(bare, "bare").rank()).isEmpty();
        assertThat(RiskAnalysis.of(bare.input()).byRank())
                .extracting(BuildingRisk::buildingId)
                .containsExactly("known", "bare");
    }
}

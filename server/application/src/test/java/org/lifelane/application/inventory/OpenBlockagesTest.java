package org.lifelane.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.application.inventory.OpenBlockages.Observations;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;

/** How a width left on a lane is known, and how old what was seen is. */
class OpenBlockagesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    private static Feature row(String id, String... attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String attribute : attributes) {
            String value = attribute.substring(attribute.indexOf('=') + 1);
            values.put(
                    attribute.substring(0, attribute.indexOf('=')),
                    value.matches("[\\d.]+") ? Double.valueOf(value) : value);
        }
        return new Feature(id, Optional.empty(), values);
    }

    private static OpenBlockages open(Feature... records) {
        return new OpenBlockages(List.of(records), 30, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence=surveyed, remaining_width_m_evidence=imagery, evidence=drawing, IMAGERY, the value's own goes first",
        "evidence=surveyed, x=y, evidence=drawing, SURVEYED, then that of the record whose value it is",
        "remaining_width_m_evidence=drawing, x=y, evidence=surveyed, DRAWING, and there too the value's own",
        "x=y, x=y, evidence=surveyed, INFERRED, a record that says nothing is inferred: the lane's row is about the lane",
        "remaining_width_m=2.2, x=y, evidence=surveyed, INFERRED, and so is a value that no record has"
    })
    void theWidthLeftHasEvidenceOfItsOwn(
            String ofRecord, String ofValue, String ofLane, Evidence expected, String why) {
        OpenBlockages records = open(row("b", "lane_id=l", "remaining_width_m=2.9", ofRecord));
        Feature lane = row("l", "remaining_width_m=2.9", ofValue, ofLane);
        assertThat(records.widthEvidence(lane)).as(why).contains(expected);
    }

    @Test
    void withoutARecordTheRowIsAllThatSaysSomething() {
        assertThat(open().widthEvidence(row("l", "remaining_width_m=2.9", "evidence=surveyed")))
                .contains(Evidence.SURVEYED);
        assertThat(open().widthEvidence(row("l", "evidence=surveyed")))
                .as("no width")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T00:00:00Z, 0, false",
        "2026-11-01T08:00:00+08:00, 29, false",
        "2026-10-31T00:00:00Z, 30, false",
        "2026-10-30T23:59:59Z, 30, true",
        "2026-06-27T17:27:00+08:00, 155, true"
    })
    void aBlockageNotSeenForMoreThanThirtyDaysIsToBeCheckedAnew(String reportedAt, long days, boolean stale) {
        OpenBlockages records = open(row("b", "lane_id=l", "reported_at=" + reportedAt));
        assertThat(records.ageDays(records.seen("l"))).hasValue(days);
        assertThat(records.stale(records.seen("l"))).isEqualTo(stale);
    }

    @Test
    void whatWasSeenAgainIsAsOldAsThat() {
        OpenBlockages records =
                open(row("b", "lane_id=l", "reported_at=2026-06-01", "seen_at=2026-11-29T12:00:00+08:00"));
        assertThat(records.reported("l")).contains("2026-06-01");
        assertThat(records.seen("l")).contains("2026-11-29T12:00:00+08:00");
        assertThat(records.stale(records.seen("l"))).isFalse();
    }

    @Test
    void aBlockageThatNobodyDatedIsToBeCheckedAnew() {
        OpenBlockages records = open(row("b", "lane_id=l"));
        assertThat(records.seen("l")).isEmpty();
        assertThat(records.ageDays(records.seen("l"))).isEmpty();
        assertThat(records.stale(records.seen("l"))).isTrue();
    }

    @Test
    void theAgeOfSomeLanesIsFromTheOldestToTheNewestAndClearedRecordsAreOut() {
        OpenBlockages records = open(
                row("a", "lane_id=l", "reported_at=2026-06-01T10:00:00+08:00"),
                row("b", "lane_id=m", "reported_at=2026-11-20"),
                row("c", "lane_id=n"),
                row("d", "lane_id=o", "reported_at=2026-11-29", "state=cleared"),
                row("e", "lane_id=o", "reported_at=2026-11-29", "cleared_at=2026-11-29"));
        assertThat(records.observations(
                        Stream.of("l", "m", "n", "o").map(records::seen).toList()))
                .isEqualTo(
                        new Observations(Optional.of("2026-11-20"), Optional.of("2026-06-01T10:00:00+08:00"), 3, 30));
        assertThat(records.observations(List.of()))
                .isEqualTo(new Observations(Optional.empty(), Optional.empty(), 0, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "blocked_evidence=imagery, evidence=drawing, IMAGERY, the value's own goes first",
        "x=y, evidence=drawing, SURVEYED, then that of the record that was seen last",
        "x=y, blocked=true, SURVEYED, whatever the row says of itself"
    })
    void thatALaneIsBlockedIsKnownFromTheRecordAndNotFromItsDrawing(
            String ofValue, String ofLane, Evidence expected, String why) {
        OpenBlockages records = open(
                row("old", "lane_id=l", "reported_at=2026-06-01", "evidence=inferred"),
                row("new", "lane_id=l", "reported_at=2026-06-02", "evidence=surveyed"));
        assertThat(records.evidence(row("l", ofValue, ofLane))).as(why).isEqualTo(expected);
        assertThat(open(row("b", "lane_id=l")).evidence(row("l", "evidence=drawing")))
                .as("a record that does not say how")
                .isEqualTo(Evidence.INFERRED);
        assertThat(open().evidence(row("l", "evidence=drawing")))
                .as("no record: the row says it")
                .isEqualTo(Evidence.DRAWING);
    }
}

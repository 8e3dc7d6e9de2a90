package org.lifelane.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-30T16:00:00Z",
        "2026-01-31T08:00:00, 2026-01-31T00:00:00Z",
        "2026-01-31 08:00, 2026-01-31T00:00:00Z",
        "2026-01-31T08:00:00Z, 2026-01-31T08:00:00Z",
        "2026-01-31T08:00:00+01:00, 2026-01-31T07:00:00Z",
    })
    void a_time_without_an_offset_is_china_s(String text, String instant) {
        assertThat(Instants.milliseconds(text)).hasValue(Instant.parse(instant).toEpochMilli());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00:00+08:00",
        "2026-01-31T08:00, 2026-01-31T08:00:00+08:00",
        "2026-01-31T08:00Z, 2026-01-31T08:00:00Z",
        "2026-01-31 08:00:07.5+01:00, 2026-01-31T08:00:07.5+01:00",
    })
    void a_date_time_has_seconds_and_an_offset(String text, String dateTime) {
        assertThat(Instants.dateTime(text)).hasValue(dateTime);
    }

    @Test
    void an_instant_lies_on_a_day_in_china() {
        assertThat(Instants.day("2026-01-30T20:00:00Z")).hasValue("2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "31.1.2026"})
    void what_is_no_time_has_no_instant(String text) {
        assertThat(Instants.milliseconds(text)).isEmpty();
    }
}

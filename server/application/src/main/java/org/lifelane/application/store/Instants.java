package org.lifelane.application.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

/** Times as people write them in layers: ISO 8601 dates and date-times. Without an offset they are China's time. */
public final class Instants {
    /** China has one zone; a date stands for its first instant there. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Instants() {}

    /** Milliseconds since 1970 of the instant that a text names; empty where it names none. */
    public static OptionalLong milliseconds(String text) {
        String stripped = text.strip().replace(' ', 'T');
        try {
            if (stripped.indexOf('T') < 0) {
                return OptionalLong.of(
                        LocalDate.parse(stripped).atStartOfDay(ZONE).toInstant().toEpochMilli());
            }
            return OptionalLong.of(DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(
                            stripped,
                            OffsetDateTime::from,
                            local -> LocalDateTime.from(local).atZone(ZONE).toOffsetDateTime())
                    .query(OffsetDateTime::from)
                    .toInstant()
                    .toEpochMilli());
        } catch (DateTimeException noTime) {
            return OptionalLong.empty();
        }
    }
}

package org.lifelane.application.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/** Times as people write them in layers: ISO 8601 dates and date-times. Without an offset they are China's time. */
public final class Instants {
    /** China has one zone; a date stands for its first instant there. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Instants() {}

    /** Milliseconds since 1970 of the instant that a text names; empty where it names none. */
    public static OptionalLong milliseconds(String text) {
        Optional<OffsetDateTime> instant = read(text);
        return instant.isPresent() ? OptionalLong.of(instant.get().toInstant().toEpochMilli()) : OptionalLong.empty();
    }

    /** The same instant with seconds and offset, as RFC 3339 has it; empty where the text names none. */
    public static Optional<String> dateTime(String text) {
        return read(text).map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }

    /** The day in China on which the instant lies; empty where the text names none. */
    public static Optional<String> day(String text) {
        return read(text)
                .map(instant -> instant.atZoneSameInstant(ZONE).toLocalDate().toString());
    }

    private static Optional<OffsetDateTime> read(String text) {
        String stripped = text.strip().replace(' ', 'T');
        try {
            if (stripped.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(stripped).atStartOfDay(ZONE).toOffsetDateTime());
            }
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(
                            stripped,
                            OffsetDateTime::from,
                            local -> LocalDateTime.from(local).atZone(ZONE).toOffsetDateTime())
                    .query(OffsetDateTime::from));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}

package org.lifelane.application.imports.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times: ISO 8601, and {@code 2024/5/1 8:30} or {@code 2024年5月1日} as Chinese tables have them. */
final class TimeText {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]\\s*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2}))?(?:\\.\\d+)?[分秒]?)?");

    private static final Pattern DIGITS = Pattern.compile("^([12]\\d{3})([01]\\d)([0-3]\\d)$");

    private TimeText() {}

    /** The ISO 8601 date, or local time or instant with seconds; empty where the text is none. */
    static Optional<String> iso(String text) {
        String plain = DIGITS.matcher(Spelling.plain(text)).replaceFirst("$1-$2-$3");
        try {
            Matcher day = DAY.matcher(plain);
            if (!day.matches()) {
                return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.parse(plain.replaceFirst(" ", "T"))));
            }
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            if (day.group(4) == null) {
                return Optional.of(date.toString());
            }
            int second = day.group(6) == null ? 0 : number(day, 6);
            return Optional.of(
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date.atTime(number(day, 4), number(day, 5), second)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

package org.lifelane.application.imports.sources;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a workbook. */
final class XlsxCell {
    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(?:h+|m+|s+)]");
    private static final int DAY_S = 86_400;
    /** ECMA-376 part 1, 18.8.30: formats that Chinese Excel has built in, all of them days or times. */
    private static final Set<Integer> CHINESE_DATES =
            Set.of(27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private XlsxCell() {}

    /**
     * A {@code String}, {@code Double} or {@code Boolean}; a day or time as ISO 8601; empty where nothing is written. A
     * formula whose result the file does not hold is given as it stands, with its sign {@code =}.
     */
    static Optional<Object> value(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return text(cell.getRawValue());
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number(cell, number.doubleValue()));
        }
        if (value == null && cell.getFormula() != null) {
            return text("=" + cell.getFormula());
        }
        return value instanceof Boolean ? Optional.of(value) : text(value == null ? null : value.toString());
    }

    private static Object number(Cell cell, double number) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (ELAPSED.matcher(format).find()) {
            Duration span = Duration.ofSeconds(Math.round(number * DAY_S));
            return "%d:%02d:%02d".formatted(span.toHours(), span.toMinutesPart(), span.toSecondsPart());
        }
        Integer id = cell.getDataFormatId();
        boolean chineseDate = format.isEmpty() && id != null && CHINESE_DATES.contains(id);
        return chineseDate || isDate(format) ? iso(cell.asDate()) : XlsxNumber.shown(number, format);
    }

    private static Optional<Object> text(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Object iso(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static boolean isDate(String format) {
        // Quoted text, colours and conditions may hold the letters of a date; "General" holds none.
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|[\\\\!_*].", "").matches("(?i).*[ymdhs].*");
    }
}

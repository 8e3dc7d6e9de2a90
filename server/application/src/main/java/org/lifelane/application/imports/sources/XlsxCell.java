package org.lifelane.application.imports.sources;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a workbook. */
final class XlsxCell {
    private XlsxCell() {}

    /** A {@code String}, {@code Double} or {@code Boolean}; a day or time as ISO 8601; empty where nothing is written. */
    static Optional<Object> value(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return text(cell.getRawValue());
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(isDate(cell.getDataFormatString()) ? iso(cell.asDate()) : (Object) number.doubleValue());
        }
        return value instanceof Boolean ? Optional.of(value) : text(value == null ? null : value.toString());
    }

    private static Optional<Object> text(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Object iso(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static boolean isDate(@Nullable String format) {
        // Quoted text, colours and conditions may hold the letters of a date.
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").matches("(?i).*[yd].*|.*h.*");
    }
}

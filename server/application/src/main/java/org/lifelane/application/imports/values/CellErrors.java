package org.lifelane.application.imports.values;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a cell that should hold a value and holds none: a spreadsheet's own errors, and bare formulas. */
final class CellErrors {
    private static final Set<String> ERRORS = Set.of(
            "#n/a",
            "#ref!",
            "#value!",
            "#div/0!",
            "#name?",
            "#num!",
            "#null!",
            "#spill!",
            "#calc!",
            "#field!",
            "#getting_data",
            "#blocked!",
            "#unknown!");

    /** {@code 5.001E+11}. */
    private static final Pattern CUT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{2,3}");

    private CellErrors() {}

    /** @throws Unread if the text is one, or a number of which a spreadsheet has kept the first digits alone */
    static void checkKey(String column, Object value) throws Unread {
        check(column, value);
        if (value instanceof String text && CUT.matcher(text.strip()).matches()) {
            throw new Unread("id.cut", column, text);
        }
    }

    /** @throws Unread if the text is one */
    static void check(String column, Object value) throws Unread {
        if (!(value instanceof String text)) {
            return;
        }
        if (ERRORS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            throw new Unread("cell.error", column, text);
        }
        if (text.startsWith("=") && text.length() > 1) {
            throw new Unread("cell.formula", column, text);
        }
    }
}

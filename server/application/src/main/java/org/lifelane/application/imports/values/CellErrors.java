package org.lifelane.application.imports.values;

import java.util.Locale;
import java.util.Set;

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

    private CellErrors() {}

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

package org.lifelane.application.imports.values;

import java.util.regex.Pattern;
import org.lifelane.planning.inventory.LayerSchema.Attribute;

/**
 * Ids and codes that a spreadsheet took for something else. It makes {@code 5.00236E+17} of a code of 18 digits and a day of
 * building {@code 3-5}; what stood there is lost, and two rows may have become one.
 */
final class SpoiltCodes {
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?(?:\\d\\.\\d+[eE]\\+?\\d{1,3}|\\d[eE]\\+\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("(?i)\\d{4}-\\d{2}-\\d{2}|\\d{1,2}月\\d{1,2}日"
            + "|\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\\d{2}");
    /** A greater number has more digits than a double keeps. */
    private static final double EXACT = 1L << 53;

    private SpoiltCodes() {}

    /** Whether an attribute names something by its id. */
    static boolean names(Attribute attribute) {
        return attribute.name().endsWith("_id");
    }

    /** @throws Unread if the code is spoilt */
    static void check(String column, Object value) throws Unread {
        if (value instanceof Number number && Math.abs(number.doubleValue()) >= EXACT) {
            throw new Unread("code.digits-lost", column, value);
        }
        if (value instanceof String text) {
            String code = text.strip();
            if (SCIENTIFIC.matcher(code).matches()) {
                throw new Unread("code.digits-lost", column, code);
            }
            if (DAY.matcher(code).matches()) {
                throw new Unread("code.day", column, code);
            }
        }
    }
}

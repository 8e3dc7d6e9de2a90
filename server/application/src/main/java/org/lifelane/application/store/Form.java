package org.lifelane.application.store;

import java.util.regex.Pattern;

/** What all values of an attribute are, as narrowly as can be said. */
public enum Form {
    /** Whole numbers of at most 32 bits: what map clients take for an integer. */
    WHOLE,
    NUMBER,
    TRUTH,
    /** ISO 8601 days. */
    DATE,
    /** ISO 8601 instants with seconds and an offset. */
    DATE_TIME,
    TEXT;

    static final int MOST_WHOLE = Integer.MAX_VALUE;
    static final int DAY_LENGTH = "2026-01-31".length();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT =
            Pattern.compile(DAY.pattern() + "T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    static Form of(Object value) {
        if (value instanceof Number number) {
            double given = number.doubleValue();
            return given == Math.rint(given) && Math.abs(given) <= MOST_WHOLE ? WHOLE : NUMBER;
        }
        return value instanceof Boolean ? TRUTH : ofText(value.toString());
    }

    private static Form ofText(String text) {
        boolean time = (DAY.matcher(text).matches() || INSTANT.matcher(text).matches())
                && Instants.milliseconds(text).isPresent();
        return time ? (text.length() == DAY_LENGTH ? DATE : DATE_TIME) : TEXT;
    }

    /** What both are. */
    Form with(Form other) {
        if (this == other) {
            return this;
        }
        boolean numbers = (this == WHOLE || this == NUMBER) && (other == WHOLE || other == NUMBER);
        return numbers ? NUMBER : TEXT;
    }
}

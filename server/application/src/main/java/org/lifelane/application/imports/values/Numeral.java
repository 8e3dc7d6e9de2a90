package org.lifelane.application.imports.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, and the unit behind it: {@code 4.5 m}, {@code ４.５米}, {@code 1,200}, {@code 1,5}, {@code ¥12}. A
 * comma before exactly three digits groups them, any other comma is a decimal one; what could be either is left unread.
 *
 * @param unit may be empty
 */
record Numeral(double value, String unit) {
    private static final String YUAN = "¥";
    private static final Pattern FORM =
            Pattern.compile("([+\\-−]?)\\s*(\\d[\\d.,' ]*|\\.\\d+)((?:[eE][+\\-]?\\d+)?)\\s*(\\D*.*)");
    /** What goes on behind a number when it is a date, a time, a range or a sum. */
    private static final Pattern ANOTHER = Pattern.compile("[-:/~*+.,]");

    private static final Pattern PLAIN = Pattern.compile("\\d+\\.?\\d*|\\.\\d+");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[,' ]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("0,\\d+|\\d+,(?:\\d{1,2}|\\d{4,})");
    private static final Pattern EUROPEAN = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");

    /** Empty where the text does not begin with a number, or with the sign of money before one. */
    static Optional<Numeral> in(String text) {
        String plain = Spelling.plain(text);
        if (plain.startsWith(YUAN)) {
            return in(plain.substring(YUAN.length()))
                    .map(money -> new Numeral(money.value, money.unit.isEmpty() ? "元" : money.unit));
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (ANOTHER.matcher(form.group(4)).lookingAt()) {
            return Optional.empty();
        }
        String digits = form.group(2).strip();
        String exponent = form.group(3);
        return plain(digits)
                .map(number -> Double.parseDouble(number + exponent))
                .map(value -> new Numeral(
                        form.group(1).isEmpty() || form.group(1).equals("+") ? value : -value,
                        form.group(4).strip()));
    }

    private static Optional<String> plain(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(digits.replaceAll("[,' ]", ""));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return Optional.of(digits.replace(',', '.'));
        }
        if (EUROPEAN.matcher(digits).matches()) {
            return Optional.of(digits.replace(".", "").replace(',', '.'));
        }
        return Optional.empty();
    }
}

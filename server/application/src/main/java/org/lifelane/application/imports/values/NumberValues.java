package org.lifelane.application.imports.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifelane.application.imports.values.Units.Unit;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Range;

/** Reads the numbers of one layer: with a unit of their own, of their column's heading, or in the attribute's unit. */
final class NumberValues {
    /** All that a double holds for certain. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String YEAR = "built_year";
    /** A day or month names its year. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*\\d{1,2}(?:\\s*月)?(?:\\D.*)?");

    private final Units units;
    private final LayerSchema layer;

    NumberValues(Units units, LayerSchema layer) {
        this.units = units;
        this.layer = layer;
    }

    /**
     * The number in the attribute's own unit.
     *
     * @param label the column for messages
     * @param unit of the whole column, where its heading names one
     */
    double read(String attribute, String label, Object value, Optional<String> unit) throws Unread {
        if (value instanceof Boolean) {
            throw new Unread("number.unreadable", label, value);
        }
        Numeral numeral = numeral(attribute, label, value);
        String its = numeral.unit().isEmpty() ? unit.orElse("") : numeral.unit();
        double number = product(numeral.value(), factor(attribute, label, its, value));
        if (!Double.isFinite(number)) {
            throw new Unread("number.not-finite", label, AttributeValues.plainText(value));
        }
        Range range = Range.of(layer, attribute);
        if (!range.contains(number)) {
            throw outside(attribute, label, AttributeValues.plainText(value), number, range, its.isEmpty());
        }
        return attribute.equals(YEAR) ? Math.floor(number) : number;
    }

    private Unread outside(String attribute, String label, String written, double number, Range range, boolean bare) {
        if (number < 0 && range.least() >= 0) {
            return new Unread("number.negative", label, written);
        }
        String least = AttributeValues.plainText(range.least());
        String most = AttributeValues.plainText(range.most());
        Optional<Unit> meant = bare ? units.mistaken(attribute, number, range) : Optional.empty();
        return meant.isEmpty()
                ? new Unread("number.out-of-range", label, written, least, most)
                : new Unread(
                        "number.likely-unit",
                        label,
                        written,
                        least,
                        most,
                        meant.get().name(),
                        AttributeValues.plainText(
                                        Math.round(number * meant.get().factor() * 1e6) / 1e6)
                                + spaced(units.sign(attribute)),
                        AttributeValues.plainText(number) + spaced(meant.get().name()));
    }

    private static String spaced(String unit) {
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    private static Numeral numeral(String attribute, String label, Object value) throws Unread {
        if (value instanceof Number given) {
            return new Numeral(given.doubleValue(), "");
        }
        String text = value.toString();
        if (text.strip().matches("(?i)[+-]?(nan|inf|infinity|∞)")) {
            throw new Unread("number.not-finite", label, text);
        }
        Matcher date = DATE.matcher(Spelling.plain(text));
        if (attribute.equals(YEAR) && date.matches()) {
            return new Numeral(Double.parseDouble(date.group(1)), "");
        }
        return Numeral.in(text).orElseThrow(() -> new Unread("number.unreadable", label, text));
    }

    /** In decimals, so that 380 cm is 3.8 m and not a little more. */
    private static double product(double number, double factor) {
        return Double.isFinite(number) && factor != 1
                ? BigDecimal.valueOf(number)
                        .multiply(BigDecimal.valueOf(factor), DIGITS)
                        .doubleValue()
                : number;
    }

    private double factor(String attribute, String label, String unit, Object value) throws Unread {
        OptionalDouble factor = unit.isEmpty() ? OptionalDouble.of(1) : units.factor(attribute, unit);
        return factor.orElseThrow(() -> {
            String sign = units.sign(attribute);
            return sign.isEmpty()
                    ? new Unread("number.no-unit", label, value, unit)
                    : new Unread("number.unit", label, value, unit, sign, units.chinese(attribute));
        });
    }
}

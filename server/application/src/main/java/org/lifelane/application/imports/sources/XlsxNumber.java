package org.lifelane.application.imports.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of a workbook as its format shows it: {@code 12%} for 0.12, {@code 007} for 7, {@code 380cm} for 380. Only the
 * digits behind the point are those that were written: a format that rounds 3.96 to 4 makes no lane wider.
 */
final class XlsxNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private XlsxNumber() {}

    /** A {@code Double} where the format adds nothing to the number, else a {@code String}: what is shown. */
    static Object shown(double number, String format) {
        XlsxFormat section = XlsxFormat.of(format, number);
        boolean wordless = section.literals().chars().noneMatch(Character::isLetter);
        if (section.plain() || (number == 0 && wordless && section.zeros() <= 1)) {
            return number;
        }
        if (!section.hasDigits()) {
            return section.literals().isBlank()
                    ? (Object) number
                    : section.literals().strip();
        }
        BigDecimal value = scaled(BigDecimal.valueOf(number).abs(), section);
        String digits = value.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point);
        return (number < 0 ? "-" : "") + section.filled(whole, fraction).strip();
    }

    private static BigDecimal scaled(BigDecimal number, XlsxFormat section) {
        BigDecimal value = number.multiply(HUNDRED.pow(section.percents()));
        if (section.thousands() > 0) {
            value = value.divide(THOUSAND.pow(section.thousands())).setScale(section.decimals(), RoundingMode.HALF_UP);
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

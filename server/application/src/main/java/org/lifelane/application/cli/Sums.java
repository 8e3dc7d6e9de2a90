package org.lifelane.application.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Objectives and gaps as a person reads them. */
final class Sums {
    private Sums() {}

    /** At most two decimals. */
    static String of(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Ids between commas; a dash for none. */
    static String list(List<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    static String percent(double share) {
        return Double.isInfinite(share) ? "–" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}

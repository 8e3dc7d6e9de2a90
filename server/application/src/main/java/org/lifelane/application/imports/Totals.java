package org.lifelane.application.imports;

import java.util.Set;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.planning.inventory.Keys;

/** The sums that people write below a table. */
final class Totals {
    private static final Set<String> WORDS =
            Set.of("合计", "总计", "小计", "共计", "累计", "合计:", "总计:", "小计:", "共计:", "total", "sum", "subtotal");

    private Totals() {}

    /** Whether the first cell that is filled says that the row sums up others. */
    static boolean is(RawRow row) {
        return row.geometry().isEmpty()
                && row.values().values().stream()
                        .findFirst()
                        .filter(first -> WORDS.contains(
                                Keys.of(first.toString().replaceAll("\\s+", "")).toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
    }
}

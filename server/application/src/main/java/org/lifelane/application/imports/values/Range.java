package org.lifelane.application.imports.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers that an attribute can have at all; a typing error, not a rule, is what lies outside.
 *
 * @param least inclusive
 * @param most inclusive
 */
record Range(double least, double most) {
    private static final String ANY = "*";
    private static final Range FROM_ZERO = new Range(0, Double.POSITIVE_INFINITY);

    /** The ranges of {@code gis-data/words/ranges.csv}, by attribute; a layer's own before those of any. */
    static Map<String, Range> load(String layer) {
        Map<String, Range> ranges = new HashMap<>();
        for (String wanted : List.of(ANY, layer)) {
            for (CSVRecord row : DataTable.rows("ranges.csv")) {
                if (row.get("layer").equals(wanted)) {
                    ranges.put(row.get("attribute"), new Range(bound(row, "least"), bound(row, "most")));
                }
            }
        }
        return ranges;
    }

    /** From zero up, for what has no range of its own. */
    static Range fromZero() {
        return FROM_ZERO;
    }

    private static double bound(CSVRecord row, String name) {
        return Double.parseDouble(row.get(name));
    }

    boolean contains(double number) {
        return number >= least && number <= most;
    }
}

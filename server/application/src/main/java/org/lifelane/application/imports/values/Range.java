package org.lifelane.application.imports.values;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers that an attribute can have at all; a typing error, not a rule, is what lies outside.
 *
 * @param least inclusive
 * @param most inclusive
 */
record Range(double least, double most) {

    /** The ranges of {@code gis-data/words/ranges.csv}, by attribute. */
    static Map<String, Range> load() {
        Map<String, Range> ranges = new HashMap<>();
        for (CSVRecord row : DataTable.rows("ranges.csv")) {
            ranges.put(row.get("attribute"), new Range(bound(row, "least"), bound(row, "most")));
        }
        return ranges;
    }

    private static double bound(CSVRecord row, String name) {
        String text = row.get(name);
        return text.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    boolean contains(double number) {
        return number >= least && number <= most;
    }
}

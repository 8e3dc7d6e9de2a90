package org.lifelane.application.imports.values;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;

/** The units that may stand beside a number, and what one of them is in the unit of the attribute. */
public final class Units {
    private final Map<String, Map<String, Double>> factors = new HashMap<>();

    private Units() {
        for (CSVRecord row : DataTable.rows("units.csv")) {
            factors.computeIfAbsent(row.get("attribute"), attribute -> new HashMap<>())
                    .put(spelled(row.get("unit")), Double.valueOf(row.get("factor")));
        }
    }

    /** The units of {@code gis-data/words/units.csv}. */
    static Units load() {
        return new Units();
    }

    /** What a number in this unit is multiplied with; empty where the unit does not belong to the attribute. */
    OptionalDouble factor(String attribute, String unit) {
        Double own = factors.getOrDefault(attribute, Map.of()).get(spelled(unit));
        if (own != null) {
            return OptionalDouble.of(own);
        }
        int suffix = attribute.lastIndexOf('_');
        Double common = suffix < 0
                ? null
                : factors.getOrDefault(attribute.substring(suffix), Map.of()).get(spelled(unit));
        return common == null ? OptionalDouble.empty() : OptionalDouble.of(common);
    }

    private static String spelled(String unit) {
        return Spelling.plain(unit).toLowerCase(Locale.ROOT);
    }
}

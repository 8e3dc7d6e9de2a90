package org.lifelane.sample;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One of the district's 33 divisions: name and code are facts, the place is invented.
 *
 * @param alongKm north-east of the middle of the district
 * @param acrossKm north-west of it
 * @param columns streets of its centre one way; 0 where it lies in the main town
 * @param rows streets of its centre the other way
 */
record Township(String code, String name, double alongKm, double acrossKm, int columns, int rows) {

    static List<Township> all() {
        return Table.read("townships.csv").stream().map(Township::of).toList();
    }

    private static Township of(CSVRecord row) {
        return new Township(
                row.get("code"),
                row.get("name"),
                Table.number(row, "along_km"),
                Table.number(row, "across_km"),
                Integer.parseInt(row.get("columns")),
                Integer.parseInt(row.get("rows")));
    }

    boolean hasOwnTown() {
        return columns > 0;
    }

    /** The name without 街道, 镇 or 乡. */
    String shortName() {
        return name.endsWith("街道") ? name.substring(0, name.length() - 2) : name.substring(0, name.length() - 1);
    }
}

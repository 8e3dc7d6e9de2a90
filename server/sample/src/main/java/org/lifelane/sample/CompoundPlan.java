package org.lifelane.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/**
 * A compound as planned: what it is called, where it goes, what it is like.
 *
 * @param most towers at most
 * @param near where in the town's plane it should lie, metres; anywhere where empty
 */
record CompoundPlan(
        String name, String town, String township, Kind kind, Age age, int most, Optional<Coordinate> near) {

    /** How its towers are reached. */
    enum Kind {
        RING,
        COURT,
        SERIES,
        STREET,
        HILL
    }

    static List<CompoundPlan> all() {
        return Table.read("compounds.csv").stream().map(CompoundPlan::of).toList();
    }

    private static CompoundPlan of(CSVRecord row) {
        Optional<Coordinate> near = row.get("near_u").isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinate(Table.number(row, "near_u"), Table.number(row, "near_v")));
        return new CompoundPlan(
                row.get("name"),
                row.get("town"),
                row.get("township"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Age.valueOf(row.get("age").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get("most")),
                near);
    }
}

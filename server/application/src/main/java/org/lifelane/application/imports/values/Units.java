package org.lifelane.application.imports.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Range;

/** The units that may stand beside a number, and what one of them is in the unit of the attribute. */
public final class Units {
    private final List<Unit> units = new ArrayList<>();

    private Units() {
        for (CSVRecord row : DataTable.rows("units.csv")) {
            units.add(new Unit(
                    row.get("attribute"),
                    row.get("unit"),
                    Double.parseDouble(row.get("factor")),
                    row.get("mistaken").equals("yes")));
        }
    }

    /**
     * A unit.
     *
     * @param attribute the attribute that it belongs to, or the end of the names of all it belongs to
     * @param name as people read it
     * @param factor what one of it is in the attribute's own unit
     * @param mistaken whether numbers in it are met without it
     */
    record Unit(String attribute, String name, double factor, boolean mistaken) {
        private boolean own() {
            return factor == 1;
        }

        private boolean latin() {
            return name.chars().allMatch(sign -> sign < 0x2E80);
        }
    }

    /** The units of {@code gis-data/words/units.csv}. */
    static Units load() {
        return new Units();
    }

    /** What a number in this unit is multiplied with; empty where the unit does not belong to the attribute. */
    OptionalDouble factor(String attribute, String unit) {
        String spelled = spelled(unit);
        return of(attribute).stream()
                .filter(known -> spelled(known.name).equals(spelled))
                .mapToDouble(Unit::factor)
                .findFirst();
    }

    /** The sign of the attribute's own unit, {@code MPa}; empty where it counts things. */
    String sign(String attribute) {
        return of(attribute).stream()
                .filter(unit -> unit.own() && unit.latin())
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** The same with its Chinese name before it, {@code 兆帕（MPa）}. */
    String chinese(String attribute) {
        String sign = sign(attribute);
        return of(attribute).stream()
                .filter(unit -> unit.own() && !unit.latin())
                .map(unit -> sign.isEmpty() ? unit.name() : unit.name() + "（" + sign + "）")
                .findFirst()
                .orElse(sign);
    }

    /**
     * The unit in which a number that is far too great for the attribute's own would be a likely one: of several the one
     * that brings it nearest to what is usual, so that 300 is centimetres of a gate and 3500 millimetres.
     */
    Optional<Unit> mistaken(String attribute, double number, Range range) {
        double usual = range.usual().orElse(range.most());
        return of(attribute).stream()
                .filter(unit -> unit.mistaken && range.likely(number * unit.factor))
                .min(Comparator.comparingDouble(unit -> Math.abs(Math.log(number * unit.factor / usual))));
    }

    /** An attribute's own units, then those of the end of its name. */
    private List<Unit> of(String attribute) {
        int suffix = attribute.lastIndexOf('_');
        String common = suffix < 0 ? attribute : attribute.substring(suffix);
        List<Unit> found = new ArrayList<>(
                units.stream().filter(unit -> unit.attribute.equals(attribute)).toList());
        found.addAll(units.stream()
                .filter(unit -> unit.attribute.equals(common) && !common.equals(attribute))
                .toList());
        return found;
    }

    private static String spelled(String unit) {
        return Spelling.plain(unit).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}

package org.lifelane.planning.risk.times;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * The parts of the way from the alarm to the fire floor, as {@code gis-data/speeds/floor.csv} states them with their
 * source.
 *
 * @param values by name: seconds, seconds a floor, metres a second, floors
 */
public record FloorNumbers(Map<String, Double> values) {
    private static final Set<String> NAMES = Set.of(
            "alarm_handling",
            "entrance",
            "walking",
            "setup_unknown",
            "lift_takeover",
            "lift_top",
            "lift_stops_below",
            "stairs_low",
            "stairs_low_to",
            "stairs_middle",
            "stairs_middle_to",
            "stairs_high",
            "deploying");

    public FloorNumbers {
        values = Map.copyOf(values);
    }

    /**
     * Reads the table: CSV with a header, of which {@code name} and {@code value} count.
     *
     * @param source the file's name for faults
     * @throws FaultyInputException with the line, if a name is unknown or a value is no number of zero or more; without
     *     one, if a name is missing
     */
    public static FloorNumbers read(Reader reader, String source) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setTrim(true)
                .get();
        for (CSVRecord row : format.parse(reader)) {
            String place = Long.toString(row.getParser().getCurrentLineNumber());
            if (row.size() < 2) {
                throw new FaultyInputException(Fault.of(source, place, "numbers.columns"));
            }
            if (!NAMES.contains(row.get(0))) {
                throw new FaultyInputException(Fault.of(
                        source,
                        place,
                        "numbers.unknown",
                        row.get(0),
                        String.join(", ", NAMES.stream().sorted().toList())));
            }
            values.put(row.get(0), number(row.get(1), source, place));
        }
        NAMES.stream()
                .sorted()
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new FaultyInputException(Fault.of(source, "", "numbers.missing", name));
                });
        if (values.getOrDefault("walking", 0.0) == 0) {
            throw new FaultyInputException(Fault.of(source, "walking", "numbers.unreadable", "0"));
        }
        return new FloorNumbers(values);
    }

    private static double number(String text, String source, String place) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new FaultyInputException(Fault.of(source, place, "numbers.unreadable", text));
    }

    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }
}

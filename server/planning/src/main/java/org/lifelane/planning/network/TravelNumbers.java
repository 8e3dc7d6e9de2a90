package org.lifelane.planning.network;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * Speeds by road class, delays, and factors, as {@code gis-data/speeds} states them with their source.
 *
 * @param kmhByClass km/h by OpenStreetMap's highway class, and {@code fire_lane}, before a vehicle's factor
 * @param delayS seconds: {@code straight, right, left, u_turn, traffic_signals, level_crossing, gate, gate_locked, lift_gate}
 * @param factors {@code link_factor, foot_kmh, foot_steps_kmh, contraflow_factor, straight_under_deg}
 */
public record TravelNumbers(Map<String, Double> kmhByClass, Map<String, Double> delayS, Map<String, Double> factors) {

    /** The class under which lanes stand in the speed table. */
    public static final String FIRE_LANE = "fire_lane";

    private static final String LINK = "_link";

    public TravelNumbers {
        kmhByClass = Map.copyOf(kmhByClass);
        delayS = Map.copyOf(delayS);
        factors = Map.copyOf(factors);
    }

    /** Reads the three tables, each CSV with a header and two columns: a name and a number. */
    public static TravelNumbers read(Reader speeds, Reader delays, Reader factors) throws IOException {
        return new TravelNumbers(
                table(speeds, "speeds.csv"), table(delays, "delays.csv"), table(factors, "factors.csv"));
    }

    /** The same with some speeds replaced by those of a table of classes and km/h; a class new to it is added. */
    public TravelNumbers withSpeeds(Reader speeds, String source) throws IOException {
        Map<String, Double> merged = new LinkedHashMap<>(kmhByClass);
        merged.putAll(table(speeds, source));
        return new TravelNumbers(merged, delayS, factors);
    }

    /** Speed of a class in km/h, links at their share of the class they belong to; empty for a class without one. */
    public Optional<Double> kmh(String highway) {
        Optional<Double> own = Optional.ofNullable(kmhByClass.get(highway));
        if (own.isPresent() || !highway.endsWith(LINK)) {
            return own;
        }
        String main = highway.substring(0, highway.length() - LINK.length());
        return Optional.ofNullable(kmhByClass.get(main)).map(kmh -> kmh * factor("link_factor"));
    }

    /** A delay in whole milliseconds. */
    public int delayMs(String name) {
        return (int) Math.round(1000 * required(delayS, name));
    }

    public double factor(String name) {
        return required(factors, name);
    }

    private static double required(Map<String, Double> table, String name) {
        Double value = table.get(name);
        if (value == null) {
            throw new FaultyInputException(Fault.of("gis-data/speeds", name, "numbers.missing", name));
        }
        return value;
    }

    private static Map<String, Double> table(Reader reader, String source) throws IOException {
        Map<String, Double> table = new LinkedHashMap<>();
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
            try {
                double value = Double.parseDouble(row.get(1));
                if (!(value >= 0) || Double.isInfinite(value)) {
                    throw new NumberFormatException();
                }
                table.put(row.get(0), value);
            } catch (NumberFormatException e) {
                throw new FaultyInputException(Fault.of(source, place, "numbers.unreadable", row.get(1)));
            }
        }
        return table;
    }
}

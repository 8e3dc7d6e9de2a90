package org.lifelane.planning.network;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * Speeds by road class, delays, factors and distances, as {@code gis-data/speeds} states them with their source.
 *
 * @param kmhByClass km/h by OpenStreetMap's highway class, and {@code fire_lane}, before a vehicle's factor
 * @param delayS seconds: {@code straight, right, left, u_turn, traffic_signals, level_crossing, gate, gate_locked, lift_gate,
 *     turnout}
 * @param factors {@code link_factor, foot_kmh, foot_steps_kmh, contraflow_factor, straight_under_deg}
 * @param distances metres, {@code station_m, lane_of_footprint_m, lane_of_point_m, site_m, road_m, foot_m, join_m, gate_m,
 *     bend_m, ground_m, width_margin_m, height_margin_m}, and degrees, {@code bend_deg}
 */
public record TravelNumbers(
        Map<String, Double> kmhByClass,
        Map<String, Double> delayS,
        Map<String, Double> factors,
        Map<String, Double> distances) {

    /** The class under which lanes stand in the speed table. */
    public static final String FIRE_LANE = "fire_lane";

    private static final String LINK = "_link";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    public TravelNumbers {
        kmhByClass = Map.copyOf(kmhByClass);
        delayS = Map.copyOf(delayS);
        factors = Map.copyOf(factors);
        distances = Map.copyOf(distances);
    }

    /** Reads the tables, each CSV with a header; a row begins with a name and a number. */
    static TravelNumbers read(Reader speeds, Reader delays, Reader factors, Reader distances) throws IOException {
        return new TravelNumbers(
                table(speeds, "speeds.csv"),
                table(delays, "delays.csv"),
                table(factors, "factors.csv"),
                table(distances, "distances.csv"));
    }

    /**
     * The same with the numbers of another such table in place of those of the same names, be they delays, factors or
     * distances; a name that is none of these is a road class with its km/h.
     */
    public TravelNumbers with(Reader table, String source) throws IOException {
        Map<String, Double> speeds = new LinkedHashMap<>(kmhByClass);
        Map<String, Double> delays = new LinkedHashMap<>(delayS);
        Map<String, Double> shares = new LinkedHashMap<>(factors);
        Map<String, Double> lengths = new LinkedHashMap<>(distances);
        table(table, source).forEach((name, value) -> {
            for (Map<String, Double> known : List.of(delays, shares, lengths)) {
                if (known.replace(name, value) != null) {
                    return;
                }
            }
            speeds.put(name, value);
        });
        return new TravelNumbers(speeds, delays, shares, lengths);
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

    /** Metres; degrees of {@code bend_deg}. */
    public double distance(String name) {
        return required(distances, name);
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
        CSVParser rows = format.parse(reader);
        for (String column : rows.getHeaderNames()) {
            if (NUMBER.matcher(column).matches()) {
                throw new FaultyInputException(Fault.of(source, "1", "numbers.no-header"));
            }
        }
        for (CSVRecord row : rows) {
            String place = Long.toString(row.getParser().getCurrentLineNumber());
            if (row.size() < 2) {
                throw new FaultyInputException(Fault.of(source, place, "numbers.columns"));
            }
            try {
                double value = Double.parseDouble(row.get(1));
                if (!(value >= 0) || Double.isInfinite(value)) {
                    throw new NumberFormatException();
                }
                table.put(name(row.get(0)), value);
            } catch (NumberFormatException e) {
                throw new FaultyInputException(Fault.of(source, place, "numbers.unreadable", row.get(1)));
            }
        }
        return table;
    }

    /** As the tables write it: people write {@code Fire lane} and {@code fire-lane} too. */
    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}

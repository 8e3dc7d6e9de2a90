package org.lifelane.planning.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/** The numbers of {@code gis-data/}: speeds, delays, factors, distances, vehicles, each with its source beside it. */
public final class GisData {
    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    private static final List<String> NUMBERS = List.of("speeds.csv", "delays.csv", "factors.csv", "distances.csv");
    private static final String SPEEDS = "speeds/";
    private static final String VEHICLES = "vehicles/vehicles.csv";

    /** Opens a file by its path under {@code gis-data/}. */
    @FunctionalInterface
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    /** Makes something of a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Reader reader) throws IOException;
    }

    private final Source source;

    private GisData(Source source) {
        this.source = source;
    }

    /** The data in a folder. */
    public static GisData in(Path folder) {
        return new GisData(name -> Files.newInputStream(folder.resolve(name)));
    }

    /** The data that are packed with a program. */
    public static GisData of(ClassLoader program) {
        return new GisData(name -> {
            InputStream stream = program.getResourceAsStream("gis-data/" + name);
            if (stream == null) {
                throw new IllegalStateException("the program lacks gis-data/" + name);
            }
            return stream;
        });
    }

    /** Speeds, delays, factors and distances. */
    public TravelNumbers travelNumbers() {
        return read(
                SPEEDS + NUMBERS.get(0),
                speeds -> read(
                        SPEEDS + NUMBERS.get(1),
                        delays -> read(
                                SPEEDS + NUMBERS.get(2),
                                factors -> read(
                                        SPEEDS + NUMBERS.get(3),
                                        distances -> TravelNumbers.read(speeds, delays, factors, distances)))));
    }

    /**
     * The same with a district's own numbers in their place.
     *
     * @param own a table whose rows begin with a name and its value, or a folder with any of {@code speeds.csv},
     *     {@code delays.csv}, {@code factors.csv}, {@code distances.csv}
     * @throws FaultyInputException if a table cannot be read as that, or a folder holds none
     */
    public TravelNumbers travelNumbers(Path own) {
        List<Path> tables = List.of(own);
        if (Files.isDirectory(own)) {
            tables = NUMBERS.stream().map(own::resolve).filter(Files::exists).toList();
            if (tables.isEmpty()) {
                throw new FaultyInputException(
                        Fault.of(own.toString(), "", "numbers.no-tables", String.join(", ", NUMBERS)));
            }
        }
        TravelNumbers numbers = travelNumbers();
        for (Path table : tables) {
            try (Reader reader = Files.newBufferedReader(table)) {
                numbers = numbers.with(reader, table.toString());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return numbers;
    }

    /** Where traffic keeps left. */
    public TrafficSide trafficSide() {
        return read(SPEEDS + "left-hand-traffic.csv", TrafficSide::read);
    }

    /** Seconds from the alarm that a reader may choose from, ascending. */
    public List<Integer> limits() {
        return read(
                SPEEDS + "limits.csv",
                reader -> TABLE.parse(reader).stream()
                        .map(row -> Integer.valueOf(row.get("limit_s")))
                        .toList());
    }

    /** The vehicles, as rows of the layer of that name. */
    public List<Feature> vehicles() {
        return read(VEHICLES, reader -> {
            List<Feature> rows = new ArrayList<>();
            for (CSVRecord row : TABLE.parse(reader)) {
                Map<String, Object> attributes = new LinkedHashMap<>();
                row.toMap().forEach((column, text) -> {
                    if (column.equals("name")) {
                        attributes.put(column, text);
                    } else if (!text.isEmpty()) {
                        attributes.put(column, Double.valueOf(text));
                    }
                });
                rows.add(new Feature(row.get("name"), Optional.empty(), attributes));
            }
            return rows;
        });
    }

    /** The vehicle of a name; empty where there is none. */
    public Optional<Vehicle> vehicle(String name) {
        return vehicles().stream()
                .filter(row -> row.id().equals(name))
                .findFirst()
                .map(Vehicle::of);
    }

    /**
     * Reads a file by its path under {@code gis-data/}, as UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public <T> T read(String name, Reading<T> reading) {
        try (Reader reader = new BufferedReader(new InputStreamReader(source.open(name), StandardCharsets.UTF_8))) {
            return reading.of(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

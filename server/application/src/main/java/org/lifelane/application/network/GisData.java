package org.lifelane.application.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.lifelane.planning.network.TrafficSide;
import org.lifelane.planning.network.TravelNumbers;

/** The numbers under {@code gis-data/} that come with the program. */
public final class GisData {
    private static final String ROOT = "/gis-data/";

    private GisData() {}

    /** Speeds, delays and factors. */
    public static TravelNumbers travelNumbers() {
        try (Reader speeds = open("speeds/speeds.csv");
                Reader delays = open("speeds/delays.csv");
                Reader factors = open("speeds/factors.csv")) {
            return TravelNumbers.read(speeds, delays, factors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with the speeds of a file, {@code class,kmh}, in place of its classes.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if the file cannot be read as that
     */
    public static TravelNumbers travelNumbers(Optional<Path> speeds) {
        TravelNumbers numbers = travelNumbers();
        if (speeds.isEmpty()) {
            return numbers;
        }
        Path file = speeds.get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return numbers.withSpeeds(reader, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where traffic keeps left. */
    public static TrafficSide trafficSide() {
        try (Reader boxes = open("speeds/left-hand-traffic.csv")) {
            return TrafficSide.read(boxes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds from the alarm that a reader may choose from, ascending. */
    public static List<Integer> limits() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader limits = open("speeds/limits.csv")) {
            return format.parse(limits).stream()
                    .map(row -> Integer.valueOf(row.get("limit_s")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream stream = GisData.class.getResourceAsStream(ROOT + name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks " + ROOT + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}

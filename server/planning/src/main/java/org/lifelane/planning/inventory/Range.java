package org.lifelane.planning.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers that an attribute can have at all, in its own unit; a slip of key or unit, not a rule, is what lies outside.
 *
 * @param least inclusive
 * @param most inclusive
 * @param usual a common one, by which the unit of a number is guessed that was written without it
 */
public record Range(double least, double most, OptionalDouble usual) {
    /** {@code gis-data/words/ranges.csv}, packed beside this class. */
    private static final String TABLE = "ranges.csv";

    /** Common numbers differ by no more than this factor from the one that is stated. */
    private static final double WIDELY = 5;

    private static final String ANY = "*";
    private static final Range FROM_ZERO = new Range(0, Double.POSITIVE_INFINITY, OptionalDouble.empty());
    private static final Map<List<String>, Range> RANGES = load();

    /** The range of a layer's attribute, or of this attribute in any layer; from zero up where none is stated. */
    public static Range of(LayerSchema layer, String attribute) {
        return Optional.ofNullable(RANGES.get(List.of(layer.name(), attribute)))
                .or(() -> Optional.ofNullable(RANGES.get(List.of(ANY, attribute))))
                .orElse(FROM_ZERO);
    }

    public boolean contains(double number) {
        return number >= least && number <= most;
    }

    /** Whether a number is in the order of a common one; of an attribute without any, whether it can be at all. */
    public boolean likely(double number) {
        return contains(number)
                && (usual.isEmpty()
                        || number >= usual.getAsDouble() / WIDELY && number <= usual.getAsDouble() * WIDELY);
    }

    private static Map<List<String>, Range> load() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        Map<List<String>, Range> ranges = new HashMap<>();
        try (InputStream stream = Range.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                ranges.put(List.of(row.get("layer"), row.get("attribute")), of(row));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
        return ranges;
    }

    private static Range of(CSVRecord row) {
        String usual = row.get("usual");
        return new Range(
                Double.parseDouble(row.get("least")),
                Double.parseDouble(row.get("most")),
                usual.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(usual)));
    }
}

package org.lifelane.planning.network.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Reads the measures of one object into its row, and keeps apart what gives no number: {@code unread} then holds
 * {@code key=value}, several between {@code "; "}.
 */
final class PassageLimits {
    private final String layer;
    private final Tags tags;
    private final Map<String, Object> row;
    private final ReadingNotes notes;
    private final List<String> unread = new ArrayList<>();

    PassageLimits(String layer, Tags tags, Map<String, Object> row, ReadingNotes notes) {
        this.layer = layer;
        this.tags = tags;
        this.row = row;
        this.notes = notes;
    }

    /** Legal and physical limits; where both are known the lower counts. Axle loads are no weights. */
    void limits() {
        lowest("max_width_m", OsmMeasure::metres, "maxwidth", "maxwidth:physical");
        lowest("max_height_m", OsmMeasure::metres, "maxheight", "maxheight:physical");
        lowest("max_weight_t", OsmMeasure::tonnes, "maxweight");
    }

    /** A measure that limits nothing: of {@code keys} the first that can be read. */
    void measure(String attribute, Function<String, OsmMeasure> reading, String... keys) {
        for (String key : keys) {
            String text = tags.text(key).orElse("");
            if (!text.isEmpty()) {
                if (reading.apply(text) instanceof OsmMeasure.Known known) {
                    row.put(attribute, known.value());
                    return;
                }
                unread(key, text);
            }
        }
    }

    /** The first of {@code keys} that can be read. */
    static OptionalDouble first(Tags tags, Function<String, OsmMeasure> reading, String... keys) {
        return Arrays.stream(keys)
                .flatMap(key -> tags.text(key).stream())
                .map(reading)
                .filter(OsmMeasure.Known.class::isInstance)
                .mapToDouble(measure -> ((OsmMeasure.Known) measure).value())
                .findFirst();
    }

    void unread(String key, String text) {
        unread.add(key + "=" + text);
        notes.unread(layer, key, text);
    }

    /** Writes what could not be read, after the last measure. */
    void close() {
        if (!unread.isEmpty()) {
            row.put("unread", String.join("; ", unread));
        }
    }

    private void lowest(String attribute, Function<String, OsmMeasure> reading, String... keys) {
        OptionalDouble lowest = OptionalDouble.empty();
        for (String key : keys) {
            String text = tags.text(key).orElse("");
            if (text.isEmpty()) {
                continue;
            }
            OsmMeasure measure = reading.apply(text);
            if (measure instanceof OsmMeasure.Known known) {
                lowest = OptionalDouble.of(Math.min(known.value(), lowest.orElse(Double.MAX_VALUE)));
            } else if (measure instanceof OsmMeasure.Unreadable) {
                unread(key, text);
            }
        }
        if (lowest.isPresent()) {
            row.put(attribute, lowest.getAsDouble());
        }
    }
}

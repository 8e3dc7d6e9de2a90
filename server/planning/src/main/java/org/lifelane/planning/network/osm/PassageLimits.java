package org.lifelane.planning.network.osm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Range;

/**
 * Reads the measures of one object into its row, and keeps apart what gives no number or known word: {@code unread} then
 * holds {@code key=value}, several between {@code "; "}.
 */
final class PassageLimits {
    private static final List<String> PASSING =
            List.of("access", "vehicle", "motor_vehicle", "oneway", "barrier", "bridge", "tunnel", "covered", "layer");

    private final String layer;
    private final Tags tags;
    private final Map<String, Object> row;
    private final ReadingNotes notes;
    private final Set<String> unread = new LinkedHashSet<>();

    PassageLimits(String layer, Tags tags, Map<String, Object> row, ReadingNotes notes) {
        this.layer = layer;
        this.tags = tags;
        this.row = row;
        this.notes = notes;
    }

    /** Metres of something that limits nothing: of {@code keys} the first that can be read and can be at all. */
    void metres(String attribute, Range range, String... keys) {
        for (String key : keys) {
            String text = tags.text(key).orElse("");
            if (!text.isEmpty()) {
                OptionalDouble metres = OsmMeasure.metres(text).within(range);
                if (metres.isPresent()) {
                    row.put(attribute, metres.getAsDouble());
                    return;
                }
                unread(key, text);
            }
        }
    }

    /** A sign that is passed and counted, since what it says cannot be held against a vehicle. */
    void unsettled(String key, String text) {
        if (keep(key, text)) {
            notes.unsettled(layer, key, text);
        }
    }

    /** A limit that is held; one that is marked as approximate may be less in truth, and is counted besides. */
    void held(String key, String text) {
        if (MeasureNotation.approximate(text) && keep(key, text)) {
            notes.approximate(layer, key, text);
        }
    }

    /** Counts the keys that say who passes, or where a way runs, and have no value. */
    void empty() {
        PASSING.stream()
                .filter(key -> tags.has(key) && tags.text(key).isEmpty())
                .forEach(key -> unsettled(key, ""));
    }

    /** A value that limits nothing. */
    void unread(String key, String text) {
        if (keep(key, text)) {
            notes.unread(layer, key, text);
        }
    }

    /** Keeps a value of which others tell; whether it is the first time. */
    boolean keep(String key, String text) {
        return unread.add(key + "=" + text.replace("; ", ";"));
    }

    /** Writes what could not be read, after the last measure. */
    void close() {
        if (!unread.isEmpty()) {
            row.put("unread", String.join("; ", unread));
        }
    }
}

package org.lifelane.planning.network.osm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;

/** Counts of what was left out or could not be read, with a few examples of each. */
final class ReadingNotes {
    private static final int EXAMPLES = 3;
    private static final String NOTHING = "\"\"";
    /** So many are to be looked at one by one. */
    private static final int NAMED = 50;

    private final String source;
    private final Map<List<Object>, Tally> tallies = new LinkedHashMap<>();

    private static final class Tally {
        private int count;
        private final List<String> examples = new ArrayList<>(EXAMPLES);
    }

    ReadingNotes(String source) {
        this.source = source;
    }

    /** A sign that cannot be settled, and so counts as an unknown limit wherever it is passed. */
    void unsettled(String layer, String key, String value) {
        count(List.of("osm.value.unsettled", layer, key), value);
    }

    /** A limit that is held, though it is marked as approximate, and so counts as an unknown one, too. */
    void approximate(String layer, String key, String value) {
        count(List.of("osm.value.approximate", layer, key), value);
    }

    /** A value that no rule holds against a vehicle, to be looked at on the spot. */
    void told(String layer, String key, String value) {
        count(List.of("osm.value.told", layer, key), value);
    }

    /** A value that gives no number, of something that limits nobody. */
    void unread(String layer, String key, String value) {
        count(List.of("osm.value.unread", layer, key), value);
    }

    /** @param example id or value of this one, shown with the first few */
    void count(String code, String what, String example) {
        count(List.of(code, what), example);
    }

    void count(String code, String example) {
        count(List.of(code), example);
    }

    /** As {@link #count}, with as many examples as a person goes through. */
    void named(String code, String what, String example) {
        count(List.of(code, what), example, NAMED);
    }

    private void count(List<Object> kind, String example) {
        count(kind, example, EXAMPLES);
    }

    private void count(List<Object> kind, String example, int examples) {
        Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
        tally.count++;
        String shown = example.isEmpty() ? NOTHING : example;
        if (tally.examples.size() < examples && !tally.examples.contains(shown)) {
            tally.examples.add(shown);
        }
    }

    /** One note a kind: its own arguments, then the count, then the examples between commas. */
    List<Fault> all() {
        List<Fault> notes = new ArrayList<>();
        tallies.forEach((kind, tally) -> {
            List<Object> arguments = new ArrayList<>(kind.subList(1, kind.size()));
            arguments.add(tally.count);
            arguments.add(String.join(", ", tally.examples));
            notes.add(new Fault(source, "", (String) kind.get(0), arguments));
        });
        return notes;
    }
}

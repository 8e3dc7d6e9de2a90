package org.lifelane.planning.network;

import org.lifelane.planning.inventory.Feature;

/** What a row of {@code gates} means on a way. */
final class Gates {
    private Gates() {}

    /**
     * The gate on one way. A bollard closes the way unless its delay is known: then it can be lowered. An arch has
     * nothing to open; every other kind takes its own delay or the default of its kind.
     */
    static Passage.Gate of(Feature row, int way, TravelNumbers numbers) {
        String kind = kind(row);
        boolean delayKnown = row.number("delay_s").isPresent();
        return new Passage.Gate(
                row.id(),
                kind,
                way,
                kind.equals("bollard") && !delayKnown,
                delayKnown
                        ? (int) Math.round(1000 * row.number("delay_s").getAsDouble())
                        : defaultDelayMs(kind, row.flag("locked").orElse(false), numbers),
                row.number("width_m"),
                row.number("height_m"));
    }

    static String kind(Feature row) {
        return row.text("kind").orElse("gate");
    }

    private static int defaultDelayMs(String kind, boolean locked, TravelNumbers numbers) {
        if (kind.equals("arch") || kind.equals("bollard")) {
            return 0;
        }
        if (locked) {
            return numbers.delayMs("gate_locked");
        }
        return numbers.delayMs(kind.equals("lift_gate") ? "lift_gate" : "gate");
    }
}

package org.lifelane.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run prints: one line a race, ours and GraphHopper's, and the ratio. */
final class Table {
    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Table() {
        rows.add(String.format(Locale.ROOT, "%-52s %12s %12s   %s", "", "ours ms", "peer ms", "ratio"));
    }

    /** A race in which the peer's time is a multiple of ours. */
    void faster(String what, double ours, double peer) {
        row(what, ours, peer, String.format(Locale.ROOT, "%.1f times as fast", peer / ours));
    }

    /** A race in which our time is told as a multiple of the peer's. */
    void slower(String what, double ours, double peer) {
        row(what, ours, peer, String.format(Locale.ROOT, "%.2f of its time", ours / peer));
    }

    void note(String format, Object... values) {
        notes.add(String.format(Locale.ROOT, format, values));
    }

    private void row(String what, double ours, double peer, String ratio) {
        rows.add(String.format(Locale.ROOT, "%-52s %12.3f %12.3f   %s", what, ours, peer, ratio));
    }

    @Override
    public String toString() {
        return String.join("\n", rows) + "\n\n" + String.join("\n", notes) + "\n";
    }
}

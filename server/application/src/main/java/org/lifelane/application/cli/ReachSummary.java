package org.lifelane.application.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Status;
import org.lifelane.planning.reach.ReachAnalysis;

/** Tells on standard error what an analysis found, in a few lines: plainly reached, over blocked lanes and to be checked apart. */
final class ReachSummary {
    private final Console console;
    private final ResourceBundle texts;

    ReachSummary(Console console, ResourceBundle texts) {
        this.console = console;
        this.texts = texts;
    }

    void tell(ReachAnalysis analysis, List<Arrival> arrivals) {
        NetworkNotes notes = new NetworkNotes(console, texts);
        notes.line(
                "reach.off-network",
                analysis.offNetwork().stream().map(Station::id).toList());
        notes.line(
                "reach.assumed-vehicles",
                analysis.sources().stream()
                        .map(source -> source.station())
                        .filter(station -> station.vehicles().isEmpty())
                        .map(Station::id)
                        .toList());
        if (analysis.sources().isEmpty()) {
            console.err()
                    .println(MessageFormat.format(
                            texts.getString("reach.no-station"),
                            Integer.toString(arrivals.size()),
                            analysis.graph().vehicle().name()));
            return;
        }
        console.err()
                .println(MessageFormat.format(
                        texts.getString("reach.summary"),
                        Integer.toString(arrivals.size()),
                        count(arrivals, Arrival::plainlyReached),
                        count(arrivals, Arrival::reachedOverBlocked),
                        count(arrivals, Arrival::reachedUnverified),
                        count(arrivals, arrival -> arrival.status() == Status.BEYOND_LIMIT),
                        count(arrivals, arrival -> arrival.status() == Status.UNREACHABLE),
                        count(arrivals, arrival -> arrival.status() == Status.OFF_NETWORK)));
    }

    private static String count(List<Arrival> arrivals, Predicate<Arrival> counted) {
        return Long.toString(arrivals.stream().filter(counted).count());
    }
}

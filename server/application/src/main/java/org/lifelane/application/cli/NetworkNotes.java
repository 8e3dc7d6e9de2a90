package org.lifelane.application.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.NetworkReport;
import org.lifelane.planning.reach.SiteNames;

/** Tells on standard error what was inferred or left out while a network was built: a line each kind, with some ids. */
final class NetworkNotes {
    private static final int SHOWN = 5;

    private final Console console;
    private final ResourceBundle texts;

    NetworkNotes(Console console, ResourceBundle texts) {
        this.console = console;
        this.texts = texts;
    }

    void tell(NetworkReport report) {
        line(
                "network.inferred-joints",
                report.inferredJoints().stream()
                        .map(NetworkReport.Joint::laneId)
                        .toList());
        line("network.bridge-ends", ends(report, true));
        line("network.loose-ends", ends(report, false));
        line("network.idle-gates", report.idleGates());
        line("network.unused-restrictions", report.unusedRestrictions());
    }

    /** Tells of rescue sites that serve no building though they name one, or may serve the wrong one. */
    void tellSites(List<Feature> buildings, List<Feature> sites) {
        SiteNames names = SiteNames.of(buildings, sites);
        line("sites.nowhere", names.nowhere());
        line("sites.far", names.far());
    }

    private static List<String> ends(NetworkReport report, boolean byBridge) {
        return report.looseEnds().stream()
                .filter(end -> end.byBridge() == byBridge)
                .map(NetworkReport.LooseEnd::laneId)
                .toList();
    }

    /** Says a message of {@code texts} with the number of ids and the first of them; nothing where there are none. */
    void line(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            String shown = ids.stream().distinct().limit(SHOWN).collect(Collectors.joining(", "));
            long more = ids.stream().distinct().count() - SHOWN;
            console.err()
                    .println(MessageFormat.format(
                            texts.getString(key), Integer.toString(ids.size()), more > 0 ? shown + ", …" : shown));
        }
    }
}

package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lifelane.planning.reach.Arrival;

/** Holds the program's arrivals against the oracle's, and keeps what differs. */
final class Comparison {
    private static final long SAME_MS = 1;
    private static final double SAME_M = 0.05;

    final List<String> differences = new ArrayList<>();
    final Map<String, Integer> compared = new TreeMap<>();

    void compare(String where, PlainArrival expected, Arrival actual) {
        compared.merge(expected.status(), 1, Integer::sum);
        boolean same = expected.status().equals(actual.status().text());
        if (same && !expected.first().isEmpty()) {
            same = actual.reach().isPresent()
                    && expected.first().stream()
                            .anyMatch(answer -> agrees(answer, actual.reach().get()));
        }
        if (!same) {
            differences.add("%s %s%n   expected %s %s%n   was      %s %s"
                    .formatted(
                            where,
                            expected.target(),
                            expected.status(),
                            expected.first(),
                            actual.status().text(),
                            actual.reach()));
        }
    }

    private static boolean agrees(Answer answer, Arrival.Reach reach) {
        return answer.station().equals(reach.route().source().station().id())
                && Math.abs(answer.travelMs() - reach.travelMs()) <= SAME_MS
                && Math.abs(answer.totalMs() - reach.totalMs()) <= SAME_MS
                && Math.abs(answer.distanceM() - reach.route().distanceM()) <= SAME_M
                && answer.access().equals(reach.access().kind().text())
                && Math.abs(answer.accessM() - reach.access().distanceM()) <= SAME_M
                && answer.unknownLimits() == reach.unknownLimits()
                && answer.tightLimits() == reach.tightLimits()
                && answer.blockedLanes().equals(Set.copyOf(reach.blockages().ids()));
    }
}

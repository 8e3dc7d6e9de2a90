package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.clearing.BlockedLane;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;

/** Blocked lanes that a plan of clearing says nothing of, and why not: nothing is left out in silence. */
final class OtherBlocked {
    private OtherBlocked() {}

    /**
     * By lane, {@code why} being {@code passable} where the vehicle fits beside what stands on it, {@code unknown} where it
     * is taken for passable since nobody knows what width is left, and {@code no_use} where the vehicle would not pass once
     * it is cleared either.
     */
    static List<Map<String, Object>> rows(SearchGraph now, LaneSets sets) {
        Set<String> told =
                new HashSet<>(sets.lanes().stream().map(BlockedLane::id).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Way way : now.network().ways()) {
            if (way.lane() && now.blocked(way) && told.add(way.id())) {
                rows.add(Map.of("lane_id", way.id(), "why", why(now, way)));
            }
        }
        return rows;
    }

    private static String why(SearchGraph now, Way lane) {
        if (!now.passable(lane)) {
            return "no_use";
        }
        return now.leftM(lane).isPresent() ? "passable" : "unknown";
    }
}

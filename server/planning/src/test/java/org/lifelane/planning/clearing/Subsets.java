package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.Way;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Town;

/** The plain reference: every set of lanes that something stands on is cleared, and the arrivals are worked out anew. */
final class Subsets {
    private final List<String> lanes;
    private final Map<Set<String>, List<OptionalLong>> totals = new HashMap<>();

    /** @param lanes whose subsets are tried */
    Subsets(ReachAnalysis now, List<Target> targets, List<String> lanes) {
        this.lanes = lanes;
        SearchOptions options = now.graph().options();
        for (int bits = 0; bits < 1 << lanes.size(); bits++) {
            Set<String> cleared = subset(bits);
            SearchGraph graph = SearchGraph.of(
                    now.graph().network(),
                    now.graph().vehicle(),
                    options.withBlocked(new Blocked.Cleared(options.blocked(), cleared)),
                    Town.numbers());
            totals.put(
                    cleared,
                    now.on(graph).arrivals(targets).stream()
                            .map(Subsets::inTime)
                            .toList());
        }
    }

    /** Ids of all lanes that the rows call blocked and that the vehicle fits when they are not. */
    static List<String> blocked(SearchGraph graph) {
        Set<String> ids = new TreeSet<>();
        for (int edge = 0; edge < graph.network().edgeCount(); edge++) {
            Way way = graph.network().way(edge);
            if (way.lane() && way.blocked() && graph.edgeUsable(edge)) {
                ids.add(way.id());
            }
        }
        return List.copyOf(ids);
    }

    private static OptionalLong inTime(Arrival arrival) {
        return arrival.status() == Arrival.Status.REACHED
                ? OptionalLong.of(arrival.reach().orElseThrow().totalMs())
                : OptionalLong.empty();
    }

    private Set<String> subset(int bits) {
        Set<String> subset = new HashSet<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            if ((bits >> lane & 1) == 1) {
                subset.add(lanes.get(lane));
            }
        }
        return Set.copyOf(subset);
    }

    Set<Set<String>> all() {
        return totals.keySet();
    }

    /** Milliseconds to a building once some lanes are cleared; empty where it is not reached in time. */
    OptionalLong totalMs(Set<String> cleared, int target) {
        return Objects.requireNonNull(totals.get(Set.copyOf(cleared))).get(target);
    }

    /** The sets that bring a building in time, each sooner than every part of it, with their milliseconds. */
    Map<Set<String>, Long> ways(int target) {
        Map<Set<String>, Long> ways = new HashMap<>();
        for (Set<String> set : totals.keySet()) {
            OptionalLong total = totalMs(set, target);
            if (total.isPresent() && partsOf(set).stream().allMatch(part -> later(totalMs(part, target), total))) {
                ways.put(set, total.getAsLong());
            }
        }
        return ways;
    }

    private static boolean later(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || one.getAsLong() > other.getAsLong();
    }

    private static List<Set<String>> partsOf(Set<String> set) {
        List<String> members = List.copyOf(set);
        List<Set<String>> parts = new ArrayList<>();
        for (int bits = 0; bits < (1 << members.size()) - 1; bits++) {
            Set<String> part = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    part.add(members.get(i));
                }
            }
            parts.add(part);
        }
        return parts;
    }
}

package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is left of a turn restriction that lacks a member or has one too many: the node at which it may be met, and the
 * roads before and after it that it still names.
 */
final class PartialRestriction {
    private final ReaderRelation relation;
    private final RoadRuns roads;

    PartialRestriction(ReaderRelation relation, RoadRuns roads) {
        this.relation = relation;
        this.roads = roads;
    }

    /** A row's {@code via}, {@code from_road} and {@code to_road}; the last two only where they are known. */
    Optional<Map<String, Object>> places() {
        OptionalLong via = members("via", ReaderElement.Type.NODE).findFirst();
        List<RoadRuns.Run> from = runs("from");
        List<RoadRuns.Run> to = runs("to");
        if (via.isPresent()) {
            return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(row(from, via.getAsLong(), to));
        }
        List<List<RoadRuns.Run>> driven =
                Stream.of(from, runs("via"), to).filter(runs -> !runs.isEmpty()).toList();
        if (driven.size() < 2) {
            return Optional.empty();
        }
        OptionalLong node = meeting(driven.get(0), driven.get(1));
        return node.isPresent() ? Optional.of(row(driven.get(0), node.getAsLong(), driven.get(1))) : Optional.empty();
    }

    private static Map<String, Object> row(List<RoadRuns.Run> from, long node, List<RoadRuns.Run> to) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("via", "node/" + node);
        touching(from, node).ifPresent(ids -> row.put("from_road", ids));
        touching(to, node).ifPresent(ids -> row.put("to_road", ids));
        return row;
    }

    private static Optional<String> touching(List<RoadRuns.Run> runs, long node) {
        return Optional.of(runs.stream()
                        .filter(run -> run.nodes().contains(node))
                        .map(RoadRuns.Run::id)
                        .collect(Collectors.joining(" ")))
                .filter(ids -> !ids.isEmpty());
    }

    private static OptionalLong meeting(List<RoadRuns.Run> some, List<RoadRuns.Run> others) {
        return some.stream()
                .flatMapToLong(run -> LongStream.of(run.first(), run.last()))
                .filter(node -> others.stream().anyMatch(run -> run.nodes().contains(node)))
                .findFirst();
    }

    private List<RoadRuns.Run> runs(String role) {
        return members(role, ReaderElement.Type.WAY)
                .mapToObj(roads::of)
                .flatMap(List::stream)
                .toList();
    }

    private LongStream members(String role, ReaderElement.Type type) {
        return relation.getMembers().stream()
                .filter(member -> member.getRole().equals(role) && member.getType() == type)
                .mapToLong(ReaderRelation.Member::getRef);
    }
}

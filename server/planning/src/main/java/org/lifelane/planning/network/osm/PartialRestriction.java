package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is left of a turn restriction that lacks a member or has one too many: the node at which it may be met, and the
 * roads before and after it that it still names.
 */
final class PartialRestriction {
    private static final Set<String> ROLES = Set.of("from", "via", "to", "location_hint");

    private final ReaderRelation relation;
    private final RoadRuns roads;

    PartialRestriction(ReaderRelation relation, RoadRuns roads) {
        this.relation = relation;
        this.roads = roads;
    }

    /**
     * A row's {@code via}, {@code from_road} and {@code to_road}; the last two only where they are known.
     *
     * @param only whether it commands a turn, so that not to know where it leads is to know of none that is allowed
     */
    Optional<Map<String, Object>> places(boolean only) {
        OptionalLong via = Stream.concat(Stream.of("via"), noRoles())
                .flatMapToLong(role -> members(role, ReaderElement.Type.NODE))
                .findFirst();
        List<RoadRuns.Run> from = runs("from");
        List<RoadRuns.Run> to = runs("to");
        List<RoadRuns.Run> either =
                noRoles().flatMap(role -> runs(role).stream()).toList();
        if (!either.isEmpty()) {
            List<RoadRuns.Run> any = Stream.of(from, runs("via"), to, either)
                    .flatMap(List::stream)
                    .toList();
            OptionalLong node = via.isPresent() ? via : meeting(any);
            return node.isPresent()
                    ? Optional.of(row(any, node.getAsLong(), only ? List.of() : any))
                    : Optional.empty();
        }
        if (via.isPresent()) {
            boolean elsewhere =
                    from.isEmpty() && to.isEmpty() && Stream.of("from", "to").anyMatch(this::names);
            return elsewhere ? Optional.empty() : Optional.of(row(from, via.getAsLong(), to));
        }
        List<List<RoadRuns.Run>> driven =
                Stream.of(from, runs("via"), to).filter(runs -> !runs.isEmpty()).toList();
        if (driven.size() < 2) {
            return Optional.empty();
        }
        OptionalLong node = meeting(driven.get(0), driven.get(1));
        return node.isPresent() ? Optional.of(row(driven.get(0), node.getAsLong(), driven.get(1))) : Optional.empty();
    }

    /** What members are called that no restriction has: whether one begins on them or ends there cannot be told. */
    private Stream<String> noRoles() {
        return relation.getMembers().stream()
                .map(ReaderRelation.Member::getRole)
                .filter(role -> !ROLES.contains(role))
                .distinct();
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

    /** Where two of the runs meet. */
    private static OptionalLong meeting(List<RoadRuns.Run> runs) {
        return IntStream.range(1, runs.size())
                .mapToObj(i -> meeting(List.of(runs.get(i)), runs.subList(0, i)))
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
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

    private boolean names(String role) {
        return members(role, ReaderElement.Type.WAY).findAny().isPresent();
    }

    private LongStream members(String role, ReaderElement.Type type) {
        return relation.getMembers().stream()
                .filter(member -> member.getRole().equals(role) && member.getType() == type)
                .mapToLong(ReaderRelation.Member::getRef);
    }
}

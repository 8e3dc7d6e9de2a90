package org.lifelane.planning.network.osm;

import com.carrotsearch.hppc.cursors.LongCursor;
import com.graphhopper.reader.osm.RestrictionMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way members of a restriction's {@code via}, in the order in which they are driven; a file may list them in any. */
final class ViaOrder {

    private ViaOrder() {}

    /** Empty where a member is no road of this extract, is cut, or the members do not form one line. */
    static Optional<List<RoadRuns.Run>> of(RestrictionMembers members, RoadRuns roads) {
        List<RoadRuns.Run> left = new ArrayList<>();
        for (LongCursor way : members.getViaWays()) {
            List<RoadRuns.Run> runs = roads.of(way.value);
            if (runs.size() != 1) {
                return Optional.empty();
            }
            left.add(runs.get(0));
        }
        List<RoadRuns.Run> from = roads.of(members.getFromWays().get(0));
        for (RoadRuns.Run start : List.copyOf(left)) {
            for (long entry : new long[] {start.first(), start.last()}) {
                if (from.stream().anyMatch(run -> run.nodes().contains(entry))) {
                    Optional<List<RoadRuns.Run>> chain = chain(start, entry, new ArrayList<>(left));
                    if (chain.isPresent()) {
                        return chain;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<RoadRuns.Run>> chain(RoadRuns.Run start, long entry, List<RoadRuns.Run> left) {
        List<RoadRuns.Run> chain = new ArrayList<>();
        RoadRuns.Run run = start;
        long end = entry;
        while (true) {
            chain.add(run);
            left.remove(run);
            end = run.first() == end ? run.last() : run.first();
            if (left.isEmpty()) {
                return Optional.of(chain);
            }
            long meeting = end;
            Optional<RoadRuns.Run> next = left.stream()
                    .filter(other -> other.first() == meeting || other.last() == meeting)
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            run = next.get();
        }
    }
}

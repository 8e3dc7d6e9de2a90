package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.Feature;

/** On what share of days each blocked lane is blocked. */
public final class LaneShares {
    /** A time during which a lane was blocked. */
    private record Spell(long from, long to) {}

    private LaneShares() {}

    /**
     * The lane's own {@code blocked_share}; else of the time that all reports in {@code blockages} span the share during
     * which this lane's reports say that it was blocked; else nothing is said, and it counts as blocked every day. A
     * report that is not cleared lasts to the end of the span.
     *
     * @return by lane id, from 0 to 1
     */
    public static Map<String, Double> of(List<Feature> lanes, List<Feature> blockages) {
        Map<String, Double> reported = reported(blockages);
        Map<String, Double> shares = new HashMap<>();
        for (Feature lane : lanes) {
            Optional.ofNullable(reported.get(lane.key())).ifPresent(share -> shares.put(lane.id(), share));
            lane.number("blocked_share").ifPresent(share -> shares.put(lane.id(), Math.max(0, Math.min(1, share))));
        }
        return shares;
    }

    private static Map<String, Double> reported(List<Feature> blockages) {
        LongSummaryStatistics times = blockages.stream()
                .flatMap(row -> Stream.of("reported_at", "cleared_at").map(name -> time(row, name)))
                .flatMapToLong(OptionalLong::stream)
                .summaryStatistics();
        Map<String, List<Spell>> spells = new HashMap<>();
        for (Feature row : blockages) {
            OptionalLong from = time(row, "reported_at");
            Optional<String> lane = row.key("lane_id");
            if (lane.isPresent() && from.isPresent()) {
                long to = time(row, "cleared_at").orElse(times.getMax());
                spells.computeIfAbsent(lane.get(), key -> new ArrayList<>()).add(new Spell(from.getAsLong(), to));
            }
        }
        Map<String, Double> shares = new HashMap<>();
        double span = times.getCount() == 0 ? 0 : times.getMax() - times.getMin();
        if (span > 0) {
            spells.forEach((lane, each) -> shares.put(lane, Math.min(1, length(each) / span)));
        }
        return shares;
    }

    private static OptionalLong time(Feature row, String name) {
        return row.text(name).map(Instants::milliseconds).orElse(OptionalLong.empty());
    }

    /** Milliseconds that some spells, which may overlap, cover together. */
    private static long length(List<Spell> spells) {
        long sum = 0;
        long reached = Long.MIN_VALUE;
        for (Spell spell :
                spells.stream().sorted(Comparator.comparingLong(Spell::from)).toList()) {
            long from = Math.max(reached, spell.from());
            if (spell.to() > from) {
                sum += spell.to() - from;
                reached = spell.to();
            }
        }
        return sum;
    }
}

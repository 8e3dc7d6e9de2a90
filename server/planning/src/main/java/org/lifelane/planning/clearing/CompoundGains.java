package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Keys;

/**
 * What each compound's lanes bring when they are cleared together, ranked: by the weight newly reached, then by the time
 * saved, then by name.
 */
public final class CompoundGains {
    private static final Comparator<CompoundGain> RANKING = Comparator.comparingDouble(
                    (CompoundGain gain) -> -gain.reached().weight())
            .thenComparingLong(gain -> -gain.savedMs())
            .thenComparing(CompoundGain::compound);

    private final LaneSets sets;
    private final LaneWays ways;
    private final List<Stake> stakes;
    /** By building, milliseconds as things are. */
    private final long[] now;
    /** Of each building not reached as things are, the minimal sets; of the others none. */
    private final List<List<LaneSet>> minimal = new ArrayList<>();

    private CompoundGains(LaneSets sets, LaneWays ways, List<Stake> stakes) {
        Stake.check(stakes, sets.targets());
        this.sets = sets;
        this.ways = ways;
        this.stakes = stakes;
        this.now = new long[ways.targets()];
        for (int target = 0; target < now.length; target++) {
            now[target] = soonest(target, LaneSet.NONE);
            minimal.add(now[target] < Long.MAX_VALUE ? List.of() : ways.minimalSets(target));
        }
    }

    /**
     * The gains of all compounds that have a candidate lane, the best first.
     *
     * @param ways from all stations together
     * @param stakes of each building, in the order of {@link LaneSets#targets()}
     * @throws org.lifelane.planning.inventory.FaultyInputException if a weight is negative or no number
     */
    public static List<CompoundGain> of(LaneSets sets, LaneWays ways, List<Stake> stakes) {
        CompoundGains gains = new CompoundGains(sets, ways, stakes);
        Map<String, String> spellings = new HashMap<>();
        Map<String, LaneSet> lanesOf = new TreeMap<>();
        for (int lane = 0; lane < sets.lanes().size(); lane++) {
            String compound = sets.lanes().get(lane).compound().orElse("");
            String known = spellings.computeIfAbsent(Keys.of(compound), key -> compound);
            lanesOf.merge(known, LaneSet.of(lane), LaneSet::plus);
        }
        List<CompoundGain> sorted = lanesOf.entrySet().stream()
                .map(entry -> gains.gain(entry.getKey(), entry.getValue()))
                .sorted(RANKING)
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).ranked(i + 1))
                .toList();
    }

    private CompoundGain gain(String compound, LaneSet lanes) {
        BitSet reached = new BitSet();
        int sooner = 0;
        long savedMs = 0;
        for (int target = 0; target < ways.targets(); target++) {
            long then = soonest(target, lanes);
            if (then < now[target]) {
                savedMs += Math.min(now[target], sets.limitMs()) - then;
                sooner += now[target] < Long.MAX_VALUE ? 1 : 0;
                reached.set(target, now[target] == Long.MAX_VALUE);
            }
        }
        LaneSet needed = reached.isEmpty() ? lanes : needed(lanes, reached);
        return new CompoundGain(
                0,
                compound,
                needed.ids(sets.lanes()),
                NewlyReached.of(reached, stakes),
                sooner,
                savedMs,
                reached.isEmpty() ? elsewhere(lanes).ids(sets.lanes()) : List.of());
    }

    /** Milliseconds with some lanes cleared; {@link Long#MAX_VALUE} where it is not reached in time. */
    private long soonest(int target, LaneSet cleared) {
        return ways.to(target).stream()
                .filter(way -> way.lanes().within(cleared))
                .mapToLong(LaneWay::totalMs)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private LaneSet needed(LaneSet lanes, BitSet reached) {
        LaneSet kept = lanes;
        for (int lane : lanes.lanes().toArray()) {
            LaneSet less = kept.without(lane);
            boolean enough = reached.stream().allMatch(target -> soonest(target, less) < Long.MAX_VALUE);
            kept = enough ? less : kept;
        }
        return kept;
    }

    private LaneSet elsewhere(LaneSet lanes) {
        return minimal.stream()
                .flatMap(List::stream)
                .filter(set -> set.lanes().anyMatch(lanes::contains))
                .map(set -> LaneSet.of(
                        set.lanes().filter(lane -> !lanes.contains(lane)).toArray()))
                .min(Comparator.comparingInt(LaneSet::size)
                        .thenComparing(set -> String.join(";", set.ids(sets.lanes()))))
                .orElse(LaneSet.NONE);
    }
}

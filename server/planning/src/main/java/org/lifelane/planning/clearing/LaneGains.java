package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each candidate lane brings, alone and with others, ranked: by the weight it newly reaches alone; then by the weight
 * it helps to reach with others, of each building the part that falls to one lane of the smallest set that holds this one;
 * then by the time saved; then by id.
 */
public final class LaneGains {
    private static final Comparator<LaneGain> RANKING = Comparator.comparingDouble(
                    (LaneGain gain) -> -gain.alone().weight())
            .thenComparingDouble(gain -> -gain.weightWithOthers())
            .thenComparingLong(gain -> -gain.savedMs())
            .thenComparing(gain -> gain.lane().id());

    private final LaneSets sets;
    private final List<Stake> stakes;
    /** Of each building not reached as things are, the minimal sets; of the others none. */
    private final List<List<LaneSet>> minimal = new ArrayList<>();

    private final BitSet[] alone;
    private final int[] sooner;
    private final long[] savedMs;
    private final double[] withOthers;
    private final List<Set<LaneSet>> others = new ArrayList<>();
    /** The buildings that each lane helps to reach. */
    private final List<BitSet> helped = new ArrayList<>();

    private LaneGains(LaneSets sets, LaneWays ways, List<Stake> stakes) {
        Stake.check(stakes, sets.targets());
        this.sets = sets;
        this.stakes = stakes;
        int lanes = sets.lanes().size();
        this.alone = IntStream.range(0, lanes).mapToObj(lane -> new BitSet()).toArray(BitSet[]::new);
        this.sooner = new int[lanes];
        this.savedMs = new long[lanes];
        this.withOthers = new double[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            others.add(new LinkedHashSet<>());
            helped.add(new BitSet());
        }
        for (int target = 0; target < ways.targets(); target++) {
            addAlone(target, ways.to(target));
            List<LaneSet> unless = ways.minimalSets(target);
            minimal.add(unless.contains(LaneSet.NONE) ? List.of() : unless);
            addTogether(target);
        }
    }

    /**
     * The gains of all candidates, the best first.
     *
     * @param ways from all stations together
     * @param stakes of each building, in the order of {@link LaneSets#targets()}
     * @throws org.lifelane.planning.inventory.FaultyInputException if a weight is negative or no number
     */
    public static List<LaneGain> of(LaneSets sets, LaneWays ways, List<Stake> stakes) {
        LaneGains gains = new LaneGains(sets, ways, stakes);
        List<LaneGain> sorted = IntStream.range(0, sets.lanes().size())
                .mapToObj(gains::gain)
                .sorted(RANKING)
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).ranked(i + 1))
                .toList();
    }

    private void addAlone(int target, List<LaneWay> ways) {
        Optional<LaneWay> asThingsAre =
                ways.stream().filter(way -> way.lanes().isEmpty()).findFirst();
        long before = asThingsAre.map(LaneWay::totalMs).orElse(sets.limitMs());
        for (LaneWay way : ways) {
            if (way.lanes().size() == 1) {
                int lane = way.lanes().lanes().findFirst().orElseThrow();
                savedMs[lane] += before - way.totalMs();
                if (asThingsAre.isPresent()) {
                    sooner[lane]++;
                } else {
                    alone[lane].set(target);
                }
            }
        }
    }

    private void addTogether(int target) {
        Set<Integer> counted = new HashSet<>();
        minimal.get(target).stream()
                .filter(set -> set.size() > 1)
                .sorted(Comparator.comparingInt(LaneSet::size))
                .forEach(set -> set.lanes().forEach(lane -> {
                    others.get(lane).add(set.without(lane));
                    helped.get(lane).set(target);
                    if (counted.add(lane)) {
                        withOthers[lane] += stakes.get(target).weight() / set.size();
                    }
                }));
    }

    private LaneGain gain(int lane) {
        List<LaneSet> alsoRequires = alone[lane].isEmpty() ? minimalOthers(lane) : List.of();
        return new LaneGain(
                0,
                sets.lanes().get(lane),
                NewlyReached.of(alone[lane], stakes),
                sooner[lane],
                savedMs[lane],
                withOthers[lane],
                alsoRequires.stream().map(set -> set.ids(sets.lanes())).toList(),
                alsoRequires.stream().findFirst().map(first -> together(lane, first)));
    }

    /** The sets of other lanes of which none holds another, the one that it reaches most with before those of its size. */
    private List<LaneSet> minimalOthers(int lane) {
        List<LaneSet> kept = new ArrayList<>();
        for (LaneSet set : others.get(lane).stream()
                .sorted(Comparator.comparingInt(LaneSet::size))
                .toList()) {
            if (kept.stream().noneMatch(other -> other.within(set))) {
                kept.add(set);
            }
        }
        Map<LaneSet, Double> weight = new HashMap<>();
        kept.forEach(set -> weight.put(set, together(lane, set).weight()));
        return kept.stream()
                .sorted(Comparator.comparingInt(LaneSet::size)
                        .thenComparingDouble(set -> -weight.getOrDefault(set, 0.0))
                        .thenComparing(set -> String.join(";", set.ids(sets.lanes()))))
                .toList();
    }

    /** What the lane and some others reach and those alone do not. */
    private NewlyReached together(int lane, LaneSet with) {
        LaneSet all = with.plus(LaneSet.of(lane));
        BitSet reached = new BitSet();
        helped.get(lane).stream()
                .filter(target -> minimal.get(target).stream().anyMatch(set -> set.within(all))
                        && minimal.get(target).stream().noneMatch(set -> set.within(with)))
                .forEach(reached::set);
        return NewlyReached.of(reached, stakes);
    }
}

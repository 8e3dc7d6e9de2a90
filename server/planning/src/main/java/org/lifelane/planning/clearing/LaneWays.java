package org.lifelane.planning.clearing;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The ways to each building from one station, or from any of several. Of one building none comes later than another that
 * needs a part of its lanes, or the same: with a set of lanes cleared the building is reached at the least time among the
 * ways whose lanes are all in it, and not in time if there is none.
 */
public final class LaneWays {
    private final IntArrayList first = new IntArrayList();
    private final LongArrayList totalMs = new LongArrayList();
    private final List<LaneSet> lanes = new ArrayList<>();
    private final BitSet capped = new BitSet();
    private int hiddenFrom = Integer.MAX_VALUE;

    LaneWays() {
        first.add(0);
    }

    void add(LaneWay way) {
        totalMs.add(way.totalMs());
        lanes.add(way.lanes());
    }

    /** Ends the ways of a building; the next is the next in the list. */
    void endTarget(boolean isCapped) {
        capped.set(targets(), isCapped);
        first.add(lanes.size());
    }

    /** No set of fewer lanes was dropped. */
    void hideFrom(int size) {
        hiddenFrom = Math.min(hiddenFrom, size);
    }

    /** Number of buildings. */
    public int targets() {
        return first.size() - 1;
    }

    /** The ways to a building by its place in the list, the quickest first; of equal times the one with fewer lanes. */
    public List<LaneWay> to(int target) {
        List<LaneWay> ways = new ArrayList<>();
        for (int i = first.get(target); i < first.get(target + 1); i++) {
            ways.add(new LaneWay(lanes.get(i), totalMs.get(i)));
        }
        return ways;
    }

    /** The sets of lanes to a building of which none holds another: any of them brings it within the limit. */
    public List<LaneSet> minimalSets(int target) {
        List<LaneSet> all = lanes.subList(first.get(target), first.get(target + 1));
        return all.stream()
                .filter(set -> all.stream().noneMatch(other -> other != set && other.within(set)))
                .toList();
    }

    /**
     * The buildings, by place in the list, to which further ways may lead that the {@link SearchCaps} hide, sooner or over
     * other lanes. The ways that are given lead there all the same, if perhaps by more lanes than need be.
     */
    public int[] capped() {
        return capped.stream().toArray();
    }

    /** A hidden way needs at least so many lanes; {@link Integer#MAX_VALUE} where none is hidden. */
    public int hiddenFrom() {
        return hiddenFrom;
    }
}

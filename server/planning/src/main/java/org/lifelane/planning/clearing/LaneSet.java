package org.lifelane.planning.clearing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some of the candidates for clearing, by their numbers in {@link LaneSets#lanes()}. Immutable. */
public final class LaneSet {
    /** Nothing has to be cleared. */
    public static final LaneSet NONE = new LaneSet(new int[0]);

    private final int[] lanes;
    /** One bit for each lane's number modulo 64: a set within another has no bit that the other lacks. */
    private final long signature;

    private LaneSet(int[] sorted) {
        this.lanes = sorted;
        this.signature = Arrays.stream(sorted).mapToLong(lane -> 1L << lane).reduce(0, (one, other) -> one | other);
    }

    /** Any order, each once or more often. */
    public static LaneSet of(int... lanes) {
        return lanes.length == 0
                ? NONE
                : new LaneSet(Arrays.stream(lanes).sorted().distinct().toArray());
    }

    public int size() {
        return lanes.length;
    }

    public boolean isEmpty() {
        return lanes.length == 0;
    }

    /** Ascending. */
    public IntStream lanes() {
        return Arrays.stream(lanes);
    }

    public boolean contains(int lane) {
        return Arrays.binarySearch(lanes, lane) >= 0;
    }

    /** Whether every lane of this set is in another. */
    public boolean within(LaneSet other) {
        if ((signature & ~other.signature) != 0 || lanes.length > other.lanes.length) {
            return false;
        }
        int at = 0;
        for (int lane : lanes) {
            while (at < other.lanes.length && other.lanes[at] < lane) {
                at++;
            }
            if (at == other.lanes.length || other.lanes[at] != lane) {
                return false;
            }
        }
        return true;
    }

    public LaneSet plus(LaneSet other) {
        return other.isEmpty()
                ? this
                : of(IntStream.concat(lanes(), other.lanes()).toArray());
    }

    public LaneSet without(int lane) {
        return of(lanes().filter(each -> each != lane).toArray());
    }

    /** The lanes' ids, in the order of their numbers. */
    public List<String> ids(List<BlockedLane> candidates) {
        return lanes().mapToObj(lane -> candidates.get(lane).id()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LaneSet set && Arrays.equals(lanes, set.lanes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lanes);
    }

    @Override
    public String toString() {
        return Arrays.toString(lanes);
    }
}

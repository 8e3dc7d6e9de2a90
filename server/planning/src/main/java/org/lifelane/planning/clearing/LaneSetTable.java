package org.lifelane.planning.clearing;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of lanes by number, each once, so that a search handles whole numbers. Number 0 is the empty set. */
final class LaneSetTable {
    static final int NONE = 0;
    private final List<LaneSet> sets;
    private final Map<LaneSet, Integer> numbers;
    private final LongIntHashMap unions = new LongIntHashMap();

    LaneSetTable() {
        this(List.of(LaneSet.NONE));
    }

    private LaneSetTable(List<LaneSet> sets) {
        this.sets = new ArrayList<>(sets);
        this.numbers = new HashMap<>();
        for (int number = 0; number < sets.size(); number++) {
            numbers.put(sets.get(number), number);
        }
    }

    /** Another table with the same numbers for now. */
    LaneSetTable copy() {
        return new LaneSetTable(sets);
    }

    int number(LaneSet set) {
        Integer known = numbers.putIfAbsent(set, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(set);
        return sets.size() - 1;
    }

    LaneSet set(int number) {
        return sets.get(number);
    }

    boolean within(int one, int other) {
        return one == NONE || one == other || sets.get(one).within(sets.get(other));
    }

    int size(int number) {
        return sets.get(number).size();
    }

    /** The number of both sets' lanes together. */
    int union(int one, int other) {
        if (other == NONE || one == other) {
            return one;
        }
        long key = (long) one << 32 | other;
        int found = unions.getOrDefault(key, NONE);
        if (found == NONE) {
            found = number(sets.get(one).plus(sets.get(other)));
            unions.put(key, found);
        }
        return found;
    }
}

package org.lifelane.planning.clearing;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of lanes by number, each once, so that a search handles whole numbers. Number 0 is the empty set. */
final class LaneSetTable {
    static final int NONE = 0;
    private final int most;
    private final List<LaneSet> sets;
    private final Map<LaneSet, Integer> numbers;
    private final LongIntHashMap unions = new LongIntHashMap();

    /** @param most the most lanes of a set that is looked for */
    LaneSetTable(int most) {
        this(most, List.of(LaneSet.NONE));
    }

    private LaneSetTable(int most, List<LaneSet> sets) {
        this.most = most;
        this.sets = new ArrayList<>(sets);
        this.numbers = new HashMap<>();
        for (int number = 0; number < sets.size(); number++) {
            numbers.put(sets.get(number), number);
        }
    }

    /** Another table with the same numbers for now. */
    LaneSetTable copy() {
        return new LaneSetTable(most, sets);
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

    /** The number of both sets' lanes; a set that has too many lanes already is left as it is. */
    int union(int one, int other) {
        if (other == NONE || one == other || sets.get(one).size() > most) {
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

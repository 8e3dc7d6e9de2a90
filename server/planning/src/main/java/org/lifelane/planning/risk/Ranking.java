package org.lifelane.planning.risk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Buildings by score, then by the high score, then by id; rank 1 is worst. Scores are hundredths. Buildings of which nothing
 * is known have no rank and stand behind all others.
 */
final class Ranking {
    private final int[] score;
    private final int[] high;
    private final boolean[] known;
    private final int ranked;
    private final int[] byId;
    private final int[] order;
    private final int[] rank;

    Ranking(int[] score, int[] high, List<String> ids, List<Boolean> known) {
        this.score = score;
        this.high = high;
        this.known = new boolean[known.size()];
        for (int i = 0; i < this.known.length; i++) {
            this.known[i] = known.get(i);
        }
        this.ranked = (int) known.stream().filter(each -> each).count();
        this.byId = positions(IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray());
        this.order = IntStream.range(0, ids.size())
                .boxed()
                .sorted((one, other) -> this.known[one]
                        ? compare(score[one], high[one], byId[one], other)
                        : this.known[other] ? 1 : Integer.compare(byId[one], byId[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rank = positions(order);
    }

    private static int[] positions(int[] order) {
        int[] positions = new int[order.length];
        Arrays.setAll(positions, i -> 0);
        for (int i = 0; i < order.length; i++) {
            positions[order[i]] = i;
        }
        return positions;
    }

    /** Negative where such a score stands before a building. */
    private int compare(int ownScore, int ownHigh, int ownId, int other) {
        if (!known[other]) {
            return -1;
        }
        if (ownScore != score[other]) {
            return Integer.compare(score[other], ownScore);
        }
        if (ownHigh != high[other]) {
            return Integer.compare(high[other], ownHigh);
        }
        return Integer.compare(ownId, byId[other]);
    }

    OptionalInt rank(int building) {
        return known[building] ? OptionalInt.of(place(building)) : OptionalInt.empty();
    }

    /** Its place among all, from 1; those without a rank have the last. */
    int place(int building) {
        return rank[building] + 1;
    }

    /** How many buildings have a rank. */
    int ranked() {
        return ranked;
    }

    /** The building of a place. */
    int at(int wanted) {
        return order[wanted - 1];
    }

    /** The rank that a building would have with another score, all others as they are. */
    int rankWith(int building, int otherScore, int otherHigh) {
        int from = 0;
        int to = order.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(otherScore, otherHigh, byId[building], order[middle]) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        // It does not stand before itself.
        return (rank[building] < from ? from - 1 : from) + 1;
    }
}

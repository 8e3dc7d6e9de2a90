package org.lifelane.planning.clearing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.optimum.SolveControl;

/** Good lanes to begin with: again and again the set that brings the most weight for what it takes of the budget. */
final class LaneGreedy {
    private final Map<Set<LaneSet>, Double> open;
    private final double[] price;
    private final Predicate<LaneSet> affordable;

    /**
     * @param families sets of lanes any of which covers, and the weight covered
     * @param price by lane
     * @param affordable whether the budget allows some lanes
     */
    LaneGreedy(Map<Set<LaneSet>, Double> families, double[] price, Predicate<LaneSet> affordable) {
        this.open = new HashMap<>(families);
        this.price = price.clone();
        this.affordable = affordable;
    }

    /** Where the control ends it before, the lanes so far. */
    BitSet lanes(SolveControl control) {
        LaneSet cleared = LaneSet.NONE;
        boolean more = true;
        while (more && !control.over()) {
            LaneSet next = next(cleared);
            more = next.size() > cleared.size();
            cleared = next;
            open.keySet().removeIf(family -> family.stream().anyMatch(set -> set.within(next)));
        }
        BitSet lanes = new BitSet();
        cleared.lanes().forEach(lanes::set);
        return lanes;
    }

    /** The same lanes where none more bring anything that the budget allows. */
    private LaneSet next(LaneSet cleared) {
        Map<LaneSet, Double> gain = new HashMap<>();
        open.forEach((family, weight) -> family.forEach(set -> gain.merge(set, weight, Double::sum)));
        LaneSet best = cleared;
        double most = 0;
        for (Map.Entry<LaneSet, Double> offer : gain.entrySet()) {
            LaneSet with = cleared.plus(offer.getKey());
            double rate = offer.getValue() / Math.max(1e-9, price(with) - price(cleared));
            if (rate > most && affordable.test(with)) {
                most = rate;
                best = with;
            }
        }
        return best;
    }

    private double price(LaneSet set) {
        return set.lanes().mapToDouble(lane -> price[lane]).sum();
    }
}

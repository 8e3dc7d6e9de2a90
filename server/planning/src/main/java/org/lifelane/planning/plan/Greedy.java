package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.optimum.SolveControl;

/** A good purchase to begin with: again and again the cover that brings the most weight for its money. */
final class Greedy {
    private final JointProblem problem;
    private final Limits limits;
    private final List<Set<Cover>> families = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<Cover, Double> gain = new HashMap<>();
    private final BitSet open = new BitSet();

    Greedy(JointProblem problem, Limits limits, Map<Set<Cover>, Double> worth) {
        this.problem = problem;
        this.limits = limits;
        worth.forEach((family, weight) -> {
            open.set(families.size());
            families.add(family);
            weights.add(weight);
            family.forEach(cover -> gain.merge(cover, weight, Double::sum));
        });
    }

    /** Where the control ends it before, the purchase so far. */
    Purchase purchase(SolveControl control) {
        Purchase bought = Purchase.nothing();
        close(bought);
        for (Purchase more = next(bought); more != null && !control.over(); more = next(bought)) {
            bought = more;
            close(bought);
        }
        return bought;
    }

    /** Takes out the buildings that are covered. */
    private void close(Purchase bought) {
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (families.get(i).stream().anyMatch(bought::pays)) {
                open.clear(i);
                double weight = weights.get(i);
                families.get(i).forEach(cover -> gain.merge(cover, -weight, Double::sum));
            }
        }
    }

    private @Nullable Purchase next(Purchase bought) {
        double spent = bought.units(problem);
        Purchase best = null;
        double most = 0;
        for (Map.Entry<Cover, Double> offer : gain.entrySet()) {
            if (offer.getValue() < 1e-9) {
                continue;
            }
            Purchase more = with(bought, offer.getKey());
            double price = more.units(problem) - spent;
            double rate = offer.getValue() / Math.max(1e-9, price);
            if (rate > most && limits.allow(problem, more)) {
                most = rate;
                best = more;
            }
        }
        return best;
    }

    private static Purchase with(Purchase bought, Cover offer) {
        Purchase more = offer.station() == Cover.STANDS ? bought : bought.plusStation(offer.station());
        return more.plusLanes(offer.lanes().lanes());
    }
}

package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.Optional;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * The least greatest cost, by bisection over the costs there are (Minieka 1970): whether some sites within the limits
 * serve everything at most at a cost is a {@link CoverQuestion}.
 */
final class CenterSearch {
    private final CostTable table;
    private final MedianInstances instances;
    private final SolveControl control;
    /** Distinct costs that can be the greatest, ascending: none is below what some target pays at best. */
    private final double[] radii;

    private boolean[] best;
    private int low;
    private int high;

    /** @param table one in which each target has a pair */
    CenterSearch(CostTable table, MedianInstances instances, SolveControl control) {
        this.table = table;
        this.instances = instances;
        this.control = control;
        this.radii = radii(table);
        this.best = new Interchange(instances.weightedCost(), control).fromNothing();
        this.high = position(best);
    }

    private static double[] radii(CostTable table) {
        double floor = 0;
        double[] costs = new double[table.first(table.targets().size())];
        for (int target = 0; target < table.targets().size(); target++) {
            floor = Math.max(floor, table.cost(table.first(target)));
            for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
                costs[pair] = table.cost(pair);
            }
        }
        double least = floor;
        return Arrays.stream(costs)
                .filter(each -> each >= least)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The proof; empty where no choice was found that serves everything. */
    Optional<Proof> solve() {
        // where nothing serves everything yet, first whether anything does
        int radius = found() ? (low + high) / 2 : radii.length - 1;
        while (low < high && !control.over()) {
            CoverQuestion.Answer answer = new CoverQuestion(
                            instances.sitesWithin(radii[radius]),
                            instances.prices(),
                            instances.most(),
                            instances.budget())
                    .answer(control);
            if (!answer.settled()) {
                break;
            }
            if (answer.chosen().isPresent()) {
                best = answer.chosen().get();
                high = position(best);
            } else {
                low = radius + 1;
            }
            if (found()) {
                control.progress(radii[high], radii[low]);
            }
            radius = (low + high) / 2;
        }
        return found() ? Optional.of(new Proof(radii[high], radii[low])) : Optional.empty();
    }

    /** Whether it is proven that no choice serves everything. */
    boolean impossible() {
        return low == radii.length;
    }

    /** Chosen sites. */
    boolean[] best() {
        return best.clone();
    }

    private boolean found() {
        return high < radii.length;
    }

    /** Of the greatest cost of a choice; beyond them all where it leaves a target unserved. */
    private int position(boolean[] chosen) {
        double greatest = radii[0];
        for (int target = 0; target < table.targets().size(); target++) {
            int pair = table.first(target);
            while (pair < table.first(target + 1) && !instances.open(table.candidate(pair), chosen)) {
                pair++;
            }
            if (pair == table.first(target + 1)) {
                return radii.length;
            }
            greatest = Math.max(greatest, table.cost(pair));
        }
        return Arrays.binarySearch(radii, greatest);
    }
}

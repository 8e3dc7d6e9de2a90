package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.siting.AreaProgram.Answer;

/** The least cost within which every target can be served, by halving the list of costs. */
final class AreaCenter {
    private final CostTable table;
    private final DoubleFunction<AreaProgram> within;
    private final SolveControl control;
    private final double[] costs;
    private Answer best = new Answer(new boolean[0], new int[0], 0, false);
    /** No cost before this one of the list suffices. */
    private int low;
    /** This one suffices. */
    private int high;

    /** @param within the programme that serves the most targets, none of them at more than a cost */
    AreaCenter(CostTable table, DoubleFunction<AreaProgram> within, SolveControl control) {
        this.table = table;
        this.within = within;
        this.control = control;
        double[] all = new double[table.first(table.targets().size())];
        Arrays.setAll(all, table::cost);
        this.costs = Arrays.stream(all).sorted().distinct().toArray();
        this.high = costs.length;
    }

    /**
     * Looks from a cost upwards in growing steps, for the programmes grow with the cost, and then between.
     *
     * @param least no cost below it suffices
     * @return whether anything was found
     */
    boolean search(double least) {
        int from = Arrays.binarySearch(costs, least);
        low = from >= 0 ? from : -from - 1;
        int step = 1;
        boolean decided = true;
        while (low < high && decided) {
            int at = high < costs.length ? (low + high) >>> 1 : Math.min(costs.length - 1, low + step - 1);
            step *= 4;
            decided = suffices(at) || low > at;
        }
        return best.found();
    }

    private boolean suffices(int at) {
        Answer answer = within.apply(costs[at]).solve(control);
        int targets = table.targets().size();
        if (answer.found() && answer.served() == targets) {
            best = answer;
            high = Arrays.binarySearch(costs, greatest());
            control.progress(greatest(), costs[low]);
            return true;
        }
        if (answer.bound() < targets - 0.5) {
            low = at + 1;
        }
        return false;
    }

    Answer best() {
        return best;
    }

    /** Whether it is proven that nothing serves every target. */
    boolean impossible() {
        return low == costs.length;
    }

    /** Greatest cost of the best found. */
    double greatest() {
        return Arrays.stream(best.pairOf()).mapToDouble(table::cost).max().orElse(0);
    }

    /** No choice does with less. */
    double bound() {
        return costs[low];
    }
}

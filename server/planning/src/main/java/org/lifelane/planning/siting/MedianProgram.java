package org.lifelane.planning.siting;

import java.util.HashMap;
import java.util.Map;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.SolveControl;

/**
 * A {@link MedianInstance} as a mixed-integer programme in the radius formulation (Cornuéjols, Nemhauser and Wolsey 1980;
 * García, Labbé and Marín 2011): for each row and each of its distinct costs one variable says that no site as cheap is
 * chosen, and pays the step to the next cost. In maximal covering that is one variable a target.
 */
final class MedianProgram {
    private static final int COVERING_CUTS = 5;

    private final MedianInstance instance;
    private final MixedIntegerProgram program = MixedIntegerProgram.minimise();

    MedianProgram(MedianInstance instance) {
        this.instance = instance;
        for (int one = 0; one < instance.sites(); one++) {
            program.binary(0);
        }
        limits();
        for (int row = 0; row < instance.rows(); row++) {
            radii(row);
        }
    }

    private void limits() {
        if (instance.most() < instance.sites()) {
            Row number = program.atMost(instance.most());
            for (int one = 0; one < instance.sites(); one++) {
                number.plus(1, one);
            }
        }
        if (instance.budget() < Double.POSITIVE_INFINITY) {
            Map<Integer, Double> priceOf = new HashMap<>();
            for (int one = 0; one < instance.sites(); one++) {
                priceOf.put(one, instance.price()[one]);
            }
            program.wholeAtMost(instance.budget(), priceOf);
        }
    }

    private void radii(int row) {
        int end = instance.first()[row + 1];
        int entry = instance.first()[row];
        int before = -1;
        while (entry < end) {
            double cost = instance.cost()[entry];
            int next = entry;
            while (next < end && instance.cost()[next] == cost) {
                next++;
            }
            double step = (next < end ? instance.cost()[next] : instance.fallback()[row]) - cost;
            int farther = program.amount(step);
            // farther ≥ before − the sites at this cost: by recursion, 1 − every site as cheap
            Row reach = program.atLeast(before < 0 ? 1 : 0).plus(1, farther);
            if (before >= 0) {
                reach.plus(-1, before);
            }
            for (; entry < next; entry++) {
                reach.plus(1, instance.site()[entry]);
            }
            before = farther;
        }
    }

    /** What every choice pays, besides what the programme's objective says. */
    private double least() {
        double sum = instance.fixed();
        for (int row = 0; row < instance.rows(); row++) {
            sum += instance.cost()[instance.first()[row]];
        }
        return sum;
    }

    /**
     * @param chosen the sites found, or empty
     * @param bound no choice costs less
     */
    record Answer(boolean[] chosen, double bound) {}

    Answer solve(boolean[] start, SolveControl control) {
        double least = least();
        program.from(hint(start)).telling((objective, bound) -> control.progress(objective + least, bound + least));
        // cuts raise a covering's bound little, and each round of them costs a linear programme
        Outcome outcome = (instance.covering() ? program.withRootCuts(COVERING_CUTS) : program).solve(control);
        boolean[] chosen = new boolean[outcome.found() ? instance.sites() : 0];
        for (int one = 0; one < chosen.length; one++) {
            chosen[one] = outcome.chosen(one);
        }
        double bound = outcome.infeasible() ? Double.POSITIVE_INFINITY : outcome.bound() + least;
        return new Answer(chosen, bound);
    }

    private double[] hint(boolean[] start) {
        double[] values = new double[program.size()];
        for (int one = 0; one < start.length; one++) {
            values[one] = start[one] ? 1 : 0;
        }
        int variable = instance.sites();
        for (int row = 0; row < instance.rows(); row++) {
            double farther = 1;
            int end = instance.first()[row + 1];
            for (int entry = instance.first()[row]; entry < end; ) {
                double cost = instance.cost()[entry];
                for (; entry < end && instance.cost()[entry] == cost; entry++) {
                    if (start[instance.site()[entry]]) {
                        farther = 0;
                    }
                }
                values[variable++] = farther;
            }
        }
        return values;
    }
}

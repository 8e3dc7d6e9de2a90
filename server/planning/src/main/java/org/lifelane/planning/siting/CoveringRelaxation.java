package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.Optional;
import org.lifelane.planning.optimum.LinearProgram;
import org.lifelane.planning.optimum.LinearProgram.Row;
import org.lifelane.planning.optimum.SolveControl;

/**
 * The linear relaxation of a covering {@link MedianInstance}. Its duals are the multipliers that a subgradient search
 * tends to: on coverings whose sites overlap much it stays some per cent short of them, while the simplex method has them
 * within seconds.
 */
final class CoveringRelaxation {
    /**
     * @param multipliers by row, for {@link MedianBound}
     * @param shares to what part each site is chosen
     */
    record Answer(double[] multipliers, double[] shares) {}

    private CoveringRelaxation() {}

    /** Empty where the time did not suffice. */
    static Optional<Answer> of(MedianInstance instance, SolveControl control) {
        LinearProgram program = new LinearProgram();
        for (int one = 0; one < instance.sites(); one++) {
            program.variable(0, instance.affordable(one) ? 1 : 0);
        }
        for (int row = 0; row < instance.rows(); row++) {
            int from = instance.first()[row];
            double step = instance.fallback()[row] - instance.cost()[from];
            Row covered = program.atLeast(1).plus(1, program.variable(step, 1));
            for (int entry = from; entry < instance.first()[row + 1]; entry++) {
                covered.plus(1, instance.site()[entry]);
            }
        }
        limits(instance, program);
        return program.solve(control)
                .map(outcome -> new Answer(
                        multipliers(instance, outcome.duals()), Arrays.copyOf(outcome.values(), instance.sites())));
    }

    private static void limits(MedianInstance instance, LinearProgram program) {
        Row number = program.atMost(instance.most());
        for (int one = 0; one < instance.sites(); one++) {
            number.plus(1, one);
        }
        if (instance.budget() < Double.POSITIVE_INFINITY) {
            Row money = program.atMost(1);
            for (int one = 0; one < instance.sites(); one++) {
                money.plus(instance.price()[one] / Math.max(1, instance.budget()), one);
            }
        }
    }

    /** A row's multiplier is its cheapest cost and what its being covered saves. */
    private static double[] multipliers(MedianInstance instance, double[] duals) {
        double[] multipliers = new double[instance.rows()];
        for (int row = 0; row < multipliers.length; row++) {
            double least = instance.cost()[instance.first()[row]];
            double saved = Math.max(0, Math.min(instance.fallback()[row] - least, duals[row]));
            multipliers[row] = least + saved;
        }
        return multipliers;
    }
}

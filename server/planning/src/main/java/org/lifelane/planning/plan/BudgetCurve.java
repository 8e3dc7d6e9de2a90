package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.SolveControl;

/** What each budget buys: the best plan for each of some sums of money. */
public final class BudgetCurve {
    private BudgetCurve() {}

    /** One point of the curve. */
    public record Point(double budget, JointPlan plan) {}

    /**
     * Plans for equal steps from nothing, or from what the required stations cost, up to a budget; where somebody stops it,
     * those so far.
     *
     * @param limits the budget that the last point has, and the numbers that all have
     * @param steps at least 1
     * @param each control for each solve
     * @param done hears how many points are found
     */
    public static List<Point> of(
            JointProblem problem, Limits limits, int steps, Supplier<SolveControl> each, IntConsumer done) {
        double least = Required.of(problem, limits).bought().price(problem);
        List<Point> points = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            SolveControl control = each.get();
            if (control.cancelled()) {
                break;
            }
            double budget = LeastUnit.decimal(least + (limits.budget() - least) * step / steps);
            points.add(new Point(budget, JointPlanning.best(problem, limits.withBudget(budget), control)));
            done.accept(step + 1);
        }
        return points;
    }
}

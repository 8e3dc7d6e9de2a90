package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.optimum.SolveControl;

/** A solve that is stopped gives the best it has, and a bound that holds. */
class StoppedSolveTest {
    /** Overlapping discs that cover most of a square: proven by nobody in a second. */
    private static SitingProblem hard() {
        Random random = new Random(1);
        int targets = 3000;
        int sites = 600;
        double[][] site = new double[sites][];
        for (int i = 0; i < sites; i++) {
            site[i] = new double[] {random.nextDouble(), random.nextDouble()};
        }
        double[] weights = new double[targets];
        CostTable.Builder pairs = new CostTable.Builder();
        for (int target = 0; target < targets; target++) {
            weights[target] = 1 + random.nextInt(100);
            double x = random.nextDouble();
            double y = random.nextDouble();
            for (int i = 0; i < sites; i++) {
                if (Math.hypot(x - site[i][0], y - site[i][1]) <= 0.12) {
                    pairs.pair("s" + i, "t" + target, 0);
                }
            }
        }
        CostTable costs = pairs.build();
        return SitingProblem.of(SitingModel.MCLP, costs)
                .withWeights(java.util.Arrays.copyOf(weights, costs.targets().size()))
                .withP(20);
    }

    @Test
    void afterItsTimeTheBestSoFarAndABoundThatHolds() {
        SitingProblem problem = hard();
        SitingPlan plan = Siting.solve(problem, SolveControl.within(Duration.ofSeconds(2)));
        assertThat(plan.selected()).hasSize(20);
        assertThat(plan.proof().objective())
                .isCloseTo(Recount.objective(problem, plan.selected()), within(1e-6))
                .isLessThanOrEqualTo(plan.proof().bound());
        assertThat(plan.proof().gap()).isLessThan(0.1);
        assertThat(plan.proof().optimal()).isFalse();
    }

    @Test
    void cancelledWhileItWorksItGivesWhatItHas() {
        AtomicInteger told = new AtomicInteger();
        SitingProblem problem = hard();
        SitingPlan plan = Siting.solve(
                problem,
                SolveControl.patient()
                        .unless(() -> told.get() > 2)
                        .telling((objective, bound) -> told.incrementAndGet()));
        assertThat(told.get()).isGreaterThan(2);
        assertThat(plan.selected()).hasSize(20);
        assertThat(plan.proof().objective()).isLessThanOrEqualTo(plan.proof().bound());
    }
}

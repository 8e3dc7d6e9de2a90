package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Overlapping discs, too many for brute force, where subgradients leave something to the linear relaxation: what comes of
 * the reductions is the optimum of the textbook programme, which nothing was taken out of.
 */
class CoveringReductionsTest {
    private static final int CASES = 150;
    private static final int SITES = 45;

    @Test
    void theReducedProblemHasTheOptimumOfTheWholeOne() {
        int relaxed = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            double[] price = IntStream.range(0, SITES)
                    .mapToDouble(i -> 1 + random.nextInt(9))
                    .toArray();
            SitingProblem problem = discs(random, price, seed % 3 == 0);
            MedianInstances instances = new MedianInstances(problem);
            MedianInstance whole = instances.uncoveredWeight();
            Incumbent incumbent = new Incumbent(whole);
            relaxed += new MedianRoot(whole, incumbent, SolveControl.patient())
                            .reduce()
                            .isPresent()
                    ? 1
                    : 0;
            SitingPlan plan = Siting.solve(problem, SolveControl.patient());
            double textbook = new CoveringProgram(SITES, needs(problem))
                    .most(
                            instances.most(),
                            problem.budget().orElse(Double.POSITIVE_INFINITY),
                            price,
                            SolveControl.patient())
                    .proof()
                    .objective();
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(textbook, within(1e-6));
            assertThat(Recount.objective(problem, plan.selected())).isCloseTo(textbook, within(1e-6));
        }
        System.out.printf("coverings: %d, of which %d are left something after the root%n", CASES, relaxed);
        assertThat(relaxed).isGreaterThan(CASES / 10);
    }

    @Test
    void aNeedlessSiteIsWithinAnotherThatStays() {
        int needless = 0;
        for (int seed = 0; seed < CASES; seed++) {
            MedianInstance whole =
                    new MedianInstances(discs(new Random(seed), new double[SITES], false)).uncoveredWeight();
            boolean[] out = Dominance.needless(whole);
            for (int one = 0; one < SITES; one++) {
                int site = one;
                if (out[one]) {
                    needless++;
                    assertThat(rows(whole, site))
                            .satisfiesAnyOf(
                                    rows -> assertThat(rows).isEmpty(),
                                    rows -> assertThat(IntStream.range(0, SITES)
                                                    .filter(other -> !out[other])
                                                    .anyMatch(other ->
                                                            rows(whole, other).containsAll(rows)))
                                            .isTrue());
                }
            }
        }
        assertThat(needless).isGreaterThan(CASES);
    }

    private static List<Integer> rows(MedianInstance instance, int site) {
        return IntStream.range(0, instance.rows())
                .filter(row -> Arrays.stream(instance.site(), instance.first()[row], instance.first()[row + 1])
                        .anyMatch(one -> one == site))
                .boxed()
                .toList();
    }

    private static SitingProblem discs(Random random, double[] price, boolean money) {
        int targets = 200;
        double[] x = random.doubles(SITES + targets).toArray();
        double[] y = random.doubles(SITES + targets).toArray();
        CostTable.Builder pairs = new CostTable.Builder();
        for (int site = 0; site < SITES; site++) {
            pairs.candidate("c" + site);
            for (int target = 0; target < targets; target++) {
                pairs.target("t" + target);
                if (Math.hypot(x[site] - x[SITES + target], y[site] - y[SITES + target]) < 0.22) {
                    pairs.pair("c" + site, "t" + target, 0);
                }
            }
        }
        double[] weights = IntStream.range(0, targets)
                .mapToDouble(i -> 1 + random.nextInt(100))
                .toArray();
        SitingProblem problem =
                SitingProblem.of(SitingModel.MCLP, pairs.build()).withWeights(weights);
        return money ? problem.withBudget(20, price) : problem.withP(5);
    }

    private static List<CoveringProgram.Need> needs(SitingProblem problem) {
        CostTable table = problem.costs();
        List<CoveringProgram.Need> needs = new ArrayList<>();
        for (int target = 0; target < table.targets().size(); target++) {
            int[] sites = IntStream.range(table.first(target), table.first(target + 1))
                    .map(table::candidate)
                    .sorted()
                    .toArray();
            if (sites.length > 0) {
                needs.add(new CoveringProgram.Need(sites, 1, problem.weights()[target]));
            }
        }
        return needs;
    }
}

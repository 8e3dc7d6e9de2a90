package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.Prices;
import org.lifelane.planning.optimum.SolveControl;

/** Sums of costs are exact to the last place, in every model, with and without limits of ground. */
class DecimalMoneyTest {
    private static final int CASES = 250;

    @ParameterizedTest
    @EnumSource
    void oneAndTwoTenthsBuyBothSitesWithThreeTenths(SitingModel model) {
        for (SitingProblem problem : twoSites(model)) {
            assertThat(solve(problem.withBudget(0.3, new double[] {0.1, 0.2})).selected())
                    .containsExactly("A", "B");
            assertThat(solve(problem.withBudget(3.3, new double[] {1.1, 2.2})).selected())
                    .containsExactly("A", "B");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCentUnderBuysNotBoth(SitingModel model) {
        for (SitingProblem problem : twoSites(model)) {
            SitingProblem billions = problem.withBudget(2_000_000_000.02, new double[] {1e9 + 0.01, 1e9 + 0.02});
            if (model == SitingModel.MCLP) {
                assertThat(solve(billions).selected()).hasSize(1);
            } else {
                assertThatThrownBy(() -> solve(billions))
                        .isInstanceOf(FaultyInputException.class)
                        .hasMessageContaining("--budget 2000000000.02");
            }
        }
    }

    private static List<SitingProblem> twoSites(SitingModel model) {
        CostTable table = new CostTable.Builder()
                .candidate("A")
                .candidate("B")
                .target("a")
                .target("b")
                .pair("A", "a", 60)
                .pair("B", "b", 90)
                .build();
        SitingProblem problem = SitingProblem.of(model, table);
        return List.of(problem, problem.withAreas(new AreaLimits(new double[] {1, 1}, new double[] {2, 2})));
    }

    @ParameterizedTest
    @EnumSource
    void noChoiceThatTheMoneyBuysIsBetter(SitingModel model) {
        int answered = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            SitingProblem free = random(model, random);
            BigDecimal[] prices =
                    Prices.random(random, free.costs().candidates().size());
            BigDecimal budget = Prices.budget(random, prices);
            SitingProblem problem = free.withBudget(budget.doubleValue(), Prices.doubles(prices));
            double best = best(problem, prices, budget);
            if (Double.isNaN(best)) {
                assertThatThrownBy(() -> solve(problem)).as("seed %d", seed).isInstanceOf(FaultyInputException.class);
                continue;
            }
            SitingPlan plan = solve(problem);
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            BigDecimal spent = Prices.sum(prices, chosen(problem, plan));
            assertThat(spent).as("seed %d", seed).isLessThanOrEqualTo(budget);
            assertThat(problem.price(Set.copyOf(plan.selected())))
                    .as("seed %d", seed)
                    .isEqualTo(spent.doubleValue());
            answered++;
        }
        System.out.printf("%s by decimals of money: %d problems answered%n", model.text(), answered);
        assertThat(answered).isGreaterThan(CASES / 4);
    }

    /** Each site has two targets and ground for one of them: what is bought is a knapsack. */
    @Test
    void theDearestLoadThatTheMoneyBuysWithAndWithoutLimitsOfGround() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            int sites = 2 + random.nextInt(7);
            BigDecimal[] prices = Prices.random(random, sites);
            BigDecimal budget = Prices.budget(random, prices);
            CostTable.Builder pairs = new CostTable.Builder();
            double[] weights = new double[2 * sites];
            double[] ground = new double[2 * sites];
            double[] room = new double[sites];
            for (int site = 0; site < sites; site++) {
                pairs.candidate("c" + site);
                for (int target = 2 * site; target < 2 * site + 2; target++) {
                    pairs.target("t" + target).pair("c" + site, "t" + target, 60);
                    weights[target] = 1 + random.nextInt(20);
                    ground[target] = 3;
                }
                room[site] = 4;
            }
            SitingProblem free = SitingProblem.of(SitingModel.MCLP, pairs.build())
                    .withWeights(weights)
                    .withBudget(budget.doubleValue(), Prices.doubles(prices));
            double best = 0;
            double freeBest = 0;
            for (long choice = 0; choice < 1L << sites; choice++) {
                double load = 0;
                double freeLoad = 0;
                for (int site = 0; site < sites; site++) {
                    load += (choice >> site & 1) * Math.max(weights[2 * site], weights[2 * site + 1]);
                    freeLoad += (choice >> site & 1) * (weights[2 * site] + weights[2 * site + 1]);
                }
                if (Prices.sum(prices, choice).compareTo(budget) <= 0) {
                    best = Math.max(best, load);
                    freeBest = Math.max(freeBest, freeLoad);
                }
            }
            SitingPlan plan = solve(free.withAreas(new AreaLimits(ground, room)));
            assertThat(plan.proof().objective()).as("seed %d", seed).isEqualTo(best);
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            assertThat(solve(free).proof().objective()).as("seed %d", seed).isEqualTo(freeBest);
        }
    }

    /** Twenty sites that cost a cent more than a tenth of the budget each: nine are bought, whatever a solver's tolerance. */
    @ParameterizedTest
    @EnumSource(names = {"MCLP", "P_MEDIAN"})
    void manySitesThatAreAlmostCheapEnough(SitingModel model) {
        CostTable.Builder pairs = new CostTable.Builder();
        double[] prices = new double[21];
        for (int site = 0; site < 20; site++) {
            pairs.candidate("c" + site).target("t" + site).pair("c" + site, "t" + site, 10 + site);
            prices[site] = 100_000_000.01 + site / 100.0;
        }
        pairs.candidate("far");
        for (int target = 0; target < 20; target++) {
            pairs.pair("far", "t" + target, 1000);
        }
        SitingProblem problem = SitingProblem.of(model, pairs.build())
                .withExisting(model == SitingModel.MCLP ? Set.of() : Set.of("far"))
                .withBudget(1e9, withFar(prices, model));
        SitingPlan plan = solve(problem);
        assertThat(plan.selected()).hasSize(9);
        assertThat(plan.proof().optimal()).isTrue();
    }

    private static double[] withFar(double[] prices, SitingModel model) {
        double[] all = prices.clone();
        all[20] = model == SitingModel.MCLP ? 2e9 : 0;
        return all;
    }

    @Test
    void ofTheFewestSitesThatTheMoneyBuysTheCheapestToTheCent() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            SitingProblem free = random(SitingModel.LSCP, random);
            BigDecimal[] prices =
                    Prices.random(random, free.costs().candidates().size());
            SitingProblem problem = free.withPrices(Prices.doubles(prices));
            SitingPlan plan = solve(problem);
            BigDecimal cheapest = cheapest(problem, prices, plan);
            assertThat(Prices.sum(prices, chosen(problem, plan)))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(cheapest);
            SitingPlan roomy = solve(problem.withEngines(1).withAreas(roomFor(problem)));
            BigDecimal roomyCheapest = cheapest(problem.withEngines(1), prices, roomy);
            assertThat(Prices.sum(prices, chosen(problem, roomy)))
                    .as("seed %d with ground", seed)
                    .isEqualByComparingTo(roomyCheapest);
        }
    }

    private static AreaLimits roomFor(SitingProblem problem) {
        double[] ground = new double[problem.costs().targets().size()];
        double[] room = new double[problem.costs().candidates().size()];
        Arrays.fill(ground, 1);
        Arrays.fill(room, ground.length);
        return new AreaLimits(ground, room);
    }

    @Test
    void pricesThatNoSumHoldsExactlyAreRefused() {
        SitingProblem problem = twoSites(SitingModel.MCLP).get(0);
        assertThatThrownBy(() -> solve(problem.withBudget(1e9, new double[] {5e9, 1e-7})))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("siting.price-too-fine");
    }

    @Test
    void requiredSitesMayCostTheWholeBudget() {
        SitingProblem problem = twoSites(SitingModel.MCLP).get(0).withRequired(Set.of("A", "B"));
        assertThat(solve(problem.withBudget(0.3, new double[] {0.1, 0.2})).selected())
                .containsExactly("A", "B");
        assertThatThrownBy(() -> solve(problem.withBudget(0.29, new double[] {0.1, 0.2})))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("0.3");
    }

    private static SitingPlan solve(SitingProblem problem) {
        return Siting.solve(problem, SolveControl.patient());
    }

    private static SitingProblem random(SitingModel model, Random random) {
        int candidates = 2 + random.nextInt(7);
        int targets = 1 + random.nextInt(10);
        CostTable.Builder pairs = new CostTable.Builder();
        for (int candidate = 0; candidate < candidates; candidate++) {
            pairs.candidate("c" + candidate);
        }
        double[] weights = new double[targets];
        for (int target = 0; target < targets; target++) {
            pairs.target("t" + target);
            weights[target] = random.nextInt(9);
            for (int candidate = 0; candidate < candidates; candidate++) {
                if (random.nextInt(3) > 0) {
                    pairs.pair("c" + candidate, "t" + target, random.nextInt(20));
                }
            }
        }
        SitingProblem problem = SitingProblem.of(model, pairs.build()).withWeights(weights);
        return model.covers() && random.nextInt(4) == 0 ? problem.withEngines(2) : problem;
    }

    private static double best(SitingProblem problem, BigDecimal[] prices, BigDecimal budget) {
        List<String> all = problem.costs().candidates();
        int coverable = Recount.covered(problem, all);
        double best = Double.NaN;
        for (long choice = 0; choice < 1L << all.size(); choice++) {
            Set<String> selected = selected(all, choice);
            boolean covers = problem.model() != SitingModel.LSCP || Recount.covered(problem, selected) == coverable;
            if (covers && Prices.sum(prices, choice).compareTo(budget) <= 0) {
                double objective = Recount.objective(problem, selected);
                boolean better = problem.model() == SitingModel.MCLP ? objective > best : objective < best;
                best = Double.isNaN(best) || better ? objective : best;
            }
        }
        return best;
    }

    private static BigDecimal cheapest(SitingProblem problem, BigDecimal[] prices, SitingPlan plan) {
        List<String> all = problem.costs().candidates();
        int coverable = Recount.covered(problem, all);
        BigDecimal least = Prices.sum(prices, -1);
        for (long choice = 0; choice < 1L << all.size(); choice++) {
            boolean fewest = Long.bitCount(choice) == plan.selected().size();
            if (fewest && Recount.covered(problem, selected(all, choice)) == coverable) {
                least = least.min(Prices.sum(prices, choice));
            }
        }
        return least;
    }

    private static Set<String> selected(List<String> all, long choice) {
        Set<String> selected = new HashSet<>();
        for (int one = 0; one < all.size(); one++) {
            if ((choice >> one & 1) == 1) {
                selected.add(all.get(one));
            }
        }
        return selected;
    }

    private static long chosen(SitingProblem problem, SitingPlan plan) {
        List<String> all = new ArrayList<>(problem.costs().candidates());
        return plan.selected().stream().mapToLong(id -> 1L << all.indexOf(id)).sum();
    }
}

package org.lifelane.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.optimum.Prices;
import org.lifelane.planning.optimum.SolveControl;

/** Stations and lanes under one budget of decimals: to the last place of it, and no further. */
class DecimalMoneyPlanTest {
    private static final int CASES = 300;

    @Test
    void aStationOfOneTenthAndALaneOfTwoTenthsFitInThreeTenths() {
        JointPlan plan = JointPlanning.best(stationAndLane(0.1, 0.2), Limits.money(0.3), SolveControl.patient());
        assertThat(plan.stations()).extracting(JointPlan.Bought::id).containsExactly("s0");
        assertThat(plan.lanes()).extracting(JointPlan.Bought::id).containsExactly("l0");
        assertThat(plan.cost()).isEqualTo(0.3);
    }

    @Test
    void aCentUnderIsTooLittleHoweverMuchMoneyItIs() {
        JointProblem problem = stationAndLane(1_000_000_000.01, 1_000_000_000.02);
        JointPlan plan = JointPlanning.best(problem, Limits.money(2_000_000_000.02), SolveControl.patient());
        assertThat(plan.proof().objective()).isZero();
        assertThat(plan.uncovered()).extracting(JointPlan.Uncovered::price).containsExactly(2_000_000_000.03);
    }

    @Test
    void aRequiredStationLeavesToTheLastPlaceWhatItDoesNotCost() {
        Limits limits = Limits.money(0.3).withRequired(Set.of("s0"));
        JointProblem problem = stationAndLane(0.1, 0.2);
        JointPlan plan = JointPlanning.best(problem, limits, SolveControl.patient());
        assertThat(plan.cost()).isEqualTo(0.3);
        assertThat(BudgetCurve.of(problem, limits, 2, SolveControl::patient, done -> {}))
                .extracting(BudgetCurve.Point::budget)
                .containsExactly(0.1, 0.2, 0.3);
    }

    @Test
    void theRobustPlansSpendTheWholeBudget() {
        JointProblem problem = stationAndLane(0.1, 0.2);
        Limits limits = Limits.money(0.3);
        JointPlan plain = JointPlanning.best(problem, limits, SolveControl.patient());
        RobustPlan robust = RobustPlanning.of(problem, limits, plain, Map.of(), 10, 1, SolveControl::patient);
        assertThat(robust.best().cost()).isEqualTo(0.3);
        assertThat(robust.careful().cost()).isEqualTo(0.3);
    }

    private static JointProblem stationAndLane(double station, double lane) {
        return new JointProblem(
                List.of("t"),
                new double[] {1},
                List.of("s0"),
                new double[] {station},
                List.of("l0"),
                new double[] {lane},
                List.of(Set.of(new Cover(0, LaneSet.of(0)))),
                new BitSet());
    }

    @Test
    void noPurchaseThatTheMoneyBuysCoversMore() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            BigDecimal[] prices = Prices.random(random, 3 + random.nextInt(6));
            BigDecimal budget = Prices.budget(random, prices);
            int stations = random.nextInt(prices.length);
            JointProblem problem = random(random, prices, stations);
            JointPlan plan = JointPlanning.best(problem, Limits.money(budget.doubleValue()), SolveControl.patient());
            double best = 0;
            for (long choice = 0; choice < 1L << prices.length; choice++) {
                BitSet all = BitSet.valueOf(new long[] {choice});
                Purchase bought = new Purchase(all.get(0, stations), all.get(stations, 63));
                if (Prices.sum(prices, choice).compareTo(budget) <= 0) {
                    best = Math.max(best, problem.weight(problem.covered(bought)));
                }
            }
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            BigDecimal spent = spent(plan, problem, prices);
            assertThat(spent).as("seed %d", seed).isLessThanOrEqualTo(budget);
            assertThat(plan.cost()).as("seed %d", seed).isEqualTo(spent.doubleValue());
        }
    }

    private static BigDecimal spent(JointPlan plan, JointProblem problem, BigDecimal[] prices) {
        BigDecimal spent = BigDecimal.ZERO;
        for (JointPlan.Bought each : plan.stations()) {
            spent = spent.add(prices[problem.stations().indexOf(each.id())]);
        }
        for (JointPlan.Bought each : plan.lanes()) {
            spent = spent.add(prices[problem.stations().size() + problem.lanes().indexOf(each.id())]);
        }
        return spent;
    }

    private static JointProblem random(Random random, BigDecimal[] prices, int stations) {
        double[] doubles = Prices.doubles(prices);
        int lanes = prices.length - stations;
        List<Set<Cover>> covers = new ArrayList<>();
        double[] weights = new double[1 + random.nextInt(10)];
        for (int target = 0; target < weights.length; target++) {
            weights[target] = random.nextInt(10);
            Set<Cover> ways = new HashSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int[] set = IntStream.range(0, lanes)
                        .filter(lane -> random.nextInt(3) == 0)
                        .toArray();
                ways.add(new Cover(random.nextInt(stations + 1) - 1, LaneSet.of(set)));
            }
            covers.add(ways);
        }
        return new JointProblem(
                names("t", weights.length),
                weights,
                names("s", stations),
                IntStream.range(0, stations).mapToDouble(i -> doubles[i]).toArray(),
                names("l", lanes),
                IntStream.range(stations, prices.length)
                        .mapToDouble(i -> doubles[i])
                        .toArray(),
                covers,
                new BitSet());
    }

    private static List<String> names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).toList();
    }
}

package org.lifelane.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/** A joint plan that is stopped is the best so far, with a bound that holds; while it is solved it tells of both. */
class StoppedPlanTest {
    /** Each building can be had in several ways of a station and some lanes, drawn at random: proven by nobody in minutes. */
    private static JointProblem hard() {
        Random random = new Random(1);
        List<Set<Cover>> covers = new ArrayList<>();
        int targets = 1000;
        double[] weights = new double[targets];
        for (int target = 0; target < targets; target++) {
            weights[target] = 1 + random.nextInt(100);
            Set<Cover> ways = new HashSet<>();
            for (int way = 0; way < 4; way++) {
                int[] lanes = IntStream.range(0, random.nextInt(3))
                        .map(i -> random.nextInt(200))
                        .toArray();
                ways.add(new Cover(random.nextInt(60), LaneSet.of(lanes)));
            }
            covers.add(ways);
        }
        return new JointProblem(
                names("t", targets),
                weights,
                names("s", 60),
                IntStream.range(0, 100)
                        .mapToDouble(i -> 40 + random.nextInt(110))
                        .toArray(),
                names("l", 200),
                IntStream.range(0, 200).mapToDouble(i -> 1 + random.nextInt(8)).toArray(),
                covers,
                new BitSet());
    }

    private static List<String> names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).toList();
    }

    private static final Limits LIMITS = Limits.money(900);

    @Test
    void cancelledWhileItSolvesItIsTheBestSoFar() {
        AtomicInteger told = new AtomicInteger();
        JointPlan plan = JointPlanning.best(
                hard(),
                LIMITS,
                SolveControl.patient()
                        .unless(() -> told.get() > 1)
                        .telling((objective, bound) -> told.incrementAndGet()));
        assertThat(told.get()).isGreaterThan(1);
        isTheBestSoFar(plan);
    }

    @Test
    void afterItsTimeItIsTheBestSoFar() {
        isTheBestSoFar(JointPlanning.best(hard(), LIMITS, SolveControl.within(Duration.ofSeconds(3))));
    }

    @Test
    void cancelledBeforeItSolvesItHasWhatIsThere() {
        JointPlan plan =
                JointPlanning.best(hard(), LIMITS, SolveControl.patient().unless(() -> true));
        assertThat(plan.proof().objective()).isZero();
        assertThat(plan.proof().bound()).isGreaterThan(0);
        assertThat(plan.proof().optimal()).isFalse();
    }

    private static void isTheBestSoFar(JointPlan plan) {
        JointProblem problem = hard();
        assertThat(plan.stations()).isNotEmpty();
        assertThat(plan.cost()).isLessThanOrEqualTo(LIMITS.budget());
        assertThat(plan.proof().objective())
                .isPositive()
                .isCloseTo(
                        plan.covered().stream()
                                .mapToDouble(
                                        id -> problem.weight(problem.targets().indexOf(id)))
                                .sum(),
                        within(1e-6));
        assertThat(plan.proof().optimal()).isFalse();
        assertThat(plan.proof().bound())
                .isGreaterThan(plan.proof().objective())
                .isLessThanOrEqualTo(problem.totalWeight());
    }

    @Test
    void firstItTellsOfTheGreedyChoiceAndOfTheRelaxation() {
        List<Proof> told = new ArrayList<>();
        JointPlan plan = JointPlanning.best(
                hard(),
                LIMITS,
                SolveControl.patient()
                        .unless(() -> told.size() > 1)
                        .telling((objective, bound) -> told.add(new Proof(objective, bound))));
        assertThat(told.get(0).objective()).isPositive().isEqualTo(told.get(1).objective());
        assertThat(told.get(0).bound()).isEqualTo(hard().totalWeight());
        assertThat(told.get(1).bound()).isLessThan(told.get(0).bound());
        for (int next = 1; next < told.size(); next++) {
            assertThat(told.get(next).objective())
                    .isGreaterThanOrEqualTo(told.get(next - 1).objective());
            assertThat(told.get(next).bound())
                    .isLessThanOrEqualTo(told.get(next - 1).bound());
        }
        assertThat(plan.proof().objective()).isGreaterThanOrEqualTo(told.get(1).objective());
        assertThat(plan.proof().bound()).isLessThanOrEqualTo(told.get(1).bound());
    }

    @Test
    void theCurveKeepsThePointsThatItHas() {
        AtomicInteger points = new AtomicInteger();
        List<BudgetCurve.Point> curve = BudgetCurve.of(
                hard(), Limits.money(0), 10, () -> SolveControl.patient().unless(() -> points.get() == 4), points::set);
        assertThat(curve).hasSize(4);
    }

    @Test
    void overDaysThereIsNothingBeforeTheFirstSolveAndThenTheBestSoFarOfBoth() {
        JointProblem problem = hard();
        JointPlan plain =
                JointPlanning.best(problem, LIMITS, SolveControl.patient().unless(() -> true));
        assertThatThrownBy(() -> RobustPlanning.of(
                        problem,
                        LIMITS,
                        plain,
                        Map.of(),
                        3,
                        1,
                        () -> SolveControl.patient().unless(() -> true)))
                .isInstanceOf(CancellationException.class);
        AtomicInteger told = new AtomicInteger();
        RobustPlan robust = RobustPlanning.of(
                problem,
                LIMITS,
                plain,
                Map.of(),
                3,
                1,
                () -> SolveControl.patient()
                        .unless(() -> told.get() > 0)
                        .telling((objective, bound) -> told.incrementAndGet()));
        for (RobustPlan.Choice choice : List.of(robust.best(), robust.careful())) {
            assertThat(choice.proof().objective()).isPositive();
            assertThat(choice.proof().optimal()).isFalse();
            assertThat(choice.cost()).isLessThanOrEqualTo(LIMITS.budget());
        }
    }
}

package org.lifelane.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.SolveControl;

/** Thousands of small joint problems against every purchase there is. */
class BruteForcePlanTest {
    private static final int CASES = 1500;
    private static final int ROBUST_CASES = 250;

    @Test
    void noPurchaseCoversMore() {
        int both = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            JointProblem problem = random(random);
            Limits limits = limits(random);
            JointPlan plan = JointPlanning.best(problem, limits, SolveControl.patient());
            double best = best(problem, limits, bought -> weight(problem, bought));
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            Purchase bought = purchase(problem, plan);
            assertThat(limits.allow(problem, bought)).as("seed %d", seed).isTrue();
            assertThat(weight(problem, bought)).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.baseline()).isCloseTo(weight(problem, Purchase.nothing()), within(1e-6));
            both += plan.stations().isEmpty() || plan.lanes().isEmpty() ? 0 : 1;
        }
        System.out.printf("joint plan: %d problems, %d with stations and lanes%n", CASES, both);
        assertThat(both).isGreaterThan(CASES / 4);
    }

    /** Neither half of a joint plan is the plan of stations only or of lanes only. */
    @Test
    void togetherCoversNoLessThanEitherAlone() {
        int more = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            JointProblem problem = random(random);
            Limits limits = limits(random);
            double together = objective(problem, limits);
            double alone = Math.max(objective(problem, limits.stationsOnly()), objective(problem, limits.lanesOnly()));
            assertThat(together).isGreaterThanOrEqualTo(alone - 1e-6);
            more += together > alone + 1e-6 ? 1 : 0;
        }
        assertThat(more).isGreaterThan(CASES / 10);
    }

    @Test
    void withRequiredStationsNoPurchaseThatHasThemCoversMore() {
        int held = 0;
        int worse = 0;
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            JointProblem problem = random(random);
            Limits free = limits(random);
            Limits limits = free.withRequired(problem.stations().stream()
                    .filter(id -> random.nextBoolean())
                    .collect(Collectors.toSet()));
            Purchase required = purchase(problem, limits.required());
            if (!free.allow(problem, required)) {
                refused++;
                assertThatThrownBy(() -> JointPlanning.best(problem, limits, SolveControl.patient()))
                        .as("seed %d", seed)
                        .isInstanceOf(FaultyInputException.class)
                        .hasMessageContaining("siting.required-exceed");
                continue;
            }
            JointPlan plan = JointPlanning.best(problem, limits, SolveControl.patient());
            double best = best(problem, limits, bought -> has(bought, required) ? weight(problem, bought) : 0);
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            assertThat(has(purchase(problem, plan), required)).isTrue();
            assertThat(limits.allow(problem, purchase(problem, plan))).isTrue();
            held += limits.required().isEmpty() ? 0 : 1;
            worse += best < objective(problem, free) - 1e-6 ? 1 : 0;
            assertThat(has(
                            purchase(
                                    problem,
                                    JointPlanning.best(problem, limits.stationsOnly(), SolveControl.patient())),
                            required))
                    .isTrue();
            assertThat(JointPlanning.best(problem, limits.lanesOnly(), SolveControl.patient())
                            .stations())
                    .isEmpty();
            List<BudgetCurve.Point> curve = BudgetCurve.of(problem, limits, 2, SolveControl::patient, done -> {});
            assertThat(curve.get(0).budget()).isEqualTo(required.price(problem));
            assertThat(curve.get(2).budget()).isCloseTo(limits.budget(), within(1e-9));
            assertThat(curve).allMatch(point -> has(purchase(problem, point.plan()), required));
        }
        System.out.printf("%d plans with required stations, %d the worse for it; %d refused%n", held, worse, refused);
        assertThat(held).isGreaterThan(CASES / 4);
        assertThat(worse).isGreaterThan(CASES / 20);
        assertThat(refused).isGreaterThan(CASES / 20);
    }

    @Test
    void theRobustPlansKeepWhatIsRequired() {
        int held = 0;
        for (int seed = 0; seed < ROBUST_CASES; seed++) {
            Random random = new Random(seed);
            JointProblem problem = random(random);
            Limits free = limits(random);
            Limits limits = free.withRequired(
                    Set.copyOf(problem.stations().stream().limit(1).toList()));
            Purchase required = purchase(problem, limits.required());
            if (limits.required().isEmpty() || !free.allow(problem, required)) {
                continue;
            }
            held++;
            Map<String, Double> shares = new HashMap<>();
            problem.lanes().forEach(lane -> shares.put(lane, random.nextDouble()));
            JointPlan plain = JointPlanning.best(problem, limits, SolveControl.patient());
            RobustPlan robust = RobustPlanning.of(problem, limits, plain, shares, 20, seed, SolveControl::patient);
            Days days = new Days(problem, shares, 20, seed);
            double average =
                    best(problem, limits, bought -> has(bought, required) ? Days.average(days.covered(bought)) : 0);
            double worst =
                    best(problem, limits, bought -> has(bought, required) ? days.worstTenth(days.covered(bought)) : 0);
            assertThat(robust.best().score().average()).as("seed %d", seed).isCloseTo(average, within(1e-6));
            assertThat(robust.careful().score().worstTenth())
                    .as("seed %d", seed)
                    .isCloseTo(worst, within(1e-6));
            assertThat(robust.best().stations()).containsAll(limits.required());
            assertThat(robust.careful().stations()).containsAll(limits.required());
        }
        assertThat(held).isGreaterThan(ROBUST_CASES / 4);
    }

    private static boolean has(Purchase bought, Purchase required) {
        BitSet missing = (BitSet) required.stations().clone();
        missing.andNot(bought.stations());
        return missing.isEmpty();
    }

    private static Purchase purchase(JointProblem problem, Set<String> ids) {
        BitSet stations = new BitSet();
        ids.forEach(id -> stations.set(problem.stations().indexOf(id)));
        return new Purchase(stations, new BitSet());
    }

    private static double objective(JointProblem problem, Limits limits) {
        return JointPlanning.best(problem, limits, SolveControl.patient())
                .proof()
                .objective();
    }

    @Test
    void overDaysNoPurchaseCoversMoreOnAverageNorInTheWorstTenth() {
        for (int seed = 0; seed < ROBUST_CASES; seed++) {
            Random random = new Random(seed);
            JointProblem problem = random(random);
            Limits limits = limits(random);
            Map<String, Double> shares = new HashMap<>();
            problem.lanes().forEach(lane -> shares.put(lane, random.nextDouble()));
            JointPlan plain = JointPlanning.best(problem, limits, SolveControl.patient());
            RobustPlan robust = RobustPlanning.of(problem, limits, plain, shares, 20, seed, SolveControl::patient);
            Days days = new Days(problem, shares, 20, seed);
            double average = best(problem, limits, bought -> Days.average(days.covered(bought)));
            double worst = best(problem, limits, bought -> days.worstTenth(days.covered(bought)));
            assertThat(robust.best().score().average()).as("seed %d", seed).isCloseTo(average, within(1e-6));
            assertThat(robust.careful().score().worstTenth())
                    .as("seed %d", seed)
                    .isCloseTo(worst, within(1e-6));
            assertThat(robust.best().proof().gap()).as("seed %d", seed).isLessThan(1e-6);
            assertThat(robust.careful().proof().gap()).as("seed %d", seed).isLessThan(1e-6);
            assertThat(robust.regretAverage()).isGreaterThan(-1e-6);
            assertThat(robust.regretWorstTenth()).isGreaterThan(-1e-6);
        }
    }

    /** What buildings, stations and lanes share is left to chance: covers in series, in parallel and in common. */
    private static JointProblem random(Random random) {
        int stations = random.nextInt(4);
        int lanes = 1 + random.nextInt(5);
        int targets = 1 + random.nextInt(10);
        List<Set<Cover>> covers = new ArrayList<>();
        double[] weights = new double[targets];
        for (int target = 0; target < targets; target++) {
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
                names("t", targets),
                weights,
                names("s", stations),
                IntStream.range(0, stations)
                        .mapToDouble(i -> 1 + random.nextInt(9))
                        .toArray(),
                names("l", lanes),
                IntStream.range(0, lanes)
                        .mapToDouble(i -> random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(5))
                        .toArray(),
                covers,
                new BitSet());
    }

    private static List<String> names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).toList();
    }

    private static Limits limits(Random random) {
        Limits money = Limits.money(random.nextInt(20));
        return random.nextInt(4) == 0 ? new Limits(money.budget(), random.nextInt(3), random.nextInt(4)) : money;
    }

    private static double weight(JointProblem problem, Purchase bought) {
        return problem.weight(problem.covered(bought));
    }

    private static double best(JointProblem problem, Limits limits, ToDoubleFunction<Purchase> worth) {
        double best = 0;
        int stations = problem.stations().size();
        for (long choice = 0; choice < 1L << stations + problem.lanes().size(); choice++) {
            BitSet all = BitSet.valueOf(new long[] {choice});
            Purchase bought = new Purchase(all.get(0, stations), all.get(stations, 63));
            if (limits.allow(problem, bought)) {
                best = Math.max(best, worth.applyAsDouble(bought));
            }
        }
        return best;
    }

    private static Purchase purchase(JointProblem problem, JointPlan plan) {
        BitSet stations = new BitSet();
        BitSet lanes = new BitSet();
        plan.stations().forEach(each -> stations.set(problem.stations().indexOf(each.id())));
        plan.lanes().forEach(each -> lanes.set(problem.lanes().indexOf(each.id())));
        return new Purchase(stations, lanes);
    }
}

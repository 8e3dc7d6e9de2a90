package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.SolveControl;

/** Limits of ground against every choice of sites with every way of sharing the targets out among them. */
class BruteForceAreaTest {
    private static final int CASES = 400;

    @ParameterizedTest
    @EnumSource
    void noChoiceIsBetter(SitingModel model) {
        int answered = 0;
        int refused = 0;
        int bound = 0;
        for (int seed = 0; seed < CASES; seed++) {
            SitingProblem problem = random(model, new Random(seed * 17L + model.ordinal()));
            double best = best(problem);
            if (Double.isNaN(best)) {
                assertThatThrownBy(() -> Siting.solve(problem, SolveControl.patient()))
                        .as("seed %d", seed)
                        .isInstanceOf(FaultyInputException.class);
                refused++;
                continue;
            }
            SitingPlan plan = Siting.solve(problem, SolveControl.patient());
            assertThat(plan.proof().objective()).as("seed %d", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.proof().optimal()).as("seed %d", seed).isTrue();
            keepsToItsLimits(problem, plan, seed);
            answered++;
            bound += Math.abs(withoutAreas(problem) - best) <= 1e-6 ? 0 : 1;
        }
        System.out.printf(
                "%s with limits of ground: %d problems answered, %d of them other than without, %d rightly refused%n",
                model.text(), answered, bound, refused);
        assertThat(answered).isGreaterThan(CASES / 4);
        assertThat(bound).isGreaterThan(CASES / 40);
    }

    /** No number where there is no answer: a target too large for every site need not be covered, without limits it need. */
    private static double withoutAreas(SitingProblem problem) {
        try {
            return Siting.solve(problem.withoutAreas(), SolveControl.patient())
                    .proof()
                    .objective();
        } catch (FaultyInputException none) {
            return Double.NaN;
        }
    }

    private static void keepsToItsLimits(SitingProblem problem, SitingPlan plan, int seed) {
        CostTable table = problem.costs();
        Set<String> open = new HashSet<>(plan.selected());
        open.addAll(problem.existing());
        assertThat(open).as("seed %d", seed).containsAll(problem.required());
        Map<String, Double> held = new HashMap<>();
        double sum = 0;
        double greatest = 0;
        double weight = 0;
        for (int target = 0; target < table.targets().size(); target++) {
            String id = table.targets().get(target);
            String site = plan.assignment().get(id);
            assertThat(site == null)
                    .as("seed %d, %s", seed, id)
                    .isEqualTo(plan.uncovered().contains(id));
            if (site == null) {
                continue;
            }
            assertThat(open).contains(site);
            double cost = table.services(target).stream()
                    .filter(service -> service.candidateId().equals(site))
                    .mapToDouble(CostTable.Service::cost)
                    .findFirst()
                    .orElseThrow();
            held.merge(site, problem.areas().orElseThrow().groundKm2()[target], Double::sum);
            sum += cost * problem.weights()[target];
            greatest = Math.max(greatest, cost);
            weight += problem.weights()[target];
        }
        for (int one = 0; one < table.candidates().size(); one++) {
            assertThat(held.getOrDefault(table.candidates().get(one), 0.0))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(problem.areas().orElseThrow().mostKm2()[one] * (1 + 1e-6));
        }
        double recounted = switch (problem.model()) {
            case MCLP -> weight;
            case LSCP -> plan.selected().size();
            case P_MEDIAN -> sum;
            case P_CENTER -> greatest;
        };
        assertThat(recounted).as("seed %d", seed).isCloseTo(plan.proof().objective(), within(1e-6));
    }

    private static SitingProblem random(SitingModel model, Random random) {
        int candidates = 2 + random.nextInt(3);
        int targets = 1 + random.nextInt(6);
        CostTable.Builder pairs = new CostTable.Builder();
        double[] weights = new double[targets];
        double[] prices = new double[candidates];
        double[] ground = new double[targets];
        double[] most = new double[candidates];
        for (int candidate = 0; candidate < candidates; candidate++) {
            pairs.candidate("c" + candidate);
            prices[candidate] = 1 + random.nextInt(5);
            most[candidate] = random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : 1 + random.nextInt(9);
        }
        for (int target = 0; target < targets; target++) {
            pairs.target("t" + target);
            weights[target] = random.nextInt(9);
            ground[target] = random.nextInt(5);
            for (int candidate = 0; candidate < candidates; candidate++) {
                if (random.nextInt(5) > 0) {
                    pairs.pair("c" + candidate, "t" + target, random.nextInt(20));
                }
            }
        }
        Set<String> existing = random.nextInt(3) == 0 ? Set.of("c" + (candidates - 1)) : Set.of();
        Set<String> required = random.nextInt(4) == 0 ? Set.of("c0") : Set.of();
        int free = candidates - existing.size();
        boolean byMoney = random.nextInt(3) == 0;
        boolean byNumber = model == SitingModel.LSCP ? random.nextInt(4) == 0 : !byMoney;
        return new SitingProblem(
                model,
                pairs.build(),
                weights,
                existing,
                required,
                byNumber ? OptionalInt.of(1 + random.nextInt(free)) : OptionalInt.empty(),
                byMoney ? OptionalDouble.of(prices[0] + random.nextInt(10)) : OptionalDouble.empty(),
                prices,
                1,
                Optional.of(new AreaLimits(ground, most)));
    }

    private static double best(SitingProblem problem) {
        List<String> candidates = problem.costs().candidates();
        double best = Double.NaN;
        boolean maximise = problem.model() == SitingModel.MCLP;
        for (int choice = 0; choice < 1 << candidates.size(); choice++) {
            boolean[] open = new boolean[candidates.size()];
            int number = 0;
            double price = 0;
            boolean allowed = true;
            for (int one = 0; one < open.length; one++) {
                String id = candidates.get(one);
                boolean stands = problem.existing().contains(id);
                boolean chosen = (choice >> one & 1) == 1;
                open[one] = chosen || stands;
                number += chosen ? 1 : 0;
                price += chosen ? problem.prices()[one] : 0;
                allowed &= !(chosen && stands) && (chosen || !problem.required().contains(id));
            }
            allowed &= problem.p().isEmpty() || number <= problem.p().getAsInt();
            allowed &= problem.budget().isEmpty() || price <= problem.budget().getAsDouble();
            if (allowed) {
                double objective = new Sharing(problem, open, number).best();
                boolean better = maximise ? objective > best : objective < best;
                best = better || Double.isNaN(best) ? objective : best;
            }
        }
        return best;
    }

    /** Every way of giving each target to one open site or to none. */
    private static final class Sharing {
        private final SitingProblem problem;
        private final boolean[] open;
        private final int number;
        private final double[] room;
        private double best = Double.NaN;

        Sharing(SitingProblem problem, boolean[] open, int number) {
            this.problem = problem;
            this.open = open;
            this.number = number;
            this.room = problem.areas().orElseThrow().mostKm2().clone();
        }

        double best() {
            share(0, 0, 0, 0);
            return best;
        }

        private void share(int target, double weight, double sum, double greatest) {
            CostTable table = problem.costs();
            if (target == table.targets().size()) {
                double objective = switch (problem.model()) {
                    case MCLP -> weight;
                    case LSCP -> number;
                    case P_MEDIAN -> sum;
                    case P_CENTER -> greatest;
                };
                boolean better = problem.model() == SitingModel.MCLP ? objective > best : objective < best;
                best = better || Double.isNaN(best) ? objective : best;
                return;
            }
            double ground = problem.areas().orElseThrow().groundKm2()[target];
            if (mayBeLeft(target, ground)) {
                share(target + 1, weight, sum, greatest);
            }
            for (CostTable.Service service : table.services(target)) {
                int site = table.candidates().indexOf(service.candidateId());
                if (open[site] && room[site] >= ground) {
                    room[site] -= ground;
                    double more = problem.weights()[target];
                    share(target + 1, weight + more, sum + more * service.cost(), Math.max(greatest, service.cost()));
                    room[site] += ground;
                }
            }
        }

        private boolean mayBeLeft(int target, double ground) {
            return switch (problem.model()) {
                case MCLP -> true;
                case LSCP ->
                    problem.costs().services(target).stream()
                            .noneMatch(service -> problem.areas()
                                            .orElseThrow()
                                            .mostKm2()[
                                            problem.costs().candidates().indexOf(service.candidateId())]
                                    >= ground);
                case P_MEDIAN, P_CENTER -> false;
            };
        }
    }

    @org.junit.jupiter.api.Test
    void whatASiteBringsIsCountedWithinTheLimits() {
        CostTable.Builder pairs = new CostTable.Builder();
        for (String site : List.of("near", "far")) {
            for (String target : List.of("a", "b", "c")) {
                pairs.pair(site, target, site.equals("near") ? 1 : 2);
            }
        }
        SitingProblem problem = SitingProblem.of(SitingModel.MCLP, pairs.build())
                .withP(2)
                .withAreas(new AreaLimits(new double[] {1, 1, 1}, new double[] {2, 1}));
        SitingPlan plan = Siting.solve(problem, SolveControl.patient());
        assertThat(plan.proof().objective()).isEqualTo(3);
        assertThat(SiteEffects.of(problem, plan))
                .extracting(effect -> effect.lostWithout().orElse(-1))
                .containsExactly(2.0, 1.0);
        assertThat(Arrays.asList("near", "far")).isEqualTo(plan.selected());
    }
}

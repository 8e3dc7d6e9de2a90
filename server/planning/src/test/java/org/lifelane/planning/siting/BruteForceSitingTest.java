package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.SolveControl;

/** Thousands of small random problems of every model against every choice there is. */
class BruteForceSitingTest {
    private static final int CASES = 1500;

    @ParameterizedTest
    @EnumSource
    void noChoiceIsBetter(SitingModel model) {
        int answered = 0;
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            SitingProblem problem = random(model, new Random(seed * 31L + model.ordinal()));
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
            assertThat(Recount.objective(problem, plan.selected()))
                    .as("seed %d", seed)
                    .isCloseTo(best, within(1e-6));
            assertThat(allowed(problem, new HashSet<>(plan.selected())))
                    .as("seed %d", seed)
                    .isTrue();
            answered++;
        }
        System.out.printf("%s: %d problems answered, %d rightly refused%n", model.text(), answered, refused);
        assertThat(answered).isGreaterThan(CASES / 2);
    }

    private static SitingProblem random(SitingModel model, Random random) {
        int candidates = 2 + random.nextInt(7);
        int targets = 1 + random.nextInt(12);
        double density = 0.3 + 0.7 * random.nextDouble();
        boolean whole = random.nextBoolean();
        CostTable.Builder pairs = new CostTable.Builder();
        for (int candidate = 0; candidate < candidates; candidate++) {
            pairs.candidate("c" + candidate);
        }
        double[] weights = new double[targets];
        double[] prices = new double[candidates];
        for (int target = 0; target < targets; target++) {
            pairs.target("t" + target);
            weights[target] = whole ? random.nextInt(9) : 9 * random.nextDouble();
            for (int candidate = 0; candidate < candidates; candidate++) {
                if (random.nextDouble() < density) {
                    pairs.pair("c" + candidate, "t" + target, whole ? random.nextInt(20) : 20 * random.nextDouble());
                }
            }
        }
        for (int candidate = 0; candidate < candidates; candidate++) {
            prices[candidate] = 1 + random.nextInt(5);
        }
        Set<String> existing = random.nextInt(3) == 0 ? Set.of("c" + (candidates - 1)) : Set.of();
        Set<String> required = random.nextInt(4) == 0 ? Set.of("c0") : Set.of();
        int free = candidates - existing.size();
        boolean byMoney = random.nextInt(3) == 0;
        boolean byNumber = model == SitingModel.LSCP ? random.nextInt(4) == 0 : !byMoney || random.nextInt(3) == 0;
        return new SitingProblem(
                model,
                pairs.build(),
                weights,
                existing,
                required,
                byNumber ? OptionalInt.of(1 + random.nextInt(free)) : OptionalInt.empty(),
                byMoney ? OptionalDouble.of(prices[0] + random.nextInt(10)) : OptionalDouble.empty(),
                prices,
                model.covers() && random.nextInt(4) == 0 ? 2 : 1,
                Optional.empty());
    }

    private static double best(SitingProblem problem) {
        List<String> free = problem.costs().candidates().stream()
                .filter(id -> !problem.existing().contains(id))
                .toList();
        int coverable = Recount.covered(problem, free);
        boolean maximise = problem.model() == SitingModel.MCLP;
        double best = Double.NaN;
        for (int choice = 0; choice < 1 << free.size(); choice++) {
            Set<String> selected = new HashSet<>();
            for (int i = 0; i < free.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    selected.add(free.get(i));
                }
            }
            if (!allowed(problem, selected)) {
                continue;
            }
            if (problem.model() == SitingModel.LSCP && Recount.covered(problem, selected) < coverable) {
                continue;
            }
            double objective = Recount.objective(problem, selected);
            boolean better = maximise ? objective > best : objective < best;
            best = Double.isNaN(best) || better ? objective : best;
        }
        return best;
    }

    private static boolean allowed(SitingProblem problem, Set<String> selected) {
        double price = 0;
        List<String> candidates = problem.costs().candidates();
        for (int i = 0; i < candidates.size(); i++) {
            price += selected.contains(candidates.get(i)) ? problem.prices()[i] : 0;
        }
        return selected.containsAll(problem.required())
                && (problem.p().isEmpty() || selected.size() <= problem.p().getAsInt())
                && (problem.budget().isEmpty() || price <= problem.budget().getAsDouble());
    }

    /** Set covering takes, of the choices with the fewest sites, a cheapest. */
    @org.junit.jupiter.api.Test
    void ofTheFewestSitesTheCheapest() {
        for (int seed = 0; seed < CASES; seed++) {
            SitingProblem problem = random(SitingModel.LSCP, new Random(seed));
            if (problem.p().isPresent() || problem.budget().isPresent()) {
                continue;
            }
            SitingPlan plan = Siting.solve(problem, SolveControl.patient());
            assertThat(price(problem, new HashSet<>(plan.selected())))
                    .as("seed %d", seed)
                    .isEqualTo(cheapest(problem, plan.selected().size()));
        }
    }

    private static double cheapest(SitingProblem problem, int number) {
        List<String> free = new ArrayList<>(problem.costs().candidates());
        free.removeAll(problem.existing());
        int coverable = Recount.covered(problem, free);
        double least = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < 1 << free.size(); choice++) {
            Set<String> selected = new HashSet<>();
            for (int i = 0; i < free.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    selected.add(free.get(i));
                }
            }
            if (selected.size() == number
                    && selected.containsAll(problem.required())
                    && Recount.covered(problem, selected) == coverable) {
                least = Math.min(least, price(problem, selected));
            }
        }
        return least;
    }

    private static double price(SitingProblem problem, Set<String> selected) {
        double sum = 0;
        for (int i = 0; i < problem.prices().length; i++) {
            sum += selected.contains(problem.costs().candidates().get(i)) ? problem.prices()[i] : 0;
        }
        return sum;
    }
}

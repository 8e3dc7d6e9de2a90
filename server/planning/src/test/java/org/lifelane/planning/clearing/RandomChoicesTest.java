package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.town.Town;

/** Gains and best choices on small compounds are those that trying every set of lanes gives. */
class RandomChoicesTest {
    private static final int TOWNS = Integer.getInteger("choices", 800);

    private int gaining;
    private int together;
    private int chosen;

    @Test
    void gainsAndBestLanesAreThoseOfEverySubset() {
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Town town = RandomCompound.of(5000 + seed, 3);
            ReachAnalysis now = town.reach(
                    Town.PUMPER,
                    SearchOptions.standard().withTurns(seed % 3 > 0),
                    new ReachOptions(20_000 + random.nextInt(60_000), OptionalLong.empty(), Set.of("existing")));
            Clearing clearing = Clearing.of(now, town);
            List<Stake> stakes = clearing.targets().stream()
                    .map(target -> new Stake(random.nextInt(4), OptionalDouble.of(random.nextInt(90))))
                    .toList();
            Subsets subsets = new Subsets(now, clearing.targets(), clearing.candidates());
            compareGains("town " + seed, clearing, stakes, subsets);
            Map<String, Double> prices = new HashMap<>();
            clearing.candidates().forEach(lane -> prices.put(lane, random.nextInt(1, 90) / 10.0));
            compareChoice("town " + seed, clearing, stakes, subsets, new ClearingBudget.Lanes(random.nextInt(4)));
            compareChoice(
                    "town " + seed,
                    clearing,
                    stakes,
                    subsets,
                    new ClearingBudget.Money(random.nextInt(150) / 10.0, prices));
        }
        System.out.printf(
                "%d towns: %d lanes gain alone, %d only with others, %d chosen%n", TOWNS, gaining, together, chosen);
        assertThat(gaining).isGreaterThan(TOWNS / 5);
        assertThat(together).isGreaterThan(TOWNS / 20);
        assertThat(chosen).isGreaterThan(TOWNS / 5);
    }

    private void compareGains(String where, Clearing clearing, List<Stake> stakes, Subsets subsets) {
        List<LaneGain> gains = LaneGains.of(clearing.sets(), clearing.sets().fromAll(), stakes);
        assertThat(gains)
                .extracting(LaneGain::rank)
                .isEqualTo(IntStream.rangeClosed(1, gains.size()).boxed().toList());
        assertThat(gains)
                .extracting(gain -> gain.lane().id())
                .containsExactlyInAnyOrderElementsOf(clearing.candidates());
        long limitMs = clearing.sets().limitMs();
        for (LaneGain gain : gains) {
            String lane = gain.lane().id();
            double weight = 0;
            int buildings = 0;
            long savedMs = 0;
            for (int target = 0; target < stakes.size(); target++) {
                OptionalLong before = subsets.totalMs(Set.of(), target);
                OptionalLong after = subsets.totalMs(Set.of(lane), target);
                if (after.isPresent()) {
                    weight += before.isEmpty() ? stakes.get(target).weight() : 0;
                    buildings += before.isEmpty() ? 1 : 0;
                    savedMs += before.orElse(limitMs) - after.getAsLong();
                }
            }
            assertThat(gain.alone().weight()).as("%s %s", where, lane).isEqualTo(weight);
            assertThat(gain.alone().buildings()).as("%s %s", where, lane).isEqualTo(buildings);
            assertThat(gain.savedMs()).as("%s %s", where, lane).isEqualTo(savedMs);
            Set<Set<String>> expected = buildings > 0 ? Set.of() : required(lane, stakes.size(), subsets);
            assertThat(gain.alsoRequires().stream().map(Set::copyOf).collect(Collectors.toSet()))
                    .as("%s %s", where, lane)
                    .isEqualTo(expected);
            gaining += buildings > 0 ? 1 : 0;
            together += expected.isEmpty() ? 0 : 1;
        }
    }

    /** The sets of others to which adding the lane reaches one building more, and no part of which is such. */
    private static Set<Set<String>> required(String lane, int targets, Subsets subsets) {
        Set<Set<String>> gaining = subsets.all().stream()
                .filter(others -> !others.contains(lane)
                        && IntStream.range(0, targets)
                                .anyMatch(target ->
                                        subsets.totalMs(others, target).isEmpty()
                                                && subsets.totalMs(with(others, lane), target)
                                                        .isPresent()))
                .collect(Collectors.toSet());
        return gaining.stream()
                .filter(set -> gaining.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> others, String lane) {
        Set<String> all = new HashSet<>(others);
        all.add(lane);
        return all;
    }

    private void compareChoice(
            String where, Clearing clearing, List<Stake> stakes, Subsets subsets, ClearingBudget budget) {
        ClearingPlan plan =
                LaneSelection.best(clearing.sets(), clearing.sets().fromAll(), stakes, budget, SolveControl.patient());
        double best = subsets.all().stream()
                .filter(set -> cost(set, clearing, budget) <= budget.most() + 1e-9)
                .mapToDouble(set -> weight(set, stakes, subsets))
                .max()
                .orElseThrow();
        assertThat(plan.proof().objective()).as("%s %s", where, budget).isCloseTo(best, within(1e-9));
        assertThat(plan.proof().optimal()).as("%s %s", where, budget).isTrue();
        Clearing tight = clearing.with(new SearchCaps(1, 2));
        Proof proof = LaneSelection.best(tight.sets(), tight.sets().fromAll(), stakes, budget, SolveControl.patient())
                .proof();
        assertThat(proof.objective()).as("%s %s", where, budget).isLessThanOrEqualTo(best + 1e-9);
        assertThat(proof.bound()).as("%s %s", where, budget).isGreaterThanOrEqualTo(best - 1e-6);
        assertThat(plan.baseline()).isEqualTo(weight(Set.of(), stakes, subsets));
        Set<String> selected = Set.copyOf(plan.selected());
        assertThat(weight(selected, stakes, subsets)).as("%s %s", where, budget).isEqualTo(best);
        assertThat(cost(selected, clearing, budget)).isLessThanOrEqualTo(budget.most() + 1e-9);
        assertThat(plan.covered()).hasSize((int) IntStream.range(0, stakes.size())
                .filter(target -> subsets.totalMs(selected, target).isPresent())
                .count());
        chosen += selected.size();
    }

    private static double cost(Set<String> set, Clearing clearing, ClearingBudget budget) {
        return clearing.sets().lanes().stream()
                .filter(lane -> set.contains(lane.id()))
                .mapToDouble(lane -> budget.price(lane).orElseThrow())
                .sum();
    }

    private static double weight(Set<String> cleared, List<Stake> stakes, Subsets subsets) {
        return IntStream.range(0, stakes.size())
                .filter(target -> subsets.totalMs(cleared, target).isPresent())
                .mapToDouble(target -> stakes.get(target).weight())
                .sum();
    }
}

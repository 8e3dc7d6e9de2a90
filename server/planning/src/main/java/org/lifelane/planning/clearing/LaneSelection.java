package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * The best lanes to clear within a budget: the most weight reached within the limit, as an exact optimum over the minimal
 * sets of lanes to each building. Before the solver, buildings reached as things are and sets beyond the budget go out, and
 * buildings with the same sets become one.
 */
public final class LaneSelection {
    private final LaneSets sets;
    private final LaneWays ways;
    private final List<Stake> stakes;
    private final LeastUnit unit;
    /** By lane, in {@link #unit}; infinite where it is not to be cleared. */
    private final double[] price;

    private final double most;
    private final BitSet capped = new BitSet();
    private final List<List<LaneSet>> minimal = new ArrayList<>();

    private LaneSelection(LaneSets sets, LaneWays ways, List<Stake> stakes, ClearingBudget budget) {
        Stake.check(stakes, sets.targets());
        budget.check();
        this.sets = sets;
        this.ways = ways;
        this.stakes = stakes;
        double[] prices = sets.lanes().stream()
                .mapToDouble(lane -> budget.price(lane).orElse(Double.POSITIVE_INFINITY))
                .toArray();
        List<String> ids = sets.lanes().stream().map(BlockedLane::id).toList();
        List<Fault> faults = LeastUnit.faults("fire-lanes", ids, prices);
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        this.unit = LeastUnit.of(prices);
        this.price = unit.units(prices);
        this.most = unit.budget(budget.most());
        Arrays.stream(ways.capped()).forEach(capped::set);
        for (int target = 0; target < ways.targets(); target++) {
            minimal.add(ways.minimalSets(target));
        }
    }

    /**
     * Solves to the proof, or until the control ends it: then the best found and what is proven of it. Of both it tells the
     * control first what a greedy choice covers and the linear relaxation allows.
     *
     * @param ways from all stations together
     * @param stakes of each building, in the order of {@link LaneSets#targets()}
     * @throws FaultyInputException if a weight, a price or the budget is negative or no number, or if prices do not add up
     *     exactly
     */
    public static ClearingPlan best(
            LaneSets sets, LaneWays ways, List<Stake> stakes, ClearingBudget budget, SolveControl control) {
        return new LaneSelection(sets, ways, stakes, budget).solve(control);
    }

    private ClearingPlan solve(SolveControl control) {
        Map<Set<LaneSet>, Double> families = families();
        double baseline = weight(covered(new BitSet()));
        double beyond = weightBeyondCap();
        double greatest =
                families.values().stream().mapToDouble(Double::doubleValue).sum();
        BitSet best = new LaneGreedy(families, price, set -> affordable(set.lanes())).lanes(control);
        double all = stakes.stream().mapToDouble(Stake::weight).sum();
        control.progress(weight(covered(best)), Math.min(all, baseline + greatest + beyond));
        double gain = greatest;
        if (!families.isEmpty()) {
            LaneSetProgram program = new LaneSetProgram(families, price, most);
            Outcome outcome = program.solve(
                    best,
                    control.telling((objective, bound) -> control.progress(
                            baseline + objective, Math.min(all, baseline + Math.min(greatest, bound) + beyond))));
            gain = Math.min(gain, outcome.bound());
            BitSet chosen = program.chosen(outcome);
            best = weight(covered(chosen)) > weight(covered(best)) ? chosen : best;
        }
        leaveOutIdle(best);
        double objective = weight(covered(best));
        double bound = Math.max(objective, Math.min(all, baseline + gain + beyond));
        return plan(best, new Proof(objective, bound), baseline);
    }

    /** Each different choice of affordable sets that bring a building, and the weight of the buildings that have it. */
    private Map<Set<LaneSet>, Double> families() {
        Map<Set<LaneSet>, Double> families = new LinkedHashMap<>();
        for (int target = 0; target < minimal.size(); target++) {
            Set<LaneSet> affordable = new HashSet<>();
            for (LaneSet set : minimal.get(target)) {
                if (affordable(set.lanes())) {
                    affordable.add(set);
                }
            }
            double weight = stakes.get(target).weight();
            if (!affordable.isEmpty() && !affordable.contains(LaneSet.NONE) && weight > 0) {
                families.merge(affordable, weight, Double::sum);
            }
        }
        return families;
    }

    private boolean affordable(IntStream lanes) {
        return lanes.mapToDouble(lane -> price[lane]).sum() <= most;
    }

    private double price(LaneSet set) {
        return set.lanes().mapToDouble(lane -> price[lane]).sum();
    }

    /** Takes out lanes that bring nothing to the others, the dearest first. */
    private void leaveOutIdle(BitSet chosen) {
        BitSet covered = covered(chosen);
        chosen.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer lane) -> -price[lane]))
                .toList()
                .forEach(lane -> {
                    chosen.clear(lane);
                    if (!covered(chosen).equals(covered)) {
                        chosen.set(lane);
                    }
                });
    }

    private BitSet covered(BitSet chosen) {
        LaneSet cleared = LaneSet.of(chosen.stream().toArray());
        BitSet covered = new BitSet();
        for (int target = 0; target < minimal.size(); target++) {
            covered.set(target, minimal.get(target).stream().anyMatch(set -> set.within(cleared)));
        }
        return covered;
    }

    private double weight(BitSet targets) {
        return targets.stream()
                .mapToDouble(target -> stakes.get(target).weight())
                .sum();
    }

    /** Of buildings that might be reached over lanes that the caps hide, where the budget would allow as many. */
    private double weightBeyondCap() {
        double cheapest = Arrays.stream(price).sorted().limit(ways.hiddenFrom()).sum();
        BitSet doubtful = (BitSet) capped.clone();
        doubtful.andNot(covered(new BitSet()));
        return cheapest <= most ? weight(doubtful) : 0;
    }

    private ClearingPlan plan(BitSet chosen, Proof proof, double baseline) {
        BitSet covered = covered(chosen);
        List<ClearingPlan.Chosen> lanes = new ArrayList<>();
        chosen.stream().forEach(lane -> {
            BitSet only = new BitSet();
            only.set(lane);
            BitSet without = (BitSet) chosen.clone();
            without.clear(lane);
            lanes.add(new ClearingPlan.Chosen(
                    sets.lanes().get(lane),
                    weight(covered(only)) - baseline,
                    proof.objective() - weight(covered(without))));
        });
        List<String> reached = new ArrayList<>();
        List<ClearingPlan.Uncovered> missed = new ArrayList<>();
        for (int target = 0; target < ways.targets(); target++) {
            String id = sets.targets().get(target).id();
            if (covered.get(target)) {
                reached.add(id);
            } else {
                missed.add(new ClearingPlan.Uncovered(id, wouldNeed(target, chosen), capped.get(target)));
            }
        }
        double cost =
                unit.amount(chosen.stream().mapToDouble(lane -> price[lane]).sum());
        return new ClearingPlan(proof, baseline, cost, lanes, reached, missed);
    }

    private List<String> wouldNeed(int target, BitSet chosen) {
        return minimal.get(target).stream()
                .map(set ->
                        LaneSet.of(set.lanes().filter(lane -> !chosen.get(lane)).toArray()))
                .min(Comparator.comparingDouble(this::price)
                        .thenComparingInt(LaneSet::size)
                        .thenComparing(set -> String.join(";", set.ids(sets.lanes()))))
                .map(set -> set.ids(sets.lanes()))
                .orElse(List.of());
    }
}

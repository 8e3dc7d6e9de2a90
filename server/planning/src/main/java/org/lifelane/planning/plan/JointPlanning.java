package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/** The best stations and lanes under one budget: the most weight covered, as one exact model. */
public final class JointPlanning {
    private final JointProblem problem;

    private JointPlanning(JointProblem problem) {
        this.problem = problem;
    }

    /**
     * Solves to the proof, or until the control ends it: then the best found and what is proven of it. Of both it tells the
     * control first what a greedy choice covers and the linear relaxation allows.
     */
    public static JointPlan best(JointProblem problem, Limits limits, SolveControl control) {
        JointPlanning planning = new JointPlanning(problem);
        double beyond = problem.weightBeyondCap();
        SolveControl told = control.telling(
                (objective, bound) -> control.progress(objective, Math.min(problem.totalWeight(), bound + beyond)));
        Found found = most(problem, limits, problem.families(), told);
        return planning.plan(
                planning.withoutIdle(found.bought(), limits), Math.min(problem.totalWeight(), found.bound() + beyond));
    }

    /**
     * What a solve found.
     *
     * @param bound no purchase within the limits is worth more
     */
    record Found(Purchase bought, double bound) {}

    /** The purchase that covers the most of some families' worth. */
    static Found most(JointProblem problem, Limits limits, Map<Set<Cover>, Double> families, SolveControl control) {
        Required required = Required.of(problem, limits);
        Found rest = rest(problem, required.left(), required.families(families), control);
        return new Found(required.and(rest.bought()), rest.bound());
    }

    private static Found rest(
            JointProblem problem, Limits limits, Map<Set<Cover>, Double> families, SolveControl control) {
        JointProgram model = new JointProgram(problem, limits);
        double settled = 0;
        double open = 0;
        for (Map.Entry<Set<Cover>, Double> family : families.entrySet()) {
            Set<Cover> affordable = model.affordable(family.getKey());
            if (affordable.stream().anyMatch(Cover::free)) {
                settled += family.getValue();
            } else if (!affordable.isEmpty()) {
                open += family.getValue();
                model.family(affordable, family.getValue());
            }
        }
        Purchase start = new Greedy(problem, limits, families).purchase(control);
        double least = worth(families, start);
        double most = settled + open;
        control.progress(least, most);
        if (open == 0) {
            return new Found(start, settled);
        }
        model.limit();
        double before = settled;
        Outcome outcome = model.program()
                .from(model.values(start))
                .relaxedFirst()
                .telling((objective, bound) -> control.progress(before + objective, Math.min(most, before + bound)))
                .solve(control);
        Purchase found = outcome.found() ? model.bought(outcome) : start;
        return new Found(worth(families, found) < least ? start : found, Math.min(most, before + outcome.bound()));
    }

    private static double worth(Map<Set<Cover>, Double> families, Purchase bought) {
        return families.entrySet().stream()
                .filter(family -> family.getKey().stream().anyMatch(bought::pays))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Leaves out what is not required and brings nothing to the rest, the dearest first. */
    private Purchase withoutIdle(Purchase bought, Limits limits) {
        BitSet covered = problem.covered(bought);
        Purchase kept = bought;
        Purchase free = Required.of(problem, limits).without(bought);
        for (int station : byPrice(free.stations(), problem::stationPrice)) {
            kept = problem.covered(kept.withoutStation(station)).equals(covered) ? kept.withoutStation(station) : kept;
        }
        for (int lane : byPrice(bought.lanes(), problem::lanePrice)) {
            kept = problem.covered(kept.withoutLane(lane)).equals(covered) ? kept.withoutLane(lane) : kept;
        }
        return kept;
    }

    private static List<Integer> byPrice(BitSet some, IntToDoubleFunction price) {
        return some.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -price.applyAsDouble(each)))
                .toList();
    }

    JointPlan plan(Purchase bought, double bound) {
        double objective = problem.weight(problem.covered(bought));
        double baseline = problem.weight(problem.covered(Purchase.nothing()));
        BitSet covered = problem.covered(bought);
        List<JointPlan.Bought> stations = bought.stations().stream()
                .mapToObj(station -> new JointPlan.Bought(
                        problem.stations().get(station),
                        problem.unit().amount(problem.stationPrice(station)),
                        weight(Purchase.nothing().plusStation(station)) - baseline,
                        objective - weight(bought.withoutStation(station))))
                .toList();
        List<JointPlan.Bought> lanes = bought.lanes().stream()
                .mapToObj(lane -> new JointPlan.Bought(
                        problem.lanes().get(lane),
                        problem.unit().amount(problem.lanePrice(lane)),
                        weight(Purchase.nothing().plusLanes(IntStream.of(lane))) - baseline,
                        objective - weight(bought.withoutLane(lane))))
                .toList();
        List<String> reached = new ArrayList<>();
        List<JointPlan.Uncovered> left = new ArrayList<>();
        for (int target = 0; target < problem.targets().size(); target++) {
            if (covered.get(target)) {
                reached.add(problem.targets().get(target));
            } else {
                left.add(uncovered(target, bought));
            }
        }
        Proof proof = new Proof(objective, Math.max(objective, bound));
        return new JointPlan(proof, baseline, stations, lanes, bought.price(problem), reached, left);
    }

    private double weight(Purchase bought) {
        return problem.weight(problem.covered(bought));
    }

    private JointPlan.Uncovered uncovered(int target, Purchase bought) {
        String id = problem.targets().get(target);
        return problem.covers(target).stream()
                .map(cover -> missing(target, cover, bought))
                .min(Comparator.comparingDouble(JointPlan.Uncovered::price)
                        .thenComparing(JointPlan.Uncovered::station)
                        .thenComparing(missing -> String.join(";", missing.lanes())))
                .filter(missing -> Double.isFinite(missing.price()))
                .orElse(new JointPlan.Uncovered(id, "", List.of(), Double.POSITIVE_INFINITY, problem.capped(target)));
    }

    private JointPlan.Uncovered missing(int target, Cover cover, Purchase bought) {
        boolean buy = cover.station() != Cover.STANDS && !bought.stations().get(cover.station());
        int[] lanes =
                cover.lanes().lanes().filter(lane -> !bought.lanes().get(lane)).toArray();
        double price = buy ? problem.stationPrice(cover.station()) : 0;
        for (int lane : lanes) {
            price += problem.lanePrice(lane);
        }
        return new JointPlan.Uncovered(
                problem.targets().get(target),
                buy ? problem.stations().get(cover.station()) : "",
                Arrays.stream(lanes).mapToObj(problem.lanes()::get).toList(),
                problem.unit().amount(price),
                problem.capped(target));
    }
}

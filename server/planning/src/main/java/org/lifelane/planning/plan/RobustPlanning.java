package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * What to buy where lanes are blocked by chance: the most weight covered on average over sampled days, and the most in the
 * worst tenth of them (conditional value at risk, Rockafellar and Uryasev 2000).
 */
public final class RobustPlanning {
    private final JointProblem problem;
    private final Required required;
    private final Days days;

    private RobustPlanning(JointProblem problem, Limits limits, Days days) {
        this.problem = problem;
        this.required = Required.of(problem, limits);
        this.days = days;
    }

    /**
     * @param plain the plan made as if every lane were blocked every day
     * @param shares of days on which a lane is blocked, by id, from 0 to 1; 1 where it is not said
     * @param number of days, at least 1
     * @param each control for each of the two solves; stopped in one of them, it gives the best so far of both
     * @throws java.util.concurrent.CancellationException where somebody stops it before the first solve
     */
    public static RobustPlan of(
            JointProblem problem,
            Limits limits,
            JointPlan plain,
            Map<String, Double> shares,
            int number,
            long seed,
            Supplier<SolveControl> each) {
        Days days = new Days(problem, shares, number, seed);
        RobustPlanning planning = new RobustPlanning(problem, limits, days);
        SolveControl first = each.get();
        JointPlanning.Found average = JointPlanning.most(problem, limits, days.averageFamilies(first), first);
        JointPlanning.Found careful = planning.worstTenth(average.bought(), each.get());
        double beyond = problem.weightBeyondCap();
        return new RobustPlan(
                number,
                seed,
                planning.choice(average, Days.average(days.covered(average.bought())), beyond),
                planning.choice(careful, days.worstTenth(days.covered(careful.bought())), beyond),
                planning.score(planning.purchase(plain)));
    }

    private RobustPlan.Choice choice(JointPlanning.Found found, double objective, double beyond) {
        Purchase bought = found.bought();
        return new RobustPlan.Choice(
                new Proof(objective, Math.max(objective, found.bound() + beyond)),
                bought.stations().stream().mapToObj(problem.stations()::get).toList(),
                bought.lanes().stream().mapToObj(problem.lanes()::get).toList(),
                bought.price(problem),
                score(bought));
    }

    private RobustPlan.Score score(Purchase bought) {
        double[] covered = days.covered(bought);
        return new RobustPlan.Score(Days.average(covered), days.worstTenth(covered));
    }

    private Purchase purchase(JointPlan plan) {
        BitSet stations = new BitSet();
        BitSet lanes = new BitSet();
        plan.stations().forEach(each -> stations.set(problem.stations().indexOf(each.id())));
        plan.lanes().forEach(each -> lanes.set(problem.lanes().indexOf(each.id())));
        return new Purchase(stations, lanes);
    }

    /**
     * Maximises the level minus what the days fall short of it, a share of a day each: the average of the worst days.
     */
    private JointPlanning.Found worstTenth(Purchase start, SolveControl control) {
        if (control.cancelled()) {
            return new JointPlanning.Found(start, problem.totalWeight());
        }
        JointProgram model = new JointProgram(problem, required.left());
        Map<Set<Cover>, Integer> variables = new HashMap<>();
        List<Map<Integer, Double>> open = new ArrayList<>();
        double[] settled = new double[days.number()];
        double most = 0;
        for (int day = 0; day < days.number(); day++) {
            Map<Integer, Double> terms = new HashMap<>();
            for (Map.Entry<Set<Cover>, Double> family :
                    required.families(days.families(day)).entrySet()) {
                Set<Cover> affordable = model.affordable(family.getKey());
                if (affordable.stream().anyMatch(Cover::free)) {
                    settled[day] += family.getValue();
                } else if (!affordable.isEmpty()) {
                    terms.merge(
                            variables.computeIfAbsent(affordable, covers -> model.family(covers, 0)),
                            family.getValue(),
                            Double::sum);
                }
            }
            open.add(terms);
            most = Math.max(
                    most,
                    settled[day]
                            + terms.values().stream().mapToDouble(each -> each).sum());
        }
        model.limit();
        int level = model.program().amount(1);
        int[] shortfall = new int[days.number()];
        for (int day = 0; day < shortfall.length; day++) {
            shortfall[day] = model.program().amount(-1.0 / days.worst());
            Row row = model.program()
                    .atLeast(-settled[day])
                    .plus(1, shortfall[day])
                    .plus(-1, level);
            open.get(day).forEach((variable, weight) -> row.plus(weight, variable));
        }
        double[] values = model.values(required.without(start));
        double[] covered = days.covered(start);
        double reached = Arrays.stream(covered).sorted().toArray()[days.worst() - 1];
        values[level] = reached;
        for (int day = 0; day < shortfall.length; day++) {
            values[shortfall[day]] = Math.max(0, reached - covered[day]);
        }
        double greatest = most;
        Outcome outcome = model.program()
                .from(values)
                .relaxedFirst()
                .telling((objective, bound) -> control.progress(objective, Math.min(greatest, bound)))
                .solve(control);
        return new JointPlanning.Found(
                outcome.found() ? required.and(model.bought(outcome)) : start, Math.min(most, outcome.bound()));
    }
}

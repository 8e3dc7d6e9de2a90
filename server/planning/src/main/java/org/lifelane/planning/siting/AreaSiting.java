package org.lifelane.planning.siting;

import static org.lifelane.planning.siting.AreaPrograms.ANY;
import static org.lifelane.planning.siting.AreaPrograms.ONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.siting.AreaProgram.Answer;
import org.lifelane.planning.siting.AreaProgram.Worth;

/**
 * The models of siting where a station may be responsible for so much ground and no more. Then a target is served by the
 * site that is responsible for it, which need not be the nearest one. First the question is asked without the limits: where
 * that plan can keep to them it is the best, and otherwise no plan is better than it.
 */
final class AreaSiting {
    private final SitingProblem problem;
    private final CostTable table;
    private final AreaPrograms programs;
    private final SolveControl control;

    private AreaSiting(SitingProblem problem, SolveControl control) {
        this.problem = problem;
        this.table = problem.costs();
        this.programs = new AreaPrograms(problem);
        this.control = control;
    }

    /** As {@link Siting#solve}, of a problem that has been checked. */
    static SitingPlan solve(SitingProblem problem, SolveControl control) {
        AreaSiting siting = new AreaSiting(problem, control);
        return switch (problem.model()) {
            case MCLP -> siting.maximalCovering(siting.free());
            case LSCP -> siting.setCovering();
            case P_MEDIAN -> siting.median(siting.free());
            case P_CENTER -> siting.center(siting.free());
        };
    }

    /** The plan without limits of ground. What it has on the way would look like more than can be had, and is not told. */
    private SitingPlan free() {
        return Siting.unlimited(problem.withoutAreas(), control.telling((objective, bound) -> {}));
    }

    private SitingPlan maximalCovering(SitingPlan free) {
        Worth worth = programs::weight;
        Answer kept = programs.among(open(free), true, ANY, false, worth).solve(control);
        Proof first = new Proof(AreaPrograms.sum(kept, worth), free.proof().bound());
        control.progress(first.objective(), first.bound());
        if (kept.found() && first.optimal()) {
            return plan(kept, first);
        }
        Answer answer = from(kept, programs.choice(true, ANY, false, worth)).solve(control);
        Answer best = better(answer, kept, AreaPrograms.sum(answer, worth) >= first.objective());
        if (!best.found()) {
            throw Siting.notInTime();
        }
        return plan(best, new Proof(AreaPrograms.sum(best, worth), Math.min(first.bound(), answer.bound())));
    }

    private SitingPlan setCovering() {
        double[] ones = new double[table.candidates().size()];
        Arrays.fill(ones, 1);
        Answer answer = programs.covering(ones, Integer.MAX_VALUE, ANY).solve(control);
        if (answer.infeasible()) {
            throw noRoom();
        }
        double budget = programs.budget();
        if (budget < ANY) {
            answer = programs.covering(ones, Integer.MAX_VALUE, budget).solve(control);
        }
        if (!answer.found()) {
            throw answer.infeasible() ? tooLittle() : Siting.notInTime();
        }
        int required = problem.required().size();
        int number = selected(answer).size();
        Proof proof = new Proof(number, required + Math.max(0, answer.bound()));
        if (problem.p().isPresent() && number > problem.p().getAsInt()) {
            throw proof.bound() > problem.p().getAsInt() ? tooLittle() : Siting.notInTime();
        }
        return plan(proof.optimal() ? cheapest(answer, number - required) : answer, proof);
    }

    /** Of the choices of as few sites the cheapest, to the last unit. */
    private Answer cheapest(Answer fewest, int number) {
        double[] price = problem.leastUnit().units(problem.prices());
        double least = Arrays.stream(price).min().orElse(0);
        // all choices have as many sites: what each costs beyond the cheapest decides
        double[] beyond = Arrays.stream(price).map(each -> each - least).toArray();
        Answer best =
                better(programs.covering(beyond, number, programs.budget()).solve(control), fewest, true);
        boolean more = true;
        while (more && sum(beyond, best) > CoveringProgram.EXACT) {
            Answer less =
                    programs.covering(beyond, number, sum(price, best) - 1).solve(control);
            more = less.found();
            best = more ? less : best;
        }
        return best;
    }

    /** Of the sites that are chosen, not open in any case. */
    private double sum(double[] of, Answer answer) {
        boolean[] open = programs.open();
        return IntStream.range(0, of.length)
                .filter(one -> answer.open()[one] && !open[one])
                .mapToDouble(one -> of[one])
                .sum();
    }

    private SitingPlan median(SitingPlan free) {
        Worth worth = programs::weightedCost;
        Answer kept = programs.among(open(free), false, ANY, true, worth).solve(control);
        Proof first = new Proof(AreaPrograms.sum(kept, worth), free.proof().bound());
        if (kept.found() && first.optimal()) {
            return plan(kept, first);
        }
        Answer answer = from(kept, programs.choice(false, ANY, true, worth)).solve(control);
        Answer best = better(answer, kept, AreaPrograms.sum(answer, worth) <= first.objective());
        if (!best.found()) {
            throw answer.infeasible() ? tooLittle() : Siting.notInTime();
        }
        return plan(best, new Proof(AreaPrograms.sum(best, worth), Math.max(first.bound(), answer.bound())));
    }

    private SitingPlan center(SitingPlan free) {
        AreaCenter center = new AreaCenter(table, cost -> programs.choice(true, cost, false, ONE), control);
        if (!center.search(free.proof().bound())) {
            throw center.impossible() ? tooLittle() : Siting.notInTime();
        }
        return plan(center.best(), new Proof(center.greatest(), center.bound()));
    }

    private static AreaProgram from(Answer start, AreaProgram program) {
        if (start.found()) {
            program.from(start);
        }
        return program;
    }

    private static Answer better(Answer one, Answer other, boolean first) {
        return one.found() && (first || !other.found()) ? one : other;
    }

    private boolean[] open(SitingPlan plan) {
        boolean[] open = programs.open();
        for (int one = 0; one < open.length; one++) {
            open[one] |= plan.selected().contains(table.candidates().get(one));
        }
        return open;
    }

    /** That not even all sites have the room. */
    private FaultyInputException noRoom() {
        Answer most = programs.among(programs.all(), true, ANY, false, ONE).solve(control);
        return new FaultyInputException(Fault.of("--area-limits", left(most), "siting.no-room"));
    }

    /** That number or money does not buy the room. */
    private FaultyInputException tooLittle() {
        Answer most = programs.choice(true, ANY, false, ONE).solve(control);
        String option = problem.p().isPresent()
                ? "--p " + problem.p().getAsInt()
                : "--budget " + LeastUnit.text(problem.budget().orElse(0));
        return new FaultyInputException(Fault.of(option, left(most), "siting.too-little-room"));
    }

    private String left(Answer answer) {
        for (int target = 0; target < answer.pairOf().length; target++) {
            if (answer.pairOf()[target] < 0) {
                return table.targets().get(target);
            }
        }
        return "";
    }

    private SitingPlan plan(Answer found, Proof proof) {
        Answer answer = soonest(filled(found));
        Map<String, String> assignment = new LinkedHashMap<>();
        List<String> uncovered = new ArrayList<>();
        for (int target = 0; target < answer.pairOf().length; target++) {
            String id = table.targets().get(target);
            int pair = answer.pairOf()[target];
            if (pair >= 0) {
                assignment.put(id, table.candidates().get(table.candidate(pair)));
            } else {
                uncovered.add(id);
            }
        }
        double covered = AreaPrograms.sum(answer, programs::weight);
        double total = Arrays.stream(problem.weights()).sum();
        return new SitingPlan(proof, selected(answer), assignment, covered, total, uncovered);
    }

    /** As many sites as asked, as without limits of ground. */
    private Answer filled(Answer answer) {
        if (problem.model() == SitingModel.LSCP
                || problem.p().isEmpty()
                || problem.budget().isPresent()) {
            return answer;
        }
        boolean[] open = answer.open().clone();
        int left = problem.p().getAsInt() - selected(answer).size();
        for (int one = 0; one < open.length && left > 0; one++) {
            if (!open[one]) {
                open[one] = true;
                left--;
            }
        }
        return new Answer(open, answer.pairOf(), answer.bound(), false);
    }

    private Answer soonest(Answer answer) {
        if (problem.model() == SitingModel.P_MEDIAN) {
            return answer;
        }
        double within = problem.model() == SitingModel.P_CENTER
                ? Arrays.stream(answer.pairOf()).mapToDouble(table::cost).max().orElse(ANY)
                : ANY;
        return better(programs.soonest(answer, within).solve(control), answer, true);
    }

    private List<String> selected(Answer answer) {
        List<String> selected = new ArrayList<>();
        for (int one = 0; one < answer.open().length; one++) {
            String id = table.candidates().get(one);
            if (answer.open()[one] && !problem.existing().contains(id)) {
                selected.add(id);
            }
        }
        return selected;
    }
}

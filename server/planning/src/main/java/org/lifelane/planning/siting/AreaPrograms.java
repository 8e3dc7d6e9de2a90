package org.lifelane.planning.siting;

import java.util.Arrays;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.siting.AreaProgram.Answer;
import org.lifelane.planning.siting.AreaProgram.Worth;

/** Writes a problem with limits of ground as {@link AreaProgram}s, and counts what their answers are worth. */
final class AreaPrograms {
    static final double ANY = Double.POSITIVE_INFINITY;
    /** Each target served counts one. */
    static final Worth ONE = (target, pair) -> 1;

    private final SitingProblem problem;
    private final CostTable table;
    private final MedianInstances instances;

    AreaPrograms(SitingProblem problem) {
        this.problem = problem;
        this.table = problem.costs();
        this.instances = new MedianInstances(problem);
    }

    SitingProblem problem() {
        return problem;
    }

    CostTable table() {
        return table;
    }

    /** What the sites may cost together that are not open in any case, in the prices' least unit. */
    double budget() {
        return instances.budget();
    }

    /** By candidate whether it is open in any case. */
    boolean[] open() {
        boolean[] open = new boolean[table.candidates().size()];
        for (int one = 0; one < open.length; one++) {
            open[one] = instances.open(one);
        }
        return open;
    }

    boolean[] all() {
        boolean[] all = new boolean[table.candidates().size()];
        Arrays.fill(all, true);
        return all;
    }

    double weight(int target, int pair) {
        return problem.weights()[target];
    }

    double weightedCost(int target, int pair) {
        return problem.weights()[target] * table.cost(pair);
    }

    static MixedIntegerProgram direction(boolean most) {
        return most ? MixedIntegerProgram.maximise() : MixedIntegerProgram.minimise();
    }

    /** Some open sites and no others. */
    AreaProgram among(boolean[] open, boolean most, double within, boolean must, Worth worth) {
        AreaProgram program = new AreaProgram(problem, direction(most), open);
        targets(program, within, must, worth);
        program.limits(0, ANY);
        return program;
    }

    /** Any sites within number and money. */
    AreaProgram choice(boolean most, double within, boolean must, Worth worth) {
        AreaProgram program = new AreaProgram(problem, direction(most), open()).choosing(new double[all().length]);
        targets(program, within, must, worth);
        program.limits(instances.most(), instances.budget());
        return program;
    }

    private void targets(AreaProgram program, double within, boolean must, Worth worth) {
        for (int target = 0; target < table.targets().size(); target++) {
            program.target(target, within, must, worth);
        }
    }

    /**
     * Some sites that serve everything that can be served.
     *
     * @param worth by candidate, to be made least
     * @param most how many beside those that are open in any case
     * @param budget what they may cost
     */
    AreaProgram covering(double[] worth, int most, double budget) {
        AreaProgram program = new AreaProgram(problem, direction(false), open()).choosing(worth);
        for (int target = 0; target < table.targets().size(); target++) {
            if (coverable(target)) {
                program.target(target, ANY, true, (each, pair) -> 0);
            }
        }
        program.limits(most, budget);
        return program;
    }

    private boolean coverable(int target) {
        AreaLimits areas = problem.areas().orElseThrow();
        boolean coverable = false;
        for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
            coverable |= areas.holds(table.candidate(pair), target);
        }
        return coverable;
    }

    /**
     * The same targets served from the same sites, and further ones where there is room, in the least time.
     *
     * @param within dearer pairs do not serve
     */
    AreaProgram soonest(Answer answer, double within) {
        double more = 1;
        for (int pair = 0; pair < table.first(table.targets().size()); pair++) {
            more = Math.max(more, table.cost(pair) + 1);
        }
        AreaProgram program = new AreaProgram(problem, direction(false), answer.open());
        for (int target = 0; target < answer.pairOf().length; target++) {
            boolean served = answer.pairOf()[target] >= 0;
            double less = served ? 0 : more;
            program.target(target, within, served, (each, pair) -> table.cost(pair) - less);
        }
        program.limits(0, ANY);
        program.from(answer);
        return program;
    }

    static double sum(Answer answer, Worth worth) {
        double sum = 0;
        for (int target = 0; target < answer.pairOf().length; target++) {
            int pair = answer.pairOf()[target];
            sum += pair >= 0 ? worth.of(target, pair) : 0;
        }
        return sum;
    }
}

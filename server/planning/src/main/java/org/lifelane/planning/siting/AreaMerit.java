package org.lifelane.planning.siting;

import static org.lifelane.planning.siting.AreaPrograms.ANY;
import static org.lifelane.planning.siting.AreaPrograms.ONE;

import java.util.OptionalDouble;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.siting.AreaProgram.Answer;
import org.lifelane.planning.siting.AreaProgram.Worth;

/** How good some open sites are where each may be responsible for so much ground and no more. */
final class AreaMerit {
    private final AreaPrograms programs;
    private final SolveControl control;

    AreaMerit(SitingProblem problem, SolveControl control) {
        this.programs = new AreaPrograms(problem);
        this.control = control;
    }

    /**
     * In the model's own measure, the more the better: weight or number of targets, cost with its sign turned. Empty where
     * a target that has to be served is not, or the time did not suffice.
     */
    OptionalDouble of(boolean[] open) {
        return switch (programs.problem().model()) {
            case MCLP -> most(open, programs::weight);
            case LSCP -> most(open, ONE);
            case P_MEDIAN -> leastCost(open);
            case P_CENTER -> leastGreatest(open);
        };
    }

    private OptionalDouble most(boolean[] open, Worth worth) {
        return proven(programs.among(open, true, ANY, false, worth).solve(control), worth);
    }

    private OptionalDouble leastCost(boolean[] open) {
        Worth worth = programs::weightedCost;
        OptionalDouble cost =
                proven(programs.among(open, false, ANY, true, worth).solve(control), worth);
        return cost.isPresent() ? OptionalDouble.of(-cost.getAsDouble()) : cost;
    }

    private static OptionalDouble proven(Answer answer, Worth worth) {
        double sum = AreaPrograms.sum(answer, worth);
        return answer.found() && new Proof(sum, answer.bound()).optimal()
                ? OptionalDouble.of(sum)
                : OptionalDouble.empty();
    }

    private OptionalDouble leastGreatest(boolean[] open) {
        AreaCenter center =
                new AreaCenter(programs.table(), cost -> programs.among(open, true, cost, false, ONE), control);
        return center.search(0) && center.bound() == center.greatest()
                ? OptionalDouble.of(-center.greatest())
                : OptionalDouble.empty();
    }
}

package org.lifelane.planning.siting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A choice's objective by its definition, for tests. */
final class Recount {
    private Recount() {}

    /** {@link Double#NaN} where a model that has to serve every target does not. */
    static double objective(SitingProblem problem, Collection<String> selected) {
        Set<String> open = new HashSet<>(selected);
        open.addAll(problem.existing());
        CostTable table = problem.costs();
        double sum = 0;
        double greatest = 0;
        for (int target = 0; target < table.targets().size(); target++) {
            int engines = 0;
            double least = Double.NaN;
            for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
                if (open.contains(table.candidates().get(table.candidate(pair)))) {
                    engines++;
                    least = Double.isNaN(least) ? table.cost(pair) : Math.min(least, table.cost(pair));
                }
            }
            double weight = problem.weights()[target];
            if (problem.model() == SitingModel.MCLP) {
                sum += engines >= problem.engines() ? weight : 0;
            } else if (problem.model() != SitingModel.LSCP) {
                greatest = Double.isNaN(least) ? Double.NaN : Math.max(greatest, least);
                sum += weight * least;
            }
        }
        return switch (problem.model()) {
            case MCLP, P_MEDIAN -> sum;
            case LSCP -> selected.size();
            case P_CENTER -> greatest;
        };
    }

    /** How many targets a choice covers. */
    static int covered(SitingProblem problem, Collection<String> selected) {
        SitingProblem counting = new SitingProblem(
                SitingModel.MCLP,
                problem.costs(),
                SitingProblem.of(SitingModel.MCLP, problem.costs()).weights(),
                problem.existing(),
                problem.required(),
                problem.p(),
                problem.budget(),
                problem.prices(),
                problem.engines(),
                java.util.Optional.empty());
        return (int) Math.round(objective(counting, selected));
    }
}

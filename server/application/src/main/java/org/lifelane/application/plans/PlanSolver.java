package org.lifelane.application.plans;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.inventory.FaultyInputException;

/** Computes the plans of one kind. For use by several threads at once. */
interface PlanSolver {
    PlanKind kind();

    /**
     * Holds a question against the layers as they are now.
     *
     * @throws FaultyInputException with everything that keeps it from having an answer and can be told without solving
     */
    void check(PlanQuestion question);

    /**
     * Solves it; long.
     *
     * @return the result by name, in the order in which it is written, sentences as they are kept
     * @throws FaultyInputException if there is no answer, with the reason
     * @throws java.util.concurrent.CancellationException if the run was cancelled before there was anything to show
     */
    Map<String, @Nullable Object> solve(PlanQuestion question, PlanRun run);
}

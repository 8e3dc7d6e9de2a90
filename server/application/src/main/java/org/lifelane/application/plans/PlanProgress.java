package org.lifelane.application.plans;

import java.util.OptionalDouble;
import org.lifelane.planning.optimum.Proof;

/**
 * Where the computing of a plan stands.
 *
 * @param stage {@code queued}, then what the kind of plan does in turn; for a siting {@code weights, times, solve, explain}
 * @param objective of the best found so far
 * @param bound nothing better than this is possible
 */
record PlanProgress(String stage, OptionalDouble objective, OptionalDouble bound) {
    static final PlanProgress QUEUED = new PlanProgress("queued", OptionalDouble.empty(), OptionalDouble.empty());

    PlanProgress at(String next) {
        return new PlanProgress(next, objective, bound);
    }

    /** Infinite values stand for “not known yet”. */
    PlanProgress with(double best, double proven) {
        return new PlanProgress(stage, known(best), known(proven));
    }

    private static OptionalDouble known(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** As a finished answer states it; empty until both are known. */
    OptionalDouble gap() {
        return objective.isPresent() && bound.isPresent()
                ? OptionalDouble.of(new Proof(objective.getAsDouble(), bound.getAsDouble()).gap())
                : OptionalDouble.empty();
    }
}

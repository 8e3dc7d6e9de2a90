package org.lifelane.application.plans;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.lifelane.planning.optimum.SolveControl;

/** A plan while it is computed: told by its solver where that stands, and by others that it is to end. Safe for threads. */
final class PlanRun {
    private volatile PlanProgress progress = PlanProgress.QUEUED;
    private volatile OptionalLong version = OptionalLong.empty();
    private volatile boolean cancelled;

    PlanProgress progress() {
        return progress;
    }

    /** Of the layers that the plan is computed on; empty until that is known. */
    OptionalLong version() {
        return version;
    }

    boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    void on(long versionOfTheLayers) {
        version = OptionalLong.of(versionOfTheLayers);
    }

    /**
     * Says what is done next.
     *
     * @throws CancellationException if nothing more is to be done
     */
    void begin(String stage) {
        if (cancelled) {
            throw new CancellationException(stage);
        }
        stage(stage);
    }

    /** Says what is done with what there is, also of a solve that was ended. */
    void stage(String stage) {
        progress = progress.at(stage);
    }

    /** For work on the way to a solve: it ends with nothing when the plan is cancelled. */
    SolveControl control() {
        return SolveControl.patient().unless(() -> cancelled);
    }

    /** For a solve that ends, with the best it has, when the plan is cancelled or its time is over. */
    SolveControl control(OptionalDouble timeLimitS) {
        SolveControl control = control().telling((objective, bound) -> progress = progress.with(objective, bound));
        return timeLimitS.isPresent()
                ? control.andWithin(Duration.ofMillis(Math.round(1000 * timeLimitS.getAsDouble())))
                : control;
    }
}

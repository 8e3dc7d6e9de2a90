package org.lifelane.planning.optimum;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How long a solve may go on, who may stop it, and who hears of its progress. A solve that is stopped gives the best it
 * has and the bound it has proven. Safe for use by several threads.
 */
public final class SolveControl {
    /** Hears the best objective found and the bound proven so far, whenever one of them moves. */
    @FunctionalInterface
    public interface Listener {
        void progress(double objective, double bound);
    }

    private final long deadline;
    private final BooleanSupplier cancelled;
    private final Listener listener;

    private SolveControl(long deadline, BooleanSupplier cancelled, Listener listener) {
        this.deadline = deadline;
        this.cancelled = cancelled;
        this.listener = listener;
    }

    /** To the proof, however long it takes. */
    public static SolveControl patient() {
        return new SolveControl(Long.MAX_VALUE, () -> false, (objective, bound) -> {});
    }

    /** At most some time from now. */
    public static SolveControl within(Duration time) {
        return patient().andWithin(time);
    }

    /** The same, and at most some time from now. */
    public SolveControl andWithin(Duration time) {
        long end = System.nanoTime() + Math.min(time.toNanos(), Long.MAX_VALUE / 4);
        return new SolveControl(deadline == Long.MAX_VALUE ? end : earlier(deadline, end), cancelled, listener);
    }

    private static long earlier(long one, long other) {
        return one - other < 0 ? one : other;
    }

    /** The same, and stopped once a condition holds. */
    public SolveControl unless(BooleanSupplier condition) {
        return new SolveControl(deadline, () -> cancelled.getAsBoolean() || condition.getAsBoolean(), listener);
    }

    /** The same, telling another listener instead. */
    public SolveControl telling(Listener other) {
        return new SolveControl(deadline, cancelled, other);
    }

    /** Whether the solve has to end now. */
    public boolean over() {
        return cancelled.getAsBoolean() || leftNanos() <= 0;
    }

    /** Whether it is stopped by somebody, however much time is left. */
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    /**
     * Asked now and then by work on the way to a solve, which has nothing to show before its end and to which no limit on
     * time applies.
     *
     * @throws CancellationException once somebody stops it
     */
    public void goOn() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /** Nanoseconds left; {@link Long#MAX_VALUE} without a limit. */
    public long leftNanos() {
        return deadline == Long.MAX_VALUE ? Long.MAX_VALUE : deadline - System.nanoTime();
    }

    public void progress(double objective, double bound) {
        listener.progress(objective, bound);
    }
}

package org.lifelane.planning.optimum;

import com.google.ortools.linearsolver.MPSolver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs a solver in a thread of its own, so that it can be stopped, and lets go of it at the end. */
final class SolverThread {
    private static final long GRACE_MS = 2_000;
    private static final long LOOK_MS = 100;

    private final MPSolver solver;
    private boolean gone;

    private SolverThread(MPSolver solver) {
        this.solver = solver;
    }

    /**
     * What a solve gives. One that does not stop soon after its time is left to end by itself.
     *
     * @param nothing given where it was not begun or did not stop
     */
    static <T> T run(MPSolver solver, SolveControl control, Supplier<T> solve, T nothing) {
        if (control.over()) {
            solver.delete();
            return nothing;
        }
        limit(solver, control);
        SolverThread running = new SolverThread(solver);
        CompletableFuture<T> solving = new CompletableFuture<>();
        Thread thread = new Thread(() -> running.complete(solving, solve), "solver");
        thread.setDaemon(true);
        thread.start();
        return running.await(solving, control, nothing);
    }

    /** Gives a solver the time that is left. */
    static void limit(MPSolver solver, SolveControl control) {
        if (control.leftNanos() != Long.MAX_VALUE) {
            solver.setTimeLimit(Math.max(1, TimeUnit.NANOSECONDS.toMillis(control.leftNanos())));
        }
    }

    private <T> void complete(CompletableFuture<T> solving, Supplier<T> solve) {
        try {
            solving.complete(solve.get());
        } catch (Throwable broken) { // handed to whoever waits
            solving.completeExceptionally(broken);
        } finally {
            letGo();
        }
    }

    private synchronized void letGo() {
        gone = true;
        solver.delete();
    }

    /** One that has just ended by itself has nothing left to interrupt. */
    private synchronized void interrupt() {
        if (!gone) {
            solver.interruptSolve();
        }
    }

    private <T> T await(CompletableFuture<T> solving, SolveControl control, T nothing) {
        long over = 0;
        while (true) {
            try {
                return solving.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillSolving) {
                if (control.over()) {
                    over = over == 0 ? System.nanoTime() : over;
                    interrupt();
                    if (System.nanoTime() - over > TimeUnit.MILLISECONDS.toNanos(GRACE_MS)) {
                        return nothing;
                    }
                }
            } catch (InterruptedException stopped) {
                interrupt();
                Thread.currentThread().interrupt();
                return nothing;
            } catch (ExecutionException broken) {
                throw new IllegalStateException("the solver failed", broken.getCause());
            }
        }
    }
}

package org.lifelane.planning.optimum;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.concurrent.TimeUnit;

/**
 * Runs SCIP so that it tells the best objective found and the bound proven after the root of its tree, and every second or
 * so from then on: it is stopped by a limit on nodes, read, and asked to go on with a greater one. SCIP goes on where it
 * stopped, and works the same nodes in the same iterations as without the stops. A limit on time would do so no matter
 * where it stands: it cuts the rounds of cuts at the root short, and with them the proof.
 *
 * <p>There is no other way: OR-Tools' interface for Java has no callback from a running SCIP or HiGHS. MathOpt, which has,
 * is not part of it; the log that ModelBuilder hands on is none of theirs; CP-SAT tells, but proves little on location
 * models. Within the root, which may take long, nothing can be told.
 */
final class ScipSteps {
    /** Generalised variable bounds, of use to non-linear programmes alone, break when SCIP goes on. */
    private static final String SETTINGS = "propagating/genvbounds/freq = -1\n";

    private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPSolverParameters parameters;
    private final String settings;
    private double[] best = new double[0];

    /** @param settings of SCIP, a line each */
    ScipSteps(MPSolver solver, MPVariable[] variables, MPSolverParameters parameters, String settings) {
        this.solver = solver;
        this.variables = variables.clone();
        this.parameters = parameters;
        this.settings = settings + SETTINGS;
    }

    /** What comes of it in the end; the solver holds the answer. */
    ResultStatus solve(SolveControl control, SolveControl.Listener told) {
        long nodes = 0;
        long step = 1;
        while (true) {
            nodes += step;
            long start = System.nanoTime();
            ResultStatus status = untilNodes(nodes);
            if (status == ResultStatus.ABNORMAL && nodes > 1 && !control.over()) {
                return anew(control);
            }
            boolean stopped = status == ResultStatus.FEASIBLE || status == ResultStatus.NOT_SOLVED;
            if (!stopped || solver.nodes() < nodes || control.over()) {
                return status;
            }
            if (status == ResultStatus.FEASIBLE) {
                told.progress(solver.objective().value(), solver.objective().bestBound());
                best = values();
            }
            // SCIP does not take an answer from outside that goes against what it has fixed by now
            solver.setHint(new MPVariable[0], new double[0]);
            long took = System.nanoTime() - start;
            step = took < SHORT_NANOS ? 2 * step : Math.max(1, took > LONG_NANOS ? step / 2 : step);
        }
    }

    private ResultStatus untilNodes(long nodes) {
        set(settings + "limits/totalnodes = " + nodes + "\n");
        return solver.solve(parameters);
    }

    /** From the beginning and without stops, for the case that SCIP does not go on; begins with the best found. */
    private ResultStatus anew(SolveControl control) {
        solver.reset();
        set(settings);
        if (best.length > 0) {
            solver.setHint(variables, best);
        }
        SolverThread.limit(solver, control);
        return solver.solve(parameters);
    }

    private double[] values() {
        double[] values = new double[variables.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = variables[i].solutionValue();
        }
        return values;
    }

    private void set(String all) {
        if (!solver.setSolverSpecificParametersAsString(all)) {
            throw new IllegalStateException("SCIP does not take " + all);
        }
    }
}

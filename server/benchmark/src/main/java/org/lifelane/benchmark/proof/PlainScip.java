package org.lifelane.benchmark.proof;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The textbook formulations, nothing reduced, solved by the same SCIP of the same OR-Tools with its own settings: what a
 * planner has who writes the model down and calls a solver.
 */
final class PlainScip {
    /** SCIP looks at the clock now and then only; a solve that goes on so long beyond its time is interrupted. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /**
     * @param objective of the best choice found; {@link Double#NaN} where none was
     * @param bound no choice is better
     * @param seconds with the writing of the model
     * @param proven that none is better
     */
    record Result(double objective, double bound, double seconds, boolean proven) {}

    private final Pairs pairs;
    private final double[] weights;
    private final int p;
    private final MPSolver solver;
    private final MPVariable[] chosen;

    private PlainScip(Pairs pairs, double[] weights, int p) {
        Loader.loadNativeLibraries();
        this.pairs = pairs;
        this.weights = weights;
        this.p = p;
        this.solver = MPSolver.createSolver("SCIP");
        this.chosen = new MPVariable[pairs.candidates()];
    }

    /** Church and ReVelle 1974: a target counts at most as much as the sites chosen among those that cover it. */
    static Result mclp(Pairs pairs, double[] weights, int p, Duration most) {
        long start = System.nanoTime();
        PlainScip plain = new PlainScip(pairs, weights, p);
        plain.choose();
        plain.coverings();
        return plain.solve(start, most);
    }

    /** ReVelle and Swain 1970: each target is assigned to one chosen site. */
    static Result median(Pairs pairs, double[] weights, int p, Duration most) {
        long start = System.nanoTime();
        PlainScip plain = new PlainScip(pairs, weights, p);
        plain.choose();
        plain.assignments();
        return plain.solve(start, most);
    }

    private void choose() {
        MPConstraint number = solver.makeConstraint(p, p);
        for (int one = 0; one < chosen.length; one++) {
            chosen[one] = solver.makeBoolVar("");
            number.setCoefficient(chosen[one], 1);
        }
    }

    private void coverings() {
        MPConstraint[] row = new MPConstraint[pairs.targets()];
        for (int target = 0; target < row.length; target++) {
            MPVariable covered = solver.makeNumVar(0, 1, "");
            row[target] = solver.makeConstraint(0, MPSolver.infinity());
            row[target].setCoefficient(covered, -1);
            solver.objective().setCoefficient(covered, weights[target]);
        }
        for (int i = 0; i < pairs.size(); i++) {
            row[pairs.target()[i]].setCoefficient(chosen[pairs.candidate()[i]], 1);
        }
        solver.objective().setMaximization();
    }

    private void assignments() {
        MPConstraint[] once = new MPConstraint[pairs.targets()];
        for (int target = 0; target < once.length; target++) {
            once[target] = solver.makeConstraint(1, 1);
        }
        for (int i = 0; i < pairs.size(); i++) {
            MPVariable served = solver.makeNumVar(0, 1, "");
            once[pairs.target()[i]].setCoefficient(served, 1);
            MPConstraint open = solver.makeConstraint(0, MPSolver.infinity());
            open.setCoefficient(chosen[pairs.candidate()[i]], 1);
            open.setCoefficient(served, -1);
            solver.objective().setCoefficient(served, weights[pairs.target()[i]] * pairs.cost()[i]);
        }
        solver.objective().setMinimization();
    }

    private Result solve(long start, Duration most) {
        solver.setTimeLimit(most.toMillis());
        Timer patience = new Timer(true);
        patience.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        solver.interruptSolve();
                    }
                },
                most.plus(GRACE).toMillis());
        MPSolverParameters parameters = new MPSolverParameters();
        // without this a proof may end a ten-thousandth short of one
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        ResultStatus status = solver.solve(parameters);
        patience.cancel();
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean found = status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
        Result result = new Result(
                found ? solver.objective().value() : Double.NaN,
                found ? solver.objective().bestBound() : Double.NaN,
                seconds,
                status == ResultStatus.OPTIMAL);
        solver.delete();
        return result;
    }
}

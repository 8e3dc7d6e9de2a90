package org.lifelane.planning.optimum;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linear programme to be minimised, solved by GLOP through OR-Tools, with the duals of its rows. It is used once: add
 * variables and rows, then solve.
 */
public final class LinearProgram {
    /**
     * The optimum.
     *
     * @param values by variable
     * @param duals by row: what the objective rises with a row's bound
     */
    public record Outcome(double[] values, double[] duals) {}

    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();

    public LinearProgram() {
        Loader.loadNativeLibraries();
        this.solver = MPSolver.createSolver("GLOP");
        if (solver == null) {
            throw new IllegalStateException("OR-Tools was built without GLOP");
        }
        solver.objective().setMinimization();
    }

    /** Adds a variable from 0 to a greatest value, and gives its number. */
    public int variable(double objective, double most) {
        MPVariable variable = solver.makeNumVar(0, most, "");
        solver.objective().setCoefficient(variable, objective);
        variables.add(variable);
        return variables.size() - 1;
    }

    /** A row being written. */
    public final class Row {
        private final MPConstraint constraint;

        private Row(double least, double most) {
            this.constraint = solver.makeConstraint(least, most);
            rows.add(constraint);
        }

        /** A variable that is not yet in the row. */
        public Row plus(double coefficient, int variable) {
            constraint.setCoefficient(variables.get(variable), coefficient);
            return this;
        }
    }

    /** Begins a row whose sum is at most a number. */
    public Row atMost(double most) {
        return new Row(-MPSolver.infinity(), most);
    }

    /** Begins a row whose sum is at least a number. */
    public Row atLeast(double least) {
        return new Row(least, MPSolver.infinity());
    }

    /** Solves, and lets go of the solver; empty where there is no answer or the time did not suffice. */
    public Optional<Outcome> solve(SolveControl control) {
        return SolverThread.run(
                solver,
                control,
                () -> solver.solve() == ResultStatus.OPTIMAL ? Optional.of(outcome()) : Optional.empty(),
                Optional.empty());
    }

    private Outcome outcome() {
        return new Outcome(
                variables.stream().mapToDouble(MPVariable::solutionValue).toArray(),
                rows.stream().mapToDouble(MPConstraint::dualValue).toArray());
    }
}

package org.lifelane.planning.optimum;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.linearsolver.MPVariableProto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A linear programme in which some variables are 0 or 1 and the others lie between 0 and 1, solved to proof by SCIP through
 * OR-Tools. It is used once: add variables and rows, then solve. SCIP is taken of the solvers in OR-Tools because through
 * its interface the best answer so far and the proven bound come back when time is up (HiGHS keeps both to itself), and
 * because CP-SAT proves little on location models.
 */
public final class MixedIntegerProgram {
    /**
     * What came of a solve.
     *
     * @param values by variable; empty where no answer was found
     * @param bound no answer is better; infinite where nothing was proven
     * @param infeasible proven that there is no answer
     */
    public record Outcome(double[] values, double bound, boolean infeasible) {
        public boolean found() {
            return values.length > 0;
        }

        /** Whether a binary variable is 1. */
        public boolean chosen(int variable) {
            return values[variable] > 0.5;
        }
    }

    /** A relaxation that takes longer has to be solved by SCIP itself. */
    private static final Duration RELAXATION = Duration.ofSeconds(10);

    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();
    private final List<WholeRow> wholeRows = new ArrayList<>();
    private final boolean maximise;
    private double[] hint = new double[0];
    private Optional<SolveControl.Listener> listener = Optional.empty();
    private boolean relaxedFirst;
    private double tolerance;
    private String settings = "";

    private MixedIntegerProgram(boolean maximise) {
        Loader.loadNativeLibraries();
        this.solver = MPSolver.createSolver("SCIP");
        if (solver == null) {
            throw new IllegalStateException("OR-Tools was built without SCIP");
        }
        this.maximise = maximise;
        solver.objective().setOptimizationDirection(maximise);
    }

    public static MixedIntegerProgram maximise() {
        return new MixedIntegerProgram(true);
    }

    public static MixedIntegerProgram minimise() {
        return new MixedIntegerProgram(false);
    }

    /** Adds a variable that is 0 or 1, and gives its number. */
    public int binary(double objective) {
        return add(solver.makeBoolVar(""), objective);
    }

    /** Adds a variable from 0 to 1, and gives its number. */
    public int share(double objective) {
        return add(solver.makeNumVar(0, 1, ""), objective);
    }

    /** Adds a variable of at least 0, and gives its number. */
    public int amount(double objective) {
        return add(solver.makeNumVar(0, MPSolver.infinity(), ""), objective);
    }

    private int add(MPVariable variable, double objective) {
        solver.objective().setCoefficient(variable, objective);
        variables.add(variable);
        return variables.size() - 1;
    }

    /** A row being written. */
    public final class Row {
        private final MPConstraint constraint;

        private Row(double least, double most) {
            this.constraint = solver.makeConstraint(least, most);
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

    /** Begins a row whose sum is a number. */
    public Row exactly(double value) {
        return new Row(value, value);
    }

    /**
     * Adds a row whose sum is at most a number, to the last unit of it.
     *
     * @param sizes by binary variable: whole numbers of at least 0 that add up to no more than 2⁵³
     * @param most whole
     */
    public void wholeAtMost(double most, Map<Integer, Double> sizes) {
        WholeRow whole = new WholeRow(most, sizes);
        Row row = atMost(whole.limit());
        sizes.keySet().forEach(variable -> row.plus(whole.coefficient(variable), variable));
        wholeRows.add(whole);
    }

    /** An answer to begin with, by variable. */
    public MixedIntegerProgram from(double[] values) {
        hint = values.clone();
        return this;
    }

    /** The relative gap at which a proof may end; 0 unless said. */
    public MixedIntegerProgram toGap(double gap) {
        tolerance = gap;
        return this;
    }

    /** Tells the best objective found and the bound proven while it solves: see {@link ScipSteps}. */
    public MixedIntegerProgram telling(SolveControl.Listener other) {
        listener = Optional.of(other);
        return this;
    }

    /**
     * Solves the linear relaxation first, by GLOP: its bound is there in a part of the time that SCIP takes for its root,
     * and is told with the objective of the answer to begin with.
     */
    public MixedIntegerProgram relaxedFirst() {
        relaxedFirst = true;
        return this;
    }

    /** Ends with the first answer that there is, whatever its objective. */
    public MixedIntegerProgram untilFirst() {
        return set("limits/solutions = 1");
    }

    /** Separates cuts so many times at the root and nowhere else; as SCIP thinks best unless said. */
    public MixedIntegerProgram withRootCuts(int rounds) {
        return set("separating/maxroundsroot = " + rounds + "\nseparating/maxrounds = 0");
    }

    private MixedIntegerProgram set(String setting) {
        // OR-Tools keeps the last text that it was given alone
        settings += setting + "\n";
        if (!solver.setSolverSpecificParametersAsString(settings)) {
            throw new IllegalStateException("SCIP does not take " + settings);
        }
        return this;
    }

    public int size() {
        return variables.size();
    }

    /** Solves, and lets go of the solver. One that does not stop soon after its time is left to end by itself. */
    public Outcome solve(SolveControl control) {
        double begun = hint.length > 0 ? objective(hint) : -worst();
        double relaxed = relaxedFirst ? relaxation(control).orElse(worst()) : worst();
        SolveControl.Listener told = listener.orElse((objective, bound) -> {});
        if (relaxedFirst) {
            told.progress(begun, relaxed);
        }
        Outcome outcome = SolverThread.run(
                solver,
                control,
                () -> solveWhole(control, (objective, bound) -> told.progress(objective, tighter(bound, relaxed))),
                nothing());
        return new Outcome(outcome.values(), tighter(outcome.bound(), relaxed), outcome.infeasible());
    }

    private double objective(double[] values) {
        MPObjective objective = solver.objective();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * objective.getCoefficient(variables.get(i));
        }
        return sum;
    }

    private double tighter(double one, double other) {
        return maximise ? Math.min(one, other) : Math.max(one, other);
    }

    /** The optimum where no variable has to be whole; empty where there is none or the time did not suffice. */
    private OptionalDouble relaxation(SolveControl whole) {
        if (whole.over()) {
            return OptionalDouble.empty();
        }
        SolveControl control = whole.andWithin(RELAXATION).andWithin(Duration.ofNanos(whole.leftNanos() / 2));
        MPModelProto.Builder relaxed = solver.exportModelToProto().toBuilder();
        relaxed.getVariableBuilderList().forEach(MPVariableProto.Builder::clearIsInteger);
        MPSolver glop = MPSolver.createSolver("GLOP");
        String refused = glop.loadModelFromProto(relaxed.build());
        if (!refused.isEmpty()) {
            throw new IllegalStateException("GLOP does not take the programme: " + refused);
        }
        return SolverThread.run(
                glop,
                control,
                () -> glop.solve() == ResultStatus.OPTIMAL
                        ? OptionalDouble.of(glop.objective().value())
                        : OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private Outcome nothing() {
        return new Outcome(new double[0], worst(), false);
    }

    private double worst() {
        return maximise ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** Solves again as often as the answer breaks a row of whole numbers by what the solver does not see. */
    private Outcome solveWhole(SolveControl control, SolveControl.Listener told) {
        while (true) {
            Outcome outcome = solveNow(control, told);
            List<WholeRow.Cover> covers = !outcome.found()
                    ? List.of()
                    : wholeRows.stream()
                            .flatMap(row -> row.exceededBy(outcome).stream())
                            .toList();
            if (covers.isEmpty()) {
                return outcome;
            }
            if (control.over()) {
                return new Outcome(new double[0], outcome.bound(), false);
            }
            for (WholeRow.Cover cover : covers) {
                Row row = atMost(cover.most());
                cover.variables().forEach(variable -> row.plus(1, variable));
            }
            SolverThread.limit(solver, control);
        }
    }

    private Outcome solveNow(SolveControl control, SolveControl.Listener told) {
        MPVariable[] all = variables.toArray(new MPVariable[0]);
        if (hint.length > 0) {
            solver.setHint(all, hint);
        }
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, tolerance);
        ResultStatus status = listener.isPresent()
                ? new ScipSteps(solver, all, parameters, settings).solve(control, told)
                : solver.solve(parameters);
        MPObjective objective = solver.objective();
        return switch (status) {
            case OPTIMAL -> new Outcome(values(), tolerance > 0 ? objective.bestBound() : objective.value(), false);
            case FEASIBLE -> new Outcome(values(), objective.bestBound(), false);
            case INFEASIBLE -> new Outcome(new double[0], worst(), true);
            default -> nothing();
        };
    }

    private double[] values() {
        double[] values = new double[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = variables.get(i).solutionValue();
        }
        return values;
    }
}

package org.lifelane.benchmark.proof;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.siting.Siting;
import org.lifelane.planning.siting.SitingModel;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;

/** Solves an instance by Lifelane, by plain SCIP where asked, holds both against each other, and writes the row. */
final class Contest {
    private static final Duration PLAIN = Duration.ofSeconds(60);
    private static final double AGREE = 1e-6;

    private final ProofTable table;

    Contest(ProofTable table) {
        this.table = table;
    }

    /**
     * @param most the time that the instance's target allows
     * @param beside whether plain SCIP runs as well
     */
    double solve(String what, Instance instance, Duration most, boolean beside) {
        long start = System.nanoTime();
        SitingPlan plan = Siting.solve(instance.problem(), SolveControl.within(most));
        double seconds = (System.nanoTime() - start) / 1e9;
        Optional<PlainScip.Result> plain = beside ? Optional.of(plain(instance)) : Optional.empty();
        plain.ifPresent(other -> agree(what, instance.model() == SitingModel.MCLP, plan.proof(), other));
        table.row(instance.model().text() + " " + what, instance.size(), plan.proof(), seconds, plain);
        return plan.proof().objective();
    }

    /**
     * One problem in both forms.
     *
     * @param p 0 where the model chooses the number
     */
    record Instance(SitingModel model, Pairs pairs, double[] weights, int p) {
        SitingProblem problem() {
            SitingProblem problem = SitingProblem.of(model, pairs.table()).withWeights(weights);
            return p > 0 ? problem.withP(p) : problem;
        }

        String size() {
            String number = p > 0 ? " p=" + p : "";
            return String.format(Locale.ROOT, "%,d x %,d%s", pairs.targets(), pairs.candidates(), number);
        }
    }

    private static PlainScip.Result plain(Instance instance) {
        return instance.model() == SitingModel.MCLP
                ? PlainScip.mclp(instance.pairs(), instance.weights(), instance.p(), PLAIN)
                : PlainScip.median(instance.pairs(), instance.weights(), instance.p(), PLAIN);
    }

    /** Neither may find what the other has proven not to be. */
    private static void agree(String what, boolean most, Proof ours, PlainScip.Result plain) {
        if (Double.isNaN(plain.objective())) {
            return;
        }
        double sign = most ? 1 : -1;
        double slack = AGREE * Math.max(1, Math.abs(ours.objective()));
        if (sign * (plain.objective() - ours.bound()) > slack || sign * (ours.objective() - plain.bound()) > slack) {
            throw new IllegalStateException(what + ": " + ours + " here, " + plain + " by plain SCIP");
        }
    }
}

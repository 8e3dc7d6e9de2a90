package org.lifelane.planning.siting;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.SolveControl;

/** Whether some sites within the limits cover every row. */
final class CoverQuestion {
    /**
     * @param settled false where the time did not suffice
     * @param chosen sites that do; empty where none do
     */
    record Answer(boolean settled, Optional<boolean[]> chosen) {}

    private static final Answer NONE = new Answer(true, Optional.empty());

    private final double[] price;
    private final CoverKernel kernel;
    private final int most;
    private final double budget;

    /** @param needs each row's sites */
    CoverQuestion(List<int[]> needs, double[] price, int most, double budget) {
        this.price = price;
        this.kernel = new CoverKernel(needs, price);
        double spent = kernel.opened().stream().mapToDouble(one -> price[one]).sum();
        this.most = most - kernel.opened().cardinality();
        this.budget = budget - spent;
    }

    Answer answer(SolveControl control) {
        if (!kernel.coverable() || most < 0 || budget < 0) {
            return NONE;
        }
        if (kernel.rows().isEmpty()) {
            return chosen(new BitSet());
        }
        MixedIntegerProgram program = MixedIntegerProgram.minimise();
        Map<Integer, Integer> variables = new TreeMap<>();
        for (int[] sites : kernel.rows()) {
            for (int one : sites) {
                variables.computeIfAbsent(one, key -> program.binary(1));
            }
        }
        for (int[] sites : kernel.rows()) {
            Row covered = program.atLeast(1);
            for (int one : sites) {
                covered.plus(1, variables.getOrDefault(one, 0));
            }
        }
        Row number = program.atMost(most);
        variables.values().forEach(variable -> number.plus(1, variable));
        if (budget < Double.POSITIVE_INFINITY) {
            Map<Integer, Double> priceOf = new TreeMap<>();
            variables.forEach((one, variable) -> priceOf.put(variable, price[one]));
            program.wholeAtMost(budget, priceOf);
        }
        Outcome outcome = program.untilFirst().solve(control);
        if (!outcome.found()) {
            return new Answer(outcome.infeasible(), Optional.empty());
        }
        BitSet taken = new BitSet();
        variables.forEach((one, variable) -> taken.set(one, outcome.chosen(variable)));
        return chosen(taken);
    }

    private Answer chosen(BitSet taken) {
        boolean[] all = new boolean[price.length];
        taken.stream().forEach(one -> all[one] = true);
        kernel.opened().stream().forEach(one -> all[one] = true);
        return new Answer(true, Optional.of(all));
    }
}

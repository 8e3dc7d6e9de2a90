package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Sites and who is responsible for which target, as a mixed-integer programme with capacities (Current and Storbeck 1988):
 * a target belongs to one site at most, for its ground is not divided, and a site holds no more ground than its limit.
 */
final class AreaProgram {
    /**
     * What came of it.
     *
     * @param open by candidate; empty where no answer was found
     * @param pairOf by target the pair of the table that serves it; −1 for none
     * @param bound no answer has a better objective
     */
    record Answer(boolean[] open, int[] pairOf, double bound, boolean infeasible) {
        boolean found() {
            return open.length > 0;
        }

        long served() {
            return Arrays.stream(pairOf).filter(pair -> pair >= 0).count();
        }
    }

    private static final int FIXED = -1;
    private static final double M2_PER_KM2 = 1e6;

    private final SitingProblem problem;
    private final CostTable table;
    private final AreaLimits areas;
    private final MixedIntegerProgram program;
    /** By candidate the variable that says whether it is chosen; {@link #FIXED} where that is no question. */
    private final int[] variableOfSite;

    private final boolean[] open;
    /** By pair the variable that says whether it serves; {@link #FIXED} where it cannot. */
    private final int[] variableOfPair;

    /** Ground that a target would bring to a site, in square metres, if the variable says so. */
    private record Part(int variable, double m2) {}

    private final List<List<Part>> partsOfSite = new ArrayList<>();

    /** @param open the candidates that are open in any case */
    AreaProgram(SitingProblem problem, MixedIntegerProgram program, boolean[] open) {
        this.problem = problem;
        this.table = problem.costs();
        this.areas = problem.areas().orElseThrow();
        this.program = program;
        this.open = open.clone();
        this.variableOfSite = new int[open.length];
        this.variableOfPair = new int[table.first(table.targets().size())];
        Arrays.fill(variableOfPair, FIXED);
        Arrays.fill(variableOfSite, FIXED);
        for (int one = 0; one < open.length; one++) {
            partsOfSite.add(new ArrayList<>());
        }
    }

    /**
     * Lets the others be chosen; before all targets.
     *
     * @param worth by candidate, what the objective counts for it
     */
    AreaProgram choosing(double[] worth) {
        for (int one = 0; one < open.length; one++) {
            if (!open[one]) {
                variableOfSite[one] = program.binary(worth[one]);
            }
        }
        return this;
    }

    /** What a pair counts in the objective. */
    @FunctionalInterface
    interface Worth {
        double of(int target, int pair);
    }

    /**
     * A target that one of its pairs may serve.
     *
     * @param within dearer pairs do not serve
     * @param must whether it has to be served
     */
    void target(int target, double within, boolean must, Worth worth) {
        Row once = must ? program.exactly(1) : program.atMost(1);
        for (int pair = table.first(target); pair < table.first(target + 1) && table.cost(pair) <= within; pair++) {
            int site = table.candidate(pair);
            if ((open[site] || variableOfSite[site] != FIXED) && areas.holds(site, target)) {
                int serves = program.binary(worth.of(target, pair));
                variableOfPair[pair] = serves;
                partsOfSite.get(site).add(new Part(serves, areas.groundKm2()[target] * M2_PER_KM2));
                once.plus(1, serves);
                if (variableOfSite[site] != FIXED) {
                    program.atLeast(0).plus(1, variableOfSite[site]).plus(-1, serves);
                }
            }
        }
    }

    /**
     * Keeps to the limits of ground, number and money; after all targets.
     *
     * @param budget in the prices' least unit
     */
    void limits(int most, double budget) {
        ground();
        Row number = program.atMost(Math.min(most, open.length));
        for (int variable : variableOfSite) {
            if (variable != FIXED) {
                number.plus(1, variable);
            }
        }
        if (budget < Double.POSITIVE_INFINITY) {
            double[] units = problem.leastUnit().units(problem.prices());
            Map<Integer, Double> priceOf = new HashMap<>();
            for (int one = 0; one < open.length; one++) {
                if (variableOfSite[one] != FIXED) {
                    priceOf.put(variableOfSite[one], units[one]);
                }
            }
            program.wholeAtMost(budget, priceOf);
        }
    }

    /** In square metres, so that a solver's tolerance is small beside every part. */
    private void ground() {
        for (int one = 0; one < open.length; one++) {
            if (!areas.limited(one) || partsOfSite.get(one).isEmpty()) {
                continue;
            }
            double limit = areas.mostKm2()[one] * M2_PER_KM2;
            Row row = program.atMost(variableOfSite[one] == FIXED ? limit : 0);
            for (Part part : partsOfSite.get(one)) {
                row.plus(part.m2(), part.variable());
            }
            if (variableOfSite[one] != FIXED) {
                row.plus(-limit, variableOfSite[one]);
            }
        }
    }

    /** Begins with an answer. */
    void from(Answer start) {
        double[] values = new double[program.size()];
        for (int one = 0; one < open.length; one++) {
            if (variableOfSite[one] != FIXED) {
                values[variableOfSite[one]] = start.open()[one] ? 1 : 0;
            }
        }
        for (int pair : start.pairOf()) {
            if (pair >= 0 && variableOfPair[pair] != FIXED) {
                values[variableOfPair[pair]] = 1;
            }
        }
        program.from(values);
    }

    Answer solve(SolveControl control) {
        Outcome outcome = program.solve(control);
        if (!outcome.found()) {
            return new Answer(new boolean[0], new int[0], outcome.bound(), outcome.infeasible());
        }
        boolean[] chosen = open.clone();
        for (int one = 0; one < open.length; one++) {
            chosen[one] |= variableOfSite[one] != FIXED && outcome.chosen(variableOfSite[one]);
        }
        int[] pairOf = new int[table.targets().size()];
        for (int target = 0; target < pairOf.length; target++) {
            pairOf[target] = -1;
            for (int pair = table.first(target); pair < table.first(target + 1); pair++) {
                if (variableOfPair[pair] != FIXED && outcome.chosen(variableOfPair[pair])) {
                    pairOf[target] = pair;
                }
            }
        }
        return new Answer(chosen, pairOf, outcome.bound(), false);
    }
}

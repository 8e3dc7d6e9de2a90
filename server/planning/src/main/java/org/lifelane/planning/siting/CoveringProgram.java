package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Covering in which a target may need more than one site: set covering, and maximal covering with backup (Hogan and
 * ReVelle 1986), as mixed-integer programmes.
 */
final class CoveringProgram {
    /**
     * A target that is not covered yet.
     *
     * @param sites that cover it, ascending
     * @param engines how many of them it still needs
     */
    record Need(int[] sites, int engines, double weight) {}

    /**
     * The sites found; a choice of none where the time did not suffice.
     *
     * @param impossible proven that no choice does
     */
    record Answer(boolean[] chosen, Proof proof, boolean impossible) {
        Answer(boolean[] chosen, Proof proof) {
            this(chosen, proof, false);
        }

        double price(double[] each) {
            double sum = 0;
            for (int one = 0; one < chosen.length; one++) {
                sum += chosen[one] ? each[one] : 0;
            }
            return sum;
        }
    }

    /** A solver takes two sums for one that differ by less than a part of them; up to this one it tells units apart. */
    static final double EXACT = 1e6;

    private final int sites;
    private final List<Need> needs;

    CoveringProgram(int sites, List<Need> needs) {
        this.sites = sites;
        this.needs = List.copyOf(needs);
    }

    /** Every need met by the fewest sites, and of those choices the cheapest. The bound is that on the number. */
    Answer fewest(double[] price, SolveControl control) {
        boolean[] greedy = greedy();
        SolveControl silent = control.telling((objective, bound) -> {});
        double[] ones = new double[sites];
        Arrays.fill(ones, 1);
        Answer fewest = least(ones, sites, price, Double.POSITIVE_INFINITY, greedy, control);
        double cheapest = Arrays.stream(price).min().orElse(0);
        boolean priced = Arrays.stream(price).anyMatch(each -> each != cheapest);
        if (!priced || !fewest.proof().optimal()) {
            return fewest;
        }
        return new Answer(cheapest(price, Double.POSITIVE_INFINITY, fewest, silent), fewest.proof());
    }

    /** Every need met by the fewest sites that a budget buys, and of those choices the cheapest. */
    Answer fewestWithin(double budget, double[] price, SolveControl control) {
        double[] ones = new double[sites];
        Arrays.fill(ones, 1);
        Answer fewest = least(ones, sites, price, budget, new boolean[0], control);
        if (fewest.chosen().length == 0 || !fewest.proof().optimal()) {
            return fewest;
        }
        SolveControl silent = control.telling((objective, bound) -> {});
        return new Answer(cheapest(price, budget, fewest, silent), fewest.proof());
    }

    /** Of the choices of as few sites the cheapest, to the last unit. */
    private boolean[] cheapest(double[] price, double budget, Answer fewest, SolveControl control) {
        int number = (int) Math.round(fewest.proof().objective());
        double least = Arrays.stream(price).min().orElse(0);
        // all choices have as many sites: what each costs beyond the cheapest decides
        double[] beyond = Arrays.stream(price).map(each -> each - least).toArray();
        Answer best = least(beyond, number, price, budget, fewest.chosen(), control);
        boolean more = true;
        while (more && best.price(beyond) > EXACT) {
            Answer less = least(beyond, number, price, best.price(price) - 1, new boolean[0], control);
            more = less.chosen().length > 0;
            best = more ? less : best;
        }
        return best.chosen();
    }

    /** @param start meets every need; none where no choice is known that does */
    private Answer least(
            double[] worth, int most, double[] price, double budget, boolean[] start, SolveControl control) {
        MixedIntegerProgram program = MixedIntegerProgram.minimise();
        for (double each : worth) {
            program.binary(each);
        }
        limits(program, most, budget, price);
        for (Need need : needs) {
            Row row = program.atLeast(need.engines());
            for (int one : need.sites()) {
                row.plus(1, one);
            }
        }
        if (start.length > 0) {
            program.from(values(start, program.size()));
        }
        Outcome outcome = program.relaxedFirst().telling(control::progress).solve(control);
        boolean[] chosen = outcome.found() ? chosen(outcome) : start;
        double objective = new Answer(chosen, new Proof(0, 0)).price(worth);
        return new Answer(
                chosen, new Proof(objective, Math.max(0, Math.min(objective, outcome.bound()))), outcome.infeasible());
    }

    /** The most weight covered by at most some sites within a budget. */
    Answer most(int number, double budget, double[] price, SolveControl control) {
        MixedIntegerProgram program = MixedIntegerProgram.maximise();
        for (int one = 0; one < sites; one++) {
            program.binary(0);
        }
        limits(program, number, budget, price);
        double total = 0;
        for (Need need : needs) {
            total += need.weight();
            // a backup is no matter of parts: two halves are no engine
            int covered = need.engines() == 1 ? program.share(need.weight()) : program.binary(need.weight());
            Row row = program.atLeast(0).plus(-need.engines(), covered);
            for (int one : need.sites()) {
                row.plus(1, one);
            }
        }
        Outcome outcome = program.relaxedFirst().telling(control::progress).solve(control);
        boolean[] chosen = outcome.found() ? chosen(outcome) : new boolean[sites];
        return new Answer(chosen, new Proof(covered(chosen), Math.min(total, outcome.bound())));
    }

    private void limits(MixedIntegerProgram program, int most, double budget, double[] price) {
        if (most < sites) {
            Row number = program.atMost(most);
            for (int one = 0; one < sites; one++) {
                number.plus(1, one);
            }
        }
        if (budget < Double.POSITIVE_INFINITY) {
            Map<Integer, Double> priceOf = new HashMap<>();
            for (int one = 0; one < sites; one++) {
                priceOf.put(one, price[one]);
            }
            program.wholeAtMost(budget, priceOf);
        }
    }

    private double covered(boolean[] chosen) {
        double sum = 0;
        for (Need need : needs) {
            int engines = 0;
            for (int one : need.sites()) {
                engines += chosen[one] ? 1 : 0;
            }
            sum += engines >= need.engines() ? need.weight() : 0;
        }
        return sum;
    }

    private boolean[] chosen(Outcome outcome) {
        boolean[] chosen = new boolean[sites];
        for (int one = 0; one < sites; one++) {
            chosen[one] = outcome.chosen(one);
        }
        return chosen;
    }

    private double[] values(boolean[] start, int size) {
        double[] values = new double[size];
        for (int one = 0; one < sites; one++) {
            values[one] = start[one] ? 1 : 0;
        }
        return values;
    }

    /** Takes the site that meets most of what is still needed, again and again. */
    private boolean[] greedy() {
        boolean[] chosen = new boolean[sites];
        List<List<Integer>> needsOf = new ArrayList<>();
        for (int one = 0; one < sites; one++) {
            needsOf.add(new ArrayList<>());
        }
        int[] open = new int[needs.size()];
        int[] useful = new int[sites];
        for (int i = 0; i < open.length; i++) {
            open[i] = needs.get(i).engines();
            for (int one : needs.get(i).sites()) {
                needsOf.get(one).add(i);
                useful[one]++;
            }
        }
        while (true) {
            int best = -1;
            for (int one = 0; one < sites; one++) {
                if (!chosen[one] && useful[one] > 0 && (best < 0 || useful[one] > useful[best])) {
                    best = one;
                }
            }
            if (best < 0) {
                return chosen;
            }
            chosen[best] = true;
            for (int need : needsOf.get(best)) {
                if (--open[need] == 0) {
                    for (int one : needs.get(need).sites()) {
                        useful[one]--;
                    }
                }
            }
        }
    }
}

package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.Random;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Improves a choice of sites by exchanging one at a time until no exchange helps (the vertex substitution of Teitz and
 * Bart 1968, evaluated for all exchanges at once as by Resende and Werneck 2007), and starts again from shaken choices.
 */
final class Interchange {
    private final MedianInstance instance;
    private final SolveControl control;
    private final Random random = new Random(20_210_901);
    private final boolean[] chosen;
    private final int[] position;
    private final int[] open;
    private int count;
    private double spent;

    private final double[] gain;
    private final double[] loss;
    private final double[][] both;

    /** @param control ends an improvement early; the choice reached so far is good all the same */
    Interchange(MedianInstance instance, SolveControl control) {
        this.instance = instance;
        this.control = control;
        int places = Math.max(0, Math.min(instance.most(), instance.sites()));
        this.chosen = new boolean[instance.sites()];
        this.position = new int[instance.sites()];
        this.open = new int[places];
        this.gain = new double[instance.sites()];
        this.loss = new double[places];
        this.both = new double[instance.sites()][places];
    }

    /** From nothing: opens what helps most, then exchanges. */
    boolean[] fromNothing() {
        set(new boolean[instance.sites()]);
        improve();
        return chosen.clone();
    }

    /** From a choice; what of it exceeds the limits is left out. */
    boolean[] from(boolean[] start) {
        set(start);
        improve();
        return chosen.clone();
    }

    /** From a choice with some of its sites exchanged at random. */
    boolean[] fromShaken(boolean[] start, int exchanges) {
        set(start);
        for (int i = 0; i < exchanges && count > 0 && instance.sites() > count; i++) {
            close(random.nextInt(count));
            for (int attempt = 0; attempt < 20; attempt++) {
                int one = random.nextInt(instance.sites());
                if (!chosen[one] && fits(one, 0)) {
                    open(one);
                    break;
                }
            }
        }
        improve();
        return chosen.clone();
    }

    private void set(boolean[] start) {
        Arrays.fill(chosen, false);
        count = 0;
        spent = 0;
        for (int one = 0; one < start.length; one++) {
            if (start[one] && count < open.length && fits(one, 0)) {
                open(one);
            }
        }
    }

    private void open(int one) {
        chosen[one] = true;
        position[one] = count;
        open[count++] = one;
        spent += instance.price()[one];
    }

    private void close(int place) {
        int one = open[place];
        chosen[one] = false;
        spent -= instance.price()[one];
        open[place] = open[--count];
        position[open[place]] = place;
    }

    private boolean fits(int one, double refund) {
        return spent - refund + instance.price()[one] <= instance.budget();
    }

    private void improve() {
        while (!control.over() && step()) {
            // each step lowers the objective, and there are finitely many choices
        }
    }

    /** The best single opening or exchange, if any helps. */
    private boolean step() {
        evaluate();
        double best = 1e-9;
        int in = -1;
        int out = -1;
        for (int one = 0; one < instance.sites(); one++) {
            if (chosen[one]) {
                continue;
            }
            if (count < open.length && gain[one] > best && fits(one, 0)) {
                best = gain[one];
                in = one;
                out = -1;
            }
            for (int place = 0; place < count; place++) {
                double profit = gain[one] - loss[place] + both[one][place];
                if (profit > best && fits(one, instance.price()[open[place]])) {
                    best = profit;
                    in = one;
                    out = place;
                }
            }
        }
        if (in < 0) {
            return false;
        }
        if (out >= 0) {
            close(out);
        }
        open(in);
        return true;
    }

    private void evaluate() {
        Arrays.fill(gain, 0);
        Arrays.fill(loss, 0);
        for (double[] each : both) {
            Arrays.fill(each, 0);
        }
        for (int row = 0; row < instance.rows(); row++) {
            evaluate(row, instance.first()[row], instance.first()[row + 1]);
        }
    }

    private void evaluate(int row, int from, int to) {
        int[] site = instance.site();
        double[] cost = instance.cost();
        double nearest = instance.fallback()[row];
        double second = nearest;
        int by = -1;
        int end = from;
        for (; end < to; end++) {
            if (chosen[site[end]]) {
                if (by >= 0) {
                    second = cost[end];
                    break;
                }
                by = position[site[end]];
                nearest = cost[end];
            }
        }
        if (by < 0) {
            for (int entry = from; entry < to; entry++) {
                gain[site[entry]] += nearest - cost[entry];
            }
            return;
        }
        loss[by] += second - nearest;
        for (int entry = from; entry < end; entry++) {
            double here = cost[entry];
            if (here < nearest) {
                gain[site[entry]] += nearest - here;
                both[site[entry]][by] += second - nearest;
            } else {
                both[site[entry]][by] += second - here;
            }
        }
    }
}

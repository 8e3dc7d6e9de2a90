package org.lifelane.planning.siting;

import java.util.Arrays;
import org.lifelane.planning.optimum.SolveControl;

/**
 * A lower bound on a {@link MedianInstance} by Lagrangian relaxation of “each row is served once” with a subgradient
 * search for the multipliers (Cornuéjols, Fisher and Nemhauser 1977; Beasley 1993). For given multipliers a site's reduced
 * cost is the sum over its rows of min(0, cost − multiplier), and the cheapest sites that the limits allow are taken, a
 * part of one at the budget's edge. It also tells which sites are in every better choice and which are in none.
 */
final class MedianBound {
    private static final int PATIENCE = 20;
    private static final double LEAST_STEP = 1e-4;

    private final MedianInstance instance;
    private final SolveControl control;
    private final double[] reduced;
    private final double[] taken;
    private final long[] order;
    private final double[] slope;
    private final double[] smooth;
    private double value = Double.NEGATIVE_INFINITY;
    private double dual;
    private double bestDual;
    private final double[] bestMultipliers;
    private final double[] bestReduced;
    private final double[] bestTaken;
    private final double[] average;

    MedianBound(MedianInstance instance, SolveControl control) {
        this.instance = instance;
        this.control = control;
        this.reduced = new double[instance.sites()];
        this.taken = new double[instance.sites()];
        this.order = new long[instance.sites()];
        this.slope = new double[instance.rows()];
        this.smooth = new double[instance.rows()];
        this.bestMultipliers = new double[instance.rows()];
        this.bestReduced = new double[instance.sites()];
        this.bestTaken = new double[instance.sites()];
        this.average = new double[instance.sites()];
    }

    /** Multipliers to begin with: what each row pays when a choice serves it, and half way to what it would pay next. */
    static double[] multipliers(MedianInstance instance, boolean[] chosen) {
        double[] multipliers = new double[instance.rows()];
        for (int row = 0; row < instance.rows(); row++) {
            double nearest = instance.fallback()[row];
            double second = nearest;
            boolean served = false;
            for (int entry = instance.first()[row]; entry < instance.first()[row + 1]; entry++) {
                if (chosen[instance.site()[entry]]) {
                    if (served) {
                        second = instance.cost()[entry];
                        break;
                    }
                    served = true;
                    nearest = instance.cost()[entry];
                }
            }
            multipliers[row] = served ? Math.min(second, nearest + (second - nearest) / 2) : nearest;
        }
        return multipliers;
    }

    /**
     * Raises the bound by a subgradient search.
     *
     * @param start multipliers to begin with, by row
     * @param goal stops as soon as the bound exceeds this
     * @param upper the best objective known
     * @return the bound
     */
    double raise(double[] start, double goal, double upper, int iterations) {
        double[] multipliers = start.clone();
        double step = 1.5;
        int stale = 0;
        for (int i = 0; i < iterations && step > LEAST_STEP && (i == 0 || !control.over()); i++) {
            double now = evaluate(multipliers);
            double share = i == 0 ? 1 : 0.1;
            for (int one = 0; one < average.length; one++) {
                average[one] += share * (taken[one] - average[one]);
            }
            if (now > value) {
                stale = now > value + 1e-4 * (upper - value) ? 0 : stale + 1;
                value = now;
                System.arraycopy(multipliers, 0, bestMultipliers, 0, multipliers.length);
                System.arraycopy(reduced, 0, bestReduced, 0, reduced.length);
                System.arraycopy(taken, 0, bestTaken, 0, taken.length);
                bestDual = dual;
                if (value > goal) {
                    break;
                }
            } else {
                stale++;
            }
            if (stale >= PATIENCE) {
                stale = 0;
                step /= 2;
                System.arraycopy(bestMultipliers, 0, multipliers, 0, multipliers.length);
                Arrays.fill(smooth, 0);
                continue;
            }
            if (!move(multipliers, step, upper - now)) {
                break;
            }
        }
        return value;
    }

    private boolean move(double[] multipliers, double step, double distance) {
        double norm = 0;
        for (int row = 0; row < slope.length; row++) {
            smooth[row] = 0.7 * slope[row] + 0.3 * smooth[row];
            // at the fallback a multiplier rises no further
            if (smooth[row] > 0 && multipliers[row] >= instance.fallback()[row]
                    || smooth[row] < 0 && multipliers[row] <= 0) {
                continue;
            }
            norm += smooth[row] * smooth[row];
        }
        if (norm < 1e-12) {
            return false;
        }
        double length = step * Math.max(distance, 1e-9) / norm;
        for (int row = 0; row < slope.length; row++) {
            double moved = multipliers[row] + length * smooth[row];
            multipliers[row] = Math.max(0, Math.min(instance.fallback()[row], moved));
        }
        return true;
    }

    private double evaluate(double[] multipliers) {
        int[] first = instance.first();
        int[] site = instance.site();
        double[] cost = instance.cost();
        Arrays.fill(reduced, 0);
        double sum = instance.fixed();
        for (int row = 0; row < instance.rows(); row++) {
            double multiplier = multipliers[row];
            sum += multiplier;
            for (int entry = first[row], end = first[row + 1]; entry < end && cost[entry] < multiplier; entry++) {
                reduced[site[entry]] += cost[entry] - multiplier;
            }
        }
        double sites = take();
        dual = sites;
        sum += sites;
        for (int row = 0; row < instance.rows(); row++) {
            double multiplier = multipliers[row];
            double served = 0;
            for (int entry = first[row], end = first[row + 1]; entry < end && cost[entry] < multiplier; entry++) {
                served += taken[site[entry]];
            }
            slope[row] = 1 - served;
        }
        return sum;
    }

    /**
     * Takes the sites of the least reduced cost that the number allows, or, where a budget binds, of the least for the
     * money; gives a lower bound on the sum of any choice: that of the linear programme, by its dual, so that it holds
     * whatever the order of sites that are almost equal.
     */
    private double take() {
        Arrays.fill(taken, 0);
        sort();
        double room = room();
        double price = 0;
        for (long each : order) {
            int one = (int) each;
            if (reduced[one] >= 0 || !instance.affordable(one)) {
                continue;
            }
            double part = Math.min(1, room / size(one));
            taken[one] = part;
            room -= size(one);
            if (room <= 0) {
                price = -reduced[one] / size(one);
                break;
            }
        }
        return dual(reduced, price);
    }

    /** What no choice within the limits undercuts, given a price on each unit of what limits it. */
    private double dual(double[] costs, double price) {
        double sum = -price * room();
        for (int one = 0; one < costs.length; one++) {
            if (instance.affordable(one)) {
                sum += Math.min(0, costs[one] + price * size(one));
            }
        }
        return sum;
    }

    /** What limits a choice: the money where there is a budget, else the number of sites. */
    private double room() {
        return byPrice() ? instance.budget() : instance.most();
    }

    private boolean byPrice() {
        return instance.budget() < Double.POSITIVE_INFINITY;
    }

    private double size(int one) {
        return byPrice() ? Math.max(1e-9, instance.price()[one]) : 1;
    }

    /** Sites by reduced cost for each unit of what limits the choice; the most negative first. */
    private void sort() {
        for (int one = 0; one < order.length; one++) {
            float key = (float) Math.min(-0.0, reduced[one] / size(one));
            // the bits of floats below 0, inverted, ascend with their value
            order[one] = (long) ~Float.floatToRawIntBits(key) << 32 | one;
        }
        Arrays.sort(order);
    }

    double value() {
        return value;
    }

    double[] multipliers() {
        return bestMultipliers.clone();
    }

    /** Sites taken whole at the best multipliers: a choice within the limits. */
    boolean[] choice() {
        boolean[] chosen = new boolean[instance.sites()];
        int left = instance.most();
        double money = instance.budget();
        for (int one = 0; one < chosen.length; one++) {
            if (bestTaken[one] == 1 && left > 0 && instance.price()[one] <= money) {
                chosen[one] = true;
                left--;
                money -= instance.price()[one];
            }
        }
        return chosen;
    }

    /** The site whose being chosen the search is least sure of; −1 if there is none. */
    int leastSure() {
        int least = -1;
        double most = -1;
        for (int one = 0; one < average.length; one++) {
            double doubt = average[one] * (1 - average[one]) - 1e-9 * bestReduced[one] / Math.max(1, value);
            if (doubt > most) {
                most = doubt;
                least = one;
            }
        }
        return least;
    }

    /** Sites that no choice better than a cutoff opens, by their reduced costs. */
    boolean[] shutAbove(double cutoff) {
        double price = 0;
        double used = 0;
        for (int one = 0; one < bestTaken.length; one++) {
            used += bestTaken[one] * size(one);
        }
        if (used >= room() * (1 - 1e-12)) {
            price = Double.POSITIVE_INFINITY;
            for (int one = 0; one < bestTaken.length; one++) {
                if (bestTaken[one] > 0) {
                    price = Math.min(price, -bestReduced[one] / size(one));
                }
            }
        }
        double base = value - bestDual + dual(bestReduced, price);
        boolean[] shut = new boolean[instance.sites()];
        for (int one = 0; one < shut.length; one++) {
            double more = Math.max(0, bestReduced[one] + price * size(one));
            shut[one] = !instance.affordable(one) || base + more > cutoff;
        }
        return shut;
    }

    /** Sites that every choice better than a cutoff opens. */
    boolean[] openAbove(double cutoff) {
        double price = 0;
        for (int one = 0; one < bestTaken.length; one++) {
            if (bestTaken[one] < 1 && instance.affordable(one)) {
                price = Math.max(price, -bestReduced[one] / size(one));
            }
        }
        double base = value - bestDual + dual(bestReduced, price);
        boolean[] open = new boolean[instance.sites()];
        for (int one = 0; one < open.length; one++) {
            double less = Math.min(0, bestReduced[one] + price * size(one));
            open[one] = instance.affordable(one) && base - less > cutoff;
        }
        return open;
    }
}

package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.optimum.LeastUnit;

/** Writes a {@link SitingProblem} as a {@link MedianInstance}. */
final class MedianInstances {
    private final SitingProblem problem;
    private final CostTable table;
    /** Site of a candidate; {@link #OPEN} for one that is open in any case. */
    private final int[] siteOf;

    private final int[] candidateOf;
    private static final int OPEN = -1;

    private final int most;
    /** In the prices' least unit, so that sums of them are exact. */
    private final double budget;

    private final double[] price;

    MedianInstances(SitingProblem problem) {
        this.problem = problem;
        this.table = problem.costs();
        int candidates = table.candidates().size();
        this.siteOf = new int[candidates];
        int[] free = new int[candidates];
        LeastUnit unit = problem.leastUnit();
        double[] units = unit.units(problem.prices());
        double[] prices = new double[candidates];
        int sites = 0;
        double spent = 0;
        for (int one = 0; one < candidates; one++) {
            String id = table.candidates().get(one);
            if (problem.existing().contains(id) || problem.required().contains(id)) {
                siteOf[one] = OPEN;
                spent += problem.required().contains(id) ? units[one] : 0;
            } else {
                free[sites] = one;
                prices[sites] = units[one];
                siteOf[one] = sites++;
            }
        }
        this.candidateOf = Arrays.copyOf(free, sites);
        this.price = Arrays.copyOf(prices, sites);
        this.most = problem.p().isPresent()
                ? Math.min(sites, problem.p().getAsInt() - problem.required().size())
                : sites;
        this.budget = problem.budget().isPresent()
                ? unit.budget(problem.budget().getAsDouble()) - spent
                : Double.POSITIVE_INFINITY;
    }

    /** The candidate that a site is. */
    int candidate(int site) {
        return candidateOf[site];
    }

    int sites() {
        return candidateOf.length;
    }

    int most() {
        return most;
    }

    /** What the sites may cost together, in the prices' least unit. */
    double budget() {
        return budget;
    }

    /** By site, in their least unit. */
    double[] prices() {
        return price.clone();
    }

    /** The sites among some candidates. */
    boolean[] sites(boolean[] chosenCandidates) {
        boolean[] chosen = new boolean[sites()];
        for (int site = 0; site < chosen.length; site++) {
            chosen[site] = chosenCandidates[candidateOf[site]];
        }
        return chosen;
    }

    /** Whether a candidate is open in any case. */
    boolean open(int candidate) {
        return siteOf[candidate] == OPEN;
    }

    /** Whether a candidate is open once some sites are chosen. */
    boolean open(int candidate, boolean[] chosen) {
        return open(candidate) || chosen[siteOf[candidate]];
    }

    /**
     * The least weighted cost, where whatever is not served pays a penalty that no way of serving everything comes up to.
     */
    MedianInstance weightedCost() {
        double penalty = penalty();
        Writer writer = new Writer();
        for (int target = 0; target < table.targets().size(); target++) {
            double weight = problem.weights()[target];
            int from = table.first(target);
            int to = table.first(target + 1);
            boolean every = to - from == table.candidates().size();
            double fallback = every && problem.p().isPresent() ? weight * table.cost(to - 1) : penalty;
            writer.row(from, to, weight, fallback);
        }
        return writer.instance();
    }

    /** More than the weighted cost of any choice that serves every target. */
    double penalty() {
        double sum = 1;
        for (int target = 0; target < table.targets().size(); target++) {
            int last = table.first(target + 1) - 1;
            sum += last >= table.first(target) ? Math.ceil(problem.weights()[target] * table.cost(last)) : 0;
        }
        return sum;
    }

    /** The least weight left uncovered. */
    MedianInstance uncoveredWeight() {
        Map<SiteSet, Double> weightOf = new LinkedHashMap<>();
        double fixed = 0;
        int[] row = new int[sites()];
        for (int target = 0; target < table.targets().size(); target++) {
            double weight = problem.weights()[target];
            int size = sitesWithin(Double.POSITIVE_INFINITY, target, row);
            if (size == 0) {
                fixed += weight;
            } else if (size > 0 && weight > 0) {
                int[] sites = Arrays.stream(row, 0, size).sorted().toArray();
                weightOf.merge(new SiteSet(sites), weight, Double::sum);
            }
        }
        double[] weights =
                weightOf.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new MedianInstance(
                        sites(), new int[1], new int[0], new double[0], new double[0], price, most, budget, fixed)
                .withRows(List.copyOf(weightOf.keySet()), new double[weights.length], weights);
    }

    /** For each target that no open site serves at most at a cost, the sites that do, ascending. */
    List<int[]> sitesWithin(double cost) {
        List<int[]> rows = new ArrayList<>();
        int[] row = new int[sites()];
        for (int target = 0; target < table.targets().size(); target++) {
            int size = sitesWithin(cost, target, row);
            if (size >= 0) {
                rows.add(Arrays.stream(row, 0, size).sorted().toArray());
            }
        }
        return rows;
    }

    /** Writes a target's sites and tells their number; −1 where an open site serves it. */
    private int sitesWithin(double cost, int target, int[] row) {
        int size = 0;
        for (int pair = table.first(target); pair < table.first(target + 1) && table.cost(pair) <= cost; pair++) {
            int site = siteOf[table.candidate(pair)];
            if (site == OPEN) {
                return -1;
            }
            row[size++] = site;
        }
        return size;
    }

    private final class Writer {
        private final int[] first = new int[table.targets().size() + 1];
        private final int[] site = new int[table.first(table.targets().size())];
        private final double[] cost = new double[site.length];
        private final double[] fallback = new double[table.targets().size()];
        private int row;
        private int next;
        private double fixed;

        void row(int from, int to, double weight, double otherwise) {
            double least = otherwise;
            int start = next;
            for (int pair = from; pair < to; pair++) {
                double here = weight * table.cost(pair);
                int candidate = siteOf[table.candidate(pair)];
                if (here >= least) {
                    break;
                }
                if (candidate == OPEN) {
                    least = here;
                    break;
                }
                site[next] = candidate;
                cost[next++] = here;
            }
            if (next == start) {
                fixed += least;
            } else {
                fallback[row] = least;
                first[++row] = next;
            }
        }

        MedianInstance instance() {
            return new MedianInstance(
                    sites(),
                    Arrays.copyOf(first, row + 1),
                    Arrays.copyOf(site, next),
                    Arrays.copyOf(cost, next),
                    Arrays.copyOf(fallback, row),
                    price,
                    most,
                    budget,
                    fixed);
        }
    }
}

package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.List;

/**
 * Choose at most {@code most} sites, of prices within a budget, so that the sum over all rows of the cheapest chosen cost,
 * or of the row's fallback where that is cheaper, is least. All location models of this package that sum over targets are
 * this one: the p-median has weighted costs; in maximal covering a site costs nothing where it covers and the fallback is
 * the target's weight. Sites that are open in any case are no sites here but part of the fallbacks. Immutable.
 *
 * @param sites number of sites to choose from
 * @param first index of a row's first entry; the next row's first ends them
 * @param site of an entry
 * @param cost of an entry, below the row's fallback; ascending in each row
 * @param fallback by row
 * @param price of each site, a whole number of the unit that the budget is counted in, too
 * @param fixed what every choice costs besides
 */
record MedianInstance(
        int sites,
        int[] first,
        int[] site,
        double[] cost,
        double[] fallback,
        double[] price,
        int most,
        double budget,
        double fixed) {

    int rows() {
        return fallback.length;
    }

    boolean affordable(int one) {
        return most > 0 && price[one] <= budget;
    }

    /** The objective of some sites; whether they may be chosen together is not asked. */
    double objective(boolean[] chosen) {
        double sum = fixed;
        for (int row = 0; row < rows(); row++) {
            double least = fallback[row];
            for (int entry = first[row]; entry < first[row + 1]; entry++) {
                if (chosen[site[entry]]) {
                    least = cost[entry];
                    break;
                }
            }
            sum += least;
        }
        return sum;
    }

    /** Whether every cost is a whole number: an objective then is one as well. */
    boolean whole() {
        return whole(cost) && whole(fallback) && whole(new double[] {fixed});
    }

    /** Whether all sites of a row cost the same, so that it is covered or not. */
    boolean covering() {
        for (int row = 0; row < rows(); row++) {
            if (cost[first[row]] != cost[first[row + 1] - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean whole(double[] values) {
        for (double value : values) {
            if (value != Math.rint(value) || Math.abs(value) > 1L << 40) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same sites and limits with other rows, those of a covering.
     *
     * @param sitesOf each row's sites
     * @param costOf what any of them costs the row
     */
    MedianInstance withRows(List<SiteSet> sitesOf, double[] costOf, double[] fallbackOf) {
        int size = sitesOf.stream().mapToInt(each -> each.ids().length).sum();
        int[] newFirst = new int[sitesOf.size() + 1];
        int[] newSite = new int[size];
        double[] newCost = new double[size];
        int next = 0;
        for (int row = 0; row < sitesOf.size(); row++) {
            int[] ids = sitesOf.get(row).ids();
            System.arraycopy(ids, 0, newSite, next, ids.length);
            Arrays.fill(newCost, next, next + ids.length, costOf[row]);
            next += ids.length;
            newFirst[row + 1] = next;
        }
        return new MedianInstance(sites, newFirst, newSite, newCost, fallbackOf, price, most, budget, fixed);
    }

    /** What is left to choose once some sites are open and some are not. */
    record Rest(MedianInstance instance, int[] siteOf, int[] rowOf) {}

    /**
     * The same with some sites decided.
     *
     * @param open sites that are chosen
     * @param shut sites that are not
     */
    Rest decided(boolean[] open, boolean[] shut) {
        int[] newSite = new int[sites];
        int[] siteOf = new int[sites];
        int left = 0;
        int opened = 0;
        double spent = 0;
        for (int one = 0; one < sites; one++) {
            newSite[one] = -1;
            if (open[one]) {
                opened++;
                spent += price[one];
            } else if (!shut[one]) {
                siteOf[left] = one;
                newSite[one] = left++;
            }
        }
        int[] rowOf = new int[rows()];
        int[] newFirst = new int[rows() + 1];
        int[] newSites = new int[site.length];
        double[] newCost = new double[site.length];
        double[] newFallback = new double[rows()];
        double newFixed = fixed;
        int row = 0;
        int next = 0;
        for (int old = 0; old < rows(); old++) {
            double least = fallback[old];
            int start = next;
            for (int entry = first[old]; entry < first[old + 1]; entry++) {
                if (open[site[entry]]) {
                    least = cost[entry];
                    break;
                }
                int kept = newSite[site[entry]];
                if (kept >= 0) {
                    newSites[next] = kept;
                    newCost[next++] = cost[entry];
                }
            }
            while (next > start && newCost[next - 1] >= least) {
                next--;
            }
            if (next == start) {
                newFixed += least;
            } else {
                rowOf[row] = old;
                newFallback[row] = least;
                newFirst[++row] = next;
            }
        }
        double[] newPrice = new double[left];
        for (int one = 0; one < left; one++) {
            newPrice[one] = price[siteOf[one]];
        }
        return new Rest(
                new MedianInstance(
                        left,
                        Arrays.copyOf(newFirst, row + 1),
                        Arrays.copyOf(newSites, next),
                        Arrays.copyOf(newCost, next),
                        Arrays.copyOf(newFallback, row),
                        newPrice,
                        most - opened,
                        budget - spent,
                        newFixed),
                Arrays.copyOf(siteOf, left),
                Arrays.copyOf(rowOf, row));
    }
}

package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to decide of a {@link MedianInstance} once some sites are open and some shut. Immutable.
 *
 * @param rest the instance that is left
 * @param siteOf the whole's site by the rest's
 * @param opened the whole's sites that are open by now
 * @param multipliers by the rest's rows, to begin a {@link MedianBound} with
 */
record Partial(MedianInstance rest, int[] siteOf, boolean[] opened, double[] multipliers) {

    static Partial nothing(MedianInstance whole, double[] multipliers) {
        int[] siteOf = new int[whole.sites()];
        for (int one = 0; one < siteOf.length; one++) {
            siteOf[one] = one;
        }
        return new Partial(whole, siteOf, new boolean[whole.sites()], multipliers);
    }

    /** The same with other multipliers. */
    Partial with(double[] others) {
        return new Partial(rest, siteOf, opened, others);
    }

    /** The same with more decided, by the rest's sites. */
    Partial decided(boolean[] open, boolean[] shut) {
        MedianInstance.Rest less = rest.decided(open, shut);
        int[] sites = new int[less.siteOf().length];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = siteOf[less.siteOf()[i]];
        }
        double[] kept = new double[less.rowOf().length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Math.min(multipliers[less.rowOf()[i]], less.instance().fallback()[i]);
        }
        return new Partial(less.instance(), sites, choice(open), kept);
    }

    /** The same with rows that have the same sites made one: of a covering. */
    Partial merged() {
        Map<SiteSet, Integer> rowOf = new LinkedHashMap<>();
        double[] cost = new double[rest.rows()];
        double[] fallback = new double[rest.rows()];
        double[] sum = new double[rest.rows()];
        for (int old = 0; old < rest.rows(); old++) {
            int from = rest.first()[old];
            SiteSet sites = new SiteSet(Arrays.copyOfRange(rest.site(), from, rest.first()[old + 1]));
            int next = rowOf.size();
            Integer known = rowOf.putIfAbsent(sites, next);
            int row = known == null ? next : known;
            cost[row] += rest.cost()[from];
            fallback[row] += rest.fallback()[old];
            sum[row] += multipliers[old];
        }
        int rows = rowOf.size();
        MedianInstance merged =
                rest.withRows(List.copyOf(rowOf.keySet()), Arrays.copyOf(cost, rows), Arrays.copyOf(fallback, rows));
        return new Partial(merged, siteOf, opened, Arrays.copyOf(sum, rows));
    }

    Partial shut(boolean[] shut) {
        return decided(new boolean[rest.sites()], shut);
    }

    /** The whole's choice of what is open and some of the rest's sites. */
    boolean[] choice(boolean[] chosen) {
        boolean[] all = opened.clone();
        for (int i = 0; i < chosen.length; i++) {
            all[siteOf[i]] |= chosen[i];
        }
        return all;
    }

    /** The rest's part of a whole's choice. */
    boolean[] part(boolean[] choice) {
        boolean[] chosen = new boolean[rest.sites()];
        for (int one = 0; one < chosen.length; one++) {
            chosen[one] = choice[siteOf[one]];
        }
        return chosen;
    }

    /** The rest's site that a site of the whole is; −1 once it is decided. */
    int siteOfWhole(int wanted) {
        for (int i = 0; i < siteOf.length; i++) {
            if (siteOf[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}

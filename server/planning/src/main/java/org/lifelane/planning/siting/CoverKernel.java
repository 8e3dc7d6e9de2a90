package org.lifelane.planning.siting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is hard in a covering of which every row has to be covered (Toregas and ReVelle 1973): a row that holds all sites
 * of another is covered with it, a site whose rows another covers as well for no more money is needless, a row of one
 * site opens it; again and again until none of these helps.
 */
final class CoverKernel {
    private final double[] price;
    /** By row its sites, by site its rows: of those that are left. */
    private final BitSet[] sitesOf;

    private final BitSet[] rowsOf;
    private final BitSet rows = new BitSet();
    private final BitSet opened = new BitSet();
    private boolean coverable = true;

    /** @param needs each row's sites */
    CoverKernel(List<int[]> needs, double[] price) {
        this.price = price;
        this.sitesOf = new BitSet[needs.size()];
        this.rowsOf = new BitSet[price.length];
        Arrays.setAll(rowsOf, one -> new BitSet());
        for (int row = 0; row < sitesOf.length; row++) {
            sitesOf[row] = new BitSet();
            for (int one : needs.get(row)) {
                sitesOf[row].set(one);
                rowsOf[one].set(row);
            }
            rows.set(row);
        }
        boolean more = true;
        while (more && coverable) {
            more = dropRows() | dropSites() | openOnlySites();
        }
    }

    /** Whether each row has a site at all. */
    boolean coverable() {
        return coverable;
    }

    /** Sites that are chosen in any case. */
    BitSet opened() {
        return opened;
    }

    /** The sites of each row that is left. */
    List<int[]> rows() {
        return rows.stream().mapToObj(row -> sitesOf[row].stream().toArray()).toList();
    }

    /** Rows that another's being covered covers. */
    private boolean dropRows() {
        int[] order = rows.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> sitesOf[row].cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
        coverable &= order.length == 0 || !sitesOf[order[0]].isEmpty();
        int kept = 0;
        for (int row : order) {
            int end = kept;
            boolean covered = IntStream.range(0, end).anyMatch(i -> within(sitesOf[order[i]], sitesOf[row]));
            if (covered) {
                drop(row);
            } else {
                order[kept++] = row;
            }
        }
        return kept < order.length;
    }

    private void drop(int row) {
        rows.clear(row);
        sitesOf[row].stream().forEach(one -> rowsOf[one].clear(row));
    }

    private boolean dropSites() {
        boolean any = false;
        for (int one = 0; one < rowsOf.length; one++) {
            if (!rowsOf[one].isEmpty() && replaced(one)) {
                int site = one;
                rowsOf[one].stream().forEach(row -> sitesOf[row].clear(site));
                rowsOf[one].clear();
                any = true;
            }
        }
        return any;
    }

    /** Whether another site covers as much; of sites that are alike the first stays. */
    private boolean replaced(int one) {
        int rarest = rowsOf[one].stream()
                .boxed()
                .min(Comparator.comparingInt((Integer row) -> sitesOf[row].cardinality()))
                .orElseThrow();
        int size = rowsOf[one].cardinality();
        return sitesOf[rarest].stream().filter(other -> other != one).anyMatch(other -> {
            boolean alike = rowsOf[other].cardinality() == size && price[other] == price[one];
            return price[other] <= price[one] && (!alike || other < one) && within(rowsOf[one], rowsOf[other]);
        });
    }

    private boolean openOnlySites() {
        int before = opened.cardinality();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (sitesOf[row].cardinality() == 1) {
                int one = sitesOf[row].nextSetBit(0);
                opened.set(one);
                for (int covered : rowsOf[one].stream().toArray()) {
                    drop(covered);
                }
            }
        }
        return opened.cardinality() > before;
    }

    private static boolean within(BitSet some, BitSet all) {
        if (some.cardinality() > all.cardinality()) {
            return false;
        }
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }
}

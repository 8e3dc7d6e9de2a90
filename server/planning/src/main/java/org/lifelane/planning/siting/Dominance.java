package org.lifelane.planning.siting;

import java.util.Arrays;

/**
 * Sites of a covering that another makes needless: it covers all that they cover, for no more money. Of sites that are
 * alike the first stays.
 */
final class Dominance {
    private final MedianInstance instance;
    /** By site the rows it covers, one bit each. */
    private final long[][] rows;

    private final int[] covered;

    private Dominance(MedianInstance instance) {
        this.instance = instance;
        this.rows = new long[instance.sites()][(instance.rows() + 63) / 64];
        this.covered = new int[instance.sites()];
        for (int row = 0; row < instance.rows(); row++) {
            for (int entry = instance.first()[row]; entry < instance.first()[row + 1]; entry++) {
                rows[instance.site()[entry]][row / 64] |= 1L << row;
                covered[instance.site()[entry]]++;
            }
        }
    }

    /** @param instance one in which all sites of a row cost the same */
    static boolean[] needless(MedianInstance instance) {
        return new Dominance(instance).needless();
    }

    private boolean[] needless() {
        int[] rarest = rarestRows();
        boolean[] needless = new boolean[instance.sites()];
        for (int one = 0; one < needless.length; one++) {
            needless[one] = covered[one] == 0;
            if (rarest[one] < 0) {
                continue;
            }
            int end = instance.first()[rarest[one] + 1];
            for (int entry = instance.first()[rarest[one]]; entry < end && !needless[one]; entry++) {
                int other = instance.site()[entry];
                needless[one] = other != one && !needless[other] && replaces(other, one);
            }
        }
        return needless;
    }

    /** By site the row with the fewest sites, for whoever replaces it is among those; −1 where it covers nothing. */
    private int[] rarestRows() {
        int[] rarest = new int[instance.sites()];
        Arrays.fill(rarest, -1);
        for (int row = 0; row < instance.rows(); row++) {
            for (int entry = instance.first()[row]; entry < instance.first()[row + 1]; entry++) {
                int one = instance.site()[entry];
                if (rarest[one] < 0 || size(row) < size(rarest[one])) {
                    rarest[one] = row;
                }
            }
        }
        return rarest;
    }

    private int size(int row) {
        return instance.first()[row + 1] - instance.first()[row];
    }

    private boolean replaces(int other, int one) {
        double dearer = instance.price()[other] - instance.price()[one];
        if (covered[other] < covered[one] || dearer > 0) {
            return false;
        }
        boolean alike = covered[other] == covered[one] && dearer == 0;
        return (!alike || other < one) && within(rows[one], rows[other]);
    }

    private static boolean within(long[] some, long[] all) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & ~all[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}

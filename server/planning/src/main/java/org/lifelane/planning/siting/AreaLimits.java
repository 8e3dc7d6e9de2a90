package org.lifelane.planning.siting;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.inventory.Fault;

/**
 * How much ground a station may be responsible for (辖区面积). A target brings its ground to the one site that is
 * responsible for it.
 *
 * @param groundKm2 by target, square kilometres
 * @param mostKm2 by candidate, square kilometres; infinite where no limit is known
 */
public record AreaLimits(double[] groundKm2, double[] mostKm2) {
    /** Sums of areas are compared with this relative tolerance, that of the solver. */
    private static final double TOLERANCE = 1e-6;

    public AreaLimits {
        groundKm2 = groundKm2.clone();
        mostKm2 = mostKm2.clone();
    }

    /** Whether a candidate has room for a target by itself. */
    boolean holds(int candidate, int target) {
        return within(groundKm2[target], mostKm2[candidate]);
    }

    /** Whether so much ground keeps to a limit. */
    public static boolean within(double km2, double mostKm2) {
        return km2 <= mostKm2 * (1 + TOLERANCE);
    }

    boolean limited(int candidate) {
        return mostKm2[candidate] < Double.POSITIVE_INFINITY;
    }

    /** Numbers that are no areas. */
    List<Fault> faults(CostTable costs) {
        List<Fault> faults = new ArrayList<>();
        for (int target = 0; target < groundKm2.length; target++) {
            if (!(groundKm2[target] >= 0) || Double.isInfinite(groundKm2[target])) {
                faults.add(Fault.of("", costs.targets().get(target), "siting.area", groundKm2[target]));
            }
        }
        for (int candidate = 0; candidate < mostKm2.length; candidate++) {
            if (!(mostKm2[candidate] >= 0)) {
                faults.add(Fault.of("", costs.candidates().get(candidate), "siting.area", mostKm2[candidate]));
            }
        }
        return faults;
    }
}

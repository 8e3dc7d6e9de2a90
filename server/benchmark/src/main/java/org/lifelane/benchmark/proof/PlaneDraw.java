package org.lifelane.benchmark.proof;

import com.carrotsearch.hppc.IntArrayList;
import java.util.SplittableRandom;

/** Points in a unit square, covered within a radius. */
final class PlaneDraw {
    private PlaneDraw() {}

    static Pairs discs(int candidates, int targets, double radius, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(candidates + targets).toArray();
        double[] y = random.doubles(candidates + targets).toArray();
        IntArrayList candidate = new IntArrayList();
        IntArrayList target = new IntArrayList();
        for (int one = 0; one < candidates; one++) {
            for (int other = 0; other < targets; other++) {
                if (Math.hypot(x[one] - x[candidates + other], y[one] - y[candidates + other]) <= radius) {
                    candidate.add(one);
                    target.add(other);
                }
            }
        }
        return new Pairs(candidates, targets, candidate.toArray(), target.toArray(), new double[target.size()]);
    }
}

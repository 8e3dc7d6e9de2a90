package org.lifelane.planning.coverage;

import java.util.Arrays;
import java.util.BitSet;

/** Leaves out the vertices of a ring that lie within a tolerance of the ring without them (Douglas and Peucker). */
final class RingSimplifier {
    private final double tolerance;

    /** @param tolerance greatest distance in metres by which a left-out vertex may miss the simpler ring */
    RingSimplifier(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The simpler ring, or the ring itself where too little would be left of it. */
    Ring simplify(Ring ring) {
        int size = ring.size();
        if (size < 5) {
            return ring;
        }
        int far = 0;
        double farthest = 0;
        for (int i = 1; i < size; i++) {
            double distance = Math.hypot(ring.x()[i] - ring.x()[0], ring.y()[i] - ring.y()[0]);
            if (distance > farthest) {
                farthest = distance;
                far = i;
            }
        }
        BitSet kept = new BitSet(size);
        kept.set(0);
        kept.set(far);
        keep(ring, 0, far, kept);
        keep(ring, far, size, kept);
        if (kept.cardinality() < 4) {
            return ring;
        }
        double[] x = new double[kept.cardinality()];
        double[] y = new double[x.length];
        int next = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            x[next] = ring.x()[i];
            y[next++] = ring.y()[i];
        }
        return new Ring(x, y);
    }

    /** Marks the vertices to keep between two kept ones; the end may be the ring's size, which is its start again. */
    private void keep(Ring ring, int from, int to, BitSet kept) {
        int[] stack = new int[64];
        int depth = 0;
        stack[depth++] = from;
        stack[depth++] = to;
        while (depth > 0) {
            int end = stack[--depth];
            int start = stack[--depth];
            int far = farthest(ring, start, end);
            if (far < 0) {
                continue;
            }
            kept.set(far);
            if (depth + 4 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            stack[depth++] = start;
            stack[depth++] = far;
            stack[depth++] = far;
            stack[depth++] = end;
        }
    }

    /** The vertex farthest from the straight line between two others, or -1 if all are within the tolerance. */
    private int farthest(Ring ring, int start, int end) {
        double[] x = ring.x();
        double[] y = ring.y();
        double startX = x[start];
        double startY = y[start];
        double dx = x[end % x.length] - startX;
        double dy = y[end % y.length] - startY;
        double squared = dx * dx + dy * dy;
        double greatest = tolerance * tolerance;
        int far = -1;
        for (int i = start + 1; i < end; i++) {
            double px = x[i] - startX;
            double py = y[i] - startY;
            double share = squared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
            double missX = px - share * dx;
            double missY = py - share * dy;
            double miss = missX * missX + missY * missY;
            if (miss > greatest) {
                greatest = miss;
                far = i;
            }
        }
        return far;
    }
}

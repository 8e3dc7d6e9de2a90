package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a lane's own line turns by 30° or more within 12 m. A bend may run over several vertices; of bends inside
 * one another the sharper is kept.
 */
final class Bends {
    private static final double TOLERANCE_DEGREES = 1e-6;

    /**
     * A bend from one vertex of the line to another (the same where it is a corner).
     *
     * @param degrees by how much the line turns between them
     */
    record Found(int firstIndex, int lastIndex, double degrees) {}

    private Bends() {}

    static List<Found> of(DraftLine line, TravelNumbers numbers) {
        double withinM = numbers.distance("bend_m");
        double leastDegrees = numbers.distance("bend_deg");
        int n = line.vertex.length;
        boolean ring = line.closed() && n > 3;
        // On a ring the seam is a vertex like any other: indices run once more round past it.
        int last = ring ? 2 * n - 3 : n - 2;
        List<Found> found = new ArrayList<>();
        for (int i = 1; i <= (ring ? n - 1 : n - 2); i++) {
            Found sharpest = sharpestFrom(line, i, last, n, withinM);
            if (sharpest.degrees >= leastDegrees - TOLERANCE_DEGREES) {
                found.add(sharpest);
            }
        }
        return found.stream()
                .filter(bend -> found.stream().noneMatch(other -> other.degrees > bend.degrees && nested(other, bend)))
                .toList();
    }

    private static boolean nested(Found one, Found other) {
        return one.firstIndex <= other.firstIndex && one.lastIndex >= other.lastIndex
                || one.firstIndex >= other.firstIndex && one.lastIndex <= other.lastIndex;
    }

    private static Found sharpestFrom(DraftLine line, int start, int last, int n, double withinM) {
        double sum = 0;
        double run = 0;
        Found best = new Found(start, start, 0);
        for (int j = start; j <= last && j - start < n - 1; j++) {
            if (j > start) {
                run += step(line, j - 1, n);
                if (run > withinM) {
                    break;
                }
            }
            sum += turn(line, j, n);
            if (Math.abs(sum) > best.degrees) {
                best = new Found(start, j, Math.abs(sum));
            }
        }
        return best;
    }

    private static double step(DraftLine line, int i, int n) {
        int a = wrap(i, n);
        int b = wrap(i + 1, n);
        return Math.hypot(line.x[b] - line.x[a], line.y[b] - line.y[a]);
    }

    /** Degrees by which the line turns at a vertex, positive to the left. */
    private static double turn(DraftLine line, int i, int n) {
        int a = wrap(i - 1, n);
        int b = wrap(i, n);
        int c = wrap(i + 1, n);
        double in = Math.atan2(line.y[b] - line.y[a], line.x[b] - line.x[a]);
        double out = Math.atan2(line.y[c] - line.y[b], line.x[c] - line.x[b]);
        return Math.IEEEremainder(Math.toDegrees(out - in), 360);
    }

    /** On a ring of n vertices, the last at the place of the first, indices count round n − 1 places. */
    static int wrap(int i, int n) {
        return i < n ? i : i - (n - 1);
    }
}

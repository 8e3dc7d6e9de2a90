package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * A rectangle with its sides along the axes inside an area, found by cutting the area into upright slabs: at its corners,
 * and between them at places that come closer together about the ends of the best found so far. Metres.
 *
 * @param left and right ends of it along x
 * @param low and high ends of it along y
 */
record UprightRectangle(double left, double right, double low, double high) {
    /** Between the corners of an area its inside is probed so often, metres at least. */
    private static final double STEP_M = 0.5;

    private static final int MOST_STEPS = 120;
    /** About the ends of what the probing finds, places so much closer together are tried next, and closer again. */
    private static final int FINER = 8;

    private static final double FINEST_M = 0.01;
    /** Ratios that differ by less are one. */
    private static final double AS_GOOD = 1e-9;

    /** A stretch across the area that is inside it all along a slab. */
    private record Free(double from, double to) {}

    double run() {
        return right - left;
    }

    double across() {
        return high - low;
    }

    Coordinate centre() {
        return new Coordinate((left + right) / 2, (low + high) / 2);
    }

    /** Whether its lesser ratio to a wanted length and width is greater than another's, or as great and it is larger. */
    private boolean betterThan(UprightRectangle other, double length, double width) {
        double more = ratio(length, width) - other.ratio(length, width);
        return more > AS_GOOD || more > -AS_GOOD && run() * across() > other.run() * other.across();
    }

    private double ratio(double length, double width) {
        return Math.min(Math.max(run(), across()) / length, Math.min(run(), across()) / width);
    }

    /** The one whose lesser ratio to a wanted length and width is greatest, whichever way its length lies; of several the largest. */
    static UprightRectangle of(Geometry area, double length, double width) {
        double[] corners = Arrays.stream(area.getCoordinates())
                .mapToDouble(corner -> corner.x)
                .sorted()
                .distinct()
                .toArray();
        double first = corners[0];
        double last = corners[corners.length - 1];
        double step = Math.max(STEP_M, (last - first) / MOST_STEPS);
        UprightRectangle best = best(area, columns(corners, step, first, last), length, width);
        while (step > FINEST_M) {
            double near = step;
            step /= FINER;
            double[] x = DoubleStream.concat(
                            Arrays.stream(columns(corners, step, best.left - near, best.left + near)),
                            Arrays.stream(columns(corners, step, best.right - near, best.right + near)))
                    .filter(at -> at >= first && at <= last)
                    .sorted()
                    .distinct()
                    .toArray();
            UprightRectangle finer = best(area, x, length, width);
            best = finer.betterThan(best, length, width) ? finer : best;
        }
        return best;
    }

    /** The best one that begins and ends at a column. */
    private static UprightRectangle best(Geometry area, double[] x, double length, double width) {
        List<List<Free>> slabs = new ArrayList<>();
        for (int i = 0; i + 1 < x.length; i++) {
            slabs.add(free(area, x[i], x[i + 1]));
        }
        UprightRectangle best = new UprightRectangle(x[0], x[0], 0, 0);
        for (int i = 0; i < slabs.size(); i++) {
            List<Free> common = slabs.get(i);
            for (int j = i; j < slabs.size() && !common.isEmpty(); j++) {
                common = j == i ? common : both(common, slabs.get(j));
                for (Free free : common) {
                    UprightRectangle found = new UprightRectangle(x[i], x[j + 1], free.from, free.to);
                    best = found.betterThan(best, length, width) ? found : best;
                }
            }
        }
        return best;
    }

    /** Where the area is cut into slabs: at its corners, and from one place to another every so often. */
    private static double[] columns(double[] corners, double step, double from, double to) {
        int steps = (int) Math.ceil((to - from) / step - 1e-9);
        return DoubleStream.concat(
                        Arrays.stream(corners),
                        IntStream.rangeClosed(0, steps).mapToDouble(i -> Math.min(to, from + i * step)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** What is inside the area from one column to the next, at every place between. */
    private static List<Free> free(Geometry area, double left, double right) {
        double middle = (left + right) / 2;
        List<double[]> crossings = new ArrayList<>();
        for (Object part : LinearComponentExtracter.getLines(area)) {
            Coordinate[] line = ((LineString) part).getCoordinates();
            for (int i = 0; i + 1 < line.length; i++) {
                Coordinate a = line[i].x <= line[i + 1].x ? line[i] : line[i + 1];
                Coordinate b = line[i].x <= line[i + 1].x ? line[i + 1] : line[i];
                if (a.x < middle && b.x > middle) {
                    crossings.add(new double[] {at(a, b, middle), at(a, b, left), at(a, b, right)});
                }
            }
        }
        crossings.sort(Comparator.comparingDouble(crossing -> crossing[0]));
        List<Free> free = new ArrayList<>();
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double from = Math.max(crossings.get(i)[1], crossings.get(i)[2]);
            double to = Math.min(crossings.get(i + 1)[1], crossings.get(i + 1)[2]);
            if (to > from) {
                free.add(new Free(from, to));
            }
        }
        return free;
    }

    private static double at(Coordinate a, Coordinate b, double x) {
        return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    }

    private static List<Free> both(List<Free> some, List<Free> others) {
        List<Free> both = new ArrayList<>();
        for (Free one : some) {
            for (Free other : others) {
                double from = Math.max(one.from, other.from);
                double to = Math.min(one.to, other.to);
                if (to > from) {
                    both.add(new Free(from, to));
                }
            }
        }
        return both;
    }
}

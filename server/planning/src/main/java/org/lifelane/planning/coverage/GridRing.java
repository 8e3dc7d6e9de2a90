package org.lifelane.planning.coverage;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** A closed line on a grid of whole units, its last vertex joined to its first, with covered ground on its left. */
record GridRing(int[] x, int[] y) {
    int size() {
        return x.length;
    }

    /** Twice the area in square units; positive counter-clockwise (a shell), negative clockwise (a hole). */
    double twiceArea() {
        double sum = 0;
        for (int i = 2; i < x.length; i++) {
            double ax = (double) x[i - 1] - x[0];
            double ay = (double) y[i - 1] - y[0];
            double bx = (double) x[i] - x[0];
            double by = (double) y[i] - y[0];
            sum += ax * by - ay * bx;
        }
        return sum;
    }

    /**
     * The ring without vertices that repeat the one before them and without spikes that go out and back the same way;
     * empty if nothing else is left.
     */
    GridRing cleaned() {
        int[] cleanX = new int[x.length];
        int[] cleanY = new int[y.length];
        int size = 0;
        for (int i = 0; i < x.length; i++) {
            if (size > 0 && cleanX[size - 1] == x[i] && cleanY[size - 1] == y[i]) {
                continue;
            }
            if (size > 1 && cleanX[size - 2] == x[i] && cleanY[size - 2] == y[i]) {
                size--;
                continue;
            }
            cleanX[size] = x[i];
            cleanY[size++] = y[i];
        }
        int from = 0;
        while (size - from > 1) {
            if (cleanX[from] == cleanX[size - 1] && cleanY[from] == cleanY[size - 1]) {
                size--;
            } else if (size - from > 2 && cleanX[from] == cleanX[size - 2] && cleanY[from] == cleanY[size - 2]) {
                size--;
            } else if (size - from > 2
                    && cleanX[from + 1] == cleanX[size - 1]
                    && cleanY[from + 1] == cleanY[size - 1]) {
                from++;
            } else {
                break;
            }
        }
        if (size - from < 3) {
            return new GridRing(new int[0], new int[0]);
        }
        return new GridRing(Arrays.copyOfRange(cleanX, from, size), Arrays.copyOfRange(cleanY, from, size));
    }

    /** The closed ring's coordinates, each grid coordinate divided by the units. */
    Coordinate[] coordinates(double unitsPerOne) {
        Coordinate[] coordinates = new Coordinate[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            coordinates[i] = new Coordinate(x[i] / unitsPerOne, y[i] / unitsPerOne);
        }
        coordinates[x.length] = coordinates[0].copy();
        return coordinates;
    }
}

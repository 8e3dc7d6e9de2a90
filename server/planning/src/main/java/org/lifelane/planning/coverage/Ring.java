package org.lifelane.planning.coverage;

/** A closed line in metres, its last vertex joined to its first, with covered ground on its left. */
record Ring(double[] x, double[] y) {
    int size() {
        return x.length;
    }

    /** Twice the area in square metres; positive counter-clockwise (a shell), negative clockwise (a hole). */
    double twiceArea() {
        double sum = 0;
        for (int i = 2; i < x.length; i++) {
            sum += (x[i - 1] - x[0]) * (y[i] - y[0]) - (y[i - 1] - y[0]) * (x[i] - x[0]);
        }
        return sum;
    }
}

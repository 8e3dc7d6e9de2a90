package org.lifelane.planning.coverage;

/** A closed line in metres, its last vertex joined to its first, with covered ground on its left. */
record Ring(double[] x, double[] y) {
    int size() {
        return x.length;
    }
}

package org.lifelane.planning.coverage;

import java.util.function.Consumer;

/**
 * Where results are written: the coordinates to which metres are turned, and the grid to which these are rounded.
 *
 * @param fromMetres turns pairs of metres into pairs of the result's coordinates, in place
 * @param unitsPerOne grid units in one unit of the result's coordinates
 */
record CoordinateGrid(Consumer<double[]> fromMetres, double unitsPerOne) {
    /** Metres, rounded to whole millimetres. */
    static final CoordinateGrid METRES = new CoordinateGrid(pairs -> {}, 1000);

    /** Degrees with seven decimals, about a centimetre. */
    static CoordinateGrid degrees(Consumer<double[]> toDegrees) {
        return new CoordinateGrid(toDegrees, 1e7);
    }

    GridRing round(Ring ring) {
        double[] pairs = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            pairs[2 * i] = ring.x()[i];
            pairs[2 * i + 1] = ring.y()[i];
        }
        fromMetres.accept(pairs);
        int[] x = new int[ring.size()];
        int[] y = new int[ring.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (int) Math.round(pairs[2 * i] * unitsPerOne);
            y[i] = (int) Math.round(pairs[2 * i + 1] * unitsPerOne);
        }
        return new GridRing(x, y);
    }
}

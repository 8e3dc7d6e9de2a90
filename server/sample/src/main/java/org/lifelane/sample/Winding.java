package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Country roads between two places: the straight way bent by waves that vanish at its ends. */
final class Winding {
    private static final int WAVES = 12;

    private Winding() {}

    /**
     * Places from one to the other, both included, metres.
     *
     * @param sway how far the longest wave may swing, as a share of the distance
     * @param step distance between vertices, roughly
     */
    static List<Coordinate> between(Coordinate from, Coordinate to, double sway, double step, Dice dice) {
        double length = from.distance(to);
        double[] swing = new double[WAVES];
        for (int k = 0; k < WAVES; k++) {
            double most = Math.min(sway * length, 1_400) / StrictMath.pow(k + 1, 1.15);
            swing[k] = dice.between(-most, most);
        }
        int pieces = Math.max(4, (int) (length / step));
        List<Coordinate> places = new ArrayList<>();
        for (int p = 0; p <= pieces; p++) {
            double t = (double) p / pieces;
            double aside = 0;
            for (int k = 0; k < WAVES; k++) {
                aside += swing[k] * StrictMath.sin(StrictMath.PI * (k + 1) * t);
            }
            double u = (to.x - from.x) / length;
            double v = (to.y - from.y) / length;
            places.add(
                    new Coordinate(from.x + t * (to.x - from.x) - aside * v, from.y + t * (to.y - from.y) + aside * u));
        }
        places.set(0, from);
        places.set(pieces, to);
        return places;
    }
}

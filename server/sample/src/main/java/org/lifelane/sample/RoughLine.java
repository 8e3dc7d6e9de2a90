package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Makes a straight edge look grown: its middle is pushed aside, and each half's again, down to a length. */
final class RoughLine {
    private RoughLine() {}

    /**
     * Points from one end to the other, both included, in the units of the ends.
     *
     * @param roughness how far a middle is pushed at most, as a share of its piece
     * @param shortest pieces shorter than this stay straight
     */
    static List<Coordinate> between(Coordinate from, Coordinate to, double roughness, double shortest, Dice dice) {
        List<Coordinate> points = new ArrayList<>();
        points.add(from);
        split(from, to, roughness, shortest, dice, points);
        return points;
    }

    private static void split(
            Coordinate from, Coordinate to, double roughness, double shortest, Dice dice, List<Coordinate> points) {
        double du = to.x - from.x;
        double dv = to.y - from.y;
        if (StrictMath.sqrt(du * du + dv * dv) < shortest) {
            points.add(to);
            return;
        }
        double aside = dice.between(-roughness, roughness);
        double share = dice.between(0.42, 0.58);
        Coordinate middle = new Coordinate(from.x + share * du - aside * dv, from.y + share * dv + aside * du);
        split(from, middle, roughness, shortest, dice, points);
        split(middle, to, roughness, shortest, dice, points);
    }
}

package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/**
 * A rectangle of building ground, its v axis leading from its street inwards.
 *
 * @param plane its origin the corner where the street side begins
 * @param width along the street, metres
 * @param depth away from it, metres
 */
record Lot(Plane plane, double width, double depth) {
    private static final double STEP_M = 2;

    /** The greatest rectangle, roughly, that keeps a margin in metres from the streets around a block. */
    static Lot within(Block block, double margin) {
        double cos = StrictMath.cos(StrictMath.toRadians(block.turn()));
        double sin = StrictMath.sin(StrictMath.toRadians(block.turn()));
        Coordinate middle = block.middle();
        double[] reach = {-230, 230, -230, 230};
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(block.ground());
        LinearRing border = block.ground().getExteriorRing();
        boolean shrinking = true;
        while (shrinking) {
            shrinking = false;
            for (int side = 0; side < 4; side++) {
                if (Math.abs(reach[side]) > STEP_M && outside(side, reach, margin, middle, cos, sin, inside, border)) {
                    reach[side] -= Math.signum(reach[side]) * STEP_M;
                    shrinking = true;
                }
            }
        }
        Plane turned = block.plane().within(middle.x, middle.y, block.turn());
        return new Lot(turned.within(reach[0], reach[2], 0), reach[1] - reach[0], reach[3] - reach[2]);
    }

    private static boolean outside(
            int side,
            double[] reach,
            double margin,
            Coordinate middle,
            double cos,
            double sin,
            IndexedPointInAreaLocator inside,
            LinearRing border) {
        for (double share = 0; share <= 1; share += 0.125) {
            double u = side < 2 ? reach[side] : reach[0] + share * (reach[1] - reach[0]);
            double v = side < 2 ? reach[2] + share * (reach[3] - reach[2]) : reach[side];
            Coordinate at = new Coordinate(middle.x + u * cos - v * sin, middle.y + u * sin + v * cos);
            if (inside.locate(at) != Location.INTERIOR || border.distance(Shapes.point(at)) < margin) {
                return true;
            }
        }
        return false;
    }

    /** The same ground seen from each of its four sides. */
    List<Lot> seenFromEachSide() {
        return List.of(
                this,
                new Lot(plane.within(width, 0, 90), depth, width),
                new Lot(plane.within(width, depth, 180), width, depth),
                new Lot(plane.within(0, depth, 270), depth, width));
    }

    /** A part of the ground along its street. */
    Lot part(double fromU, double toU, double newDepth) {
        return new Lot(plane.within(fromU, 0, 0), toU - fromU, newDepth);
    }
}

package org.lifelane.planning.rules;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * What of a straight line lies inside a footprint; what touches a corner does not. It is asked for every line that hose
 * may take, and an overlay of two shapes would be most of what the rules for water cost.
 */
final class Chord {
    /** A share of a side: a line through a corner must not slip between its two sides by rounding. */
    private static final double CORNER = 1e-9;

    private Chord() {}

    /**
     * Whether more than so much of the line from a to b lies inside.
     *
     * @param metres in the unit of the coordinates
     */
    static boolean enters(Coordinate a, Coordinate b, Geometry footprint, double metres) {
        for (int i = 0; i < footprint.getNumGeometries(); i++) {
            if (footprint.getGeometryN(i) instanceof Polygon polygon && inside(a, b, polygon) > metres) {
                return true;
            }
        }
        return false;
    }

    /** Metres inside: the line is cut where it meets the outline, and each piece is in or out by its middle. */
    private static double inside(Coordinate a, Coordinate b, Polygon polygon) {
        if (!new Envelope(a, b).intersects(polygon.getEnvelopeInternal())) {
            return 0;
        }
        double[] cuts = new double[2 + polygon.getNumPoints()];
        int count = 0;
        cuts[count++] = 0;
        cuts[count++] = 1;
        count = cut(a, b, polygon.getExteriorRing().getCoordinates(), cuts, count);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            count = cut(a, b, polygon.getInteriorRingN(hole).getCoordinates(), cuts, count);
        }
        Arrays.sort(cuts, 0, count);
        double sum = 0;
        for (int i = 1; i < count; i++) {
            double middle = (cuts[i - 1] + cuts[i]) / 2;
            Coordinate at = new Coordinate(a.x + middle * (b.x - a.x), a.y + middle * (b.y - a.y));
            if (cuts[i] > cuts[i - 1]
                    && SimplePointInAreaLocator.locatePointInPolygon(at, polygon) == Location.INTERIOR) {
                sum += (cuts[i] - cuts[i - 1]) * a.distance(b);
            }
        }
        return sum;
    }

    /** Where along the line, 0 to 1, it meets a ring; a side that runs along it is cut by its neighbours. */
    private static int cut(Coordinate a, Coordinate b, Coordinate[] ring, double[] cuts, int found) {
        int count = found;
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        for (int i = 1; i < ring.length; i++) {
            double ex = ring[i].x - ring[i - 1].x;
            double ey = ring[i].y - ring[i - 1].y;
            double cross = dx * ey - dy * ex;
            if (cross != 0) {
                double wx = ring[i - 1].x - a.x;
                double wy = ring[i - 1].y - a.y;
                double along = (wx * ey - wy * ex) / cross;
                double side = (wx * dy - wy * dx) / cross;
                if (along > 0 && along < 1 && side >= -CORNER && side <= 1 + CORNER) {
                    cuts[count++] = along;
                }
            }
        }
        return count;
    }
}

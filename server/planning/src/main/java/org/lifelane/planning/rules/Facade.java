package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The façades of a building as someone sees them who walks round it: the four sides of its smallest rectangle, each
 * with the outline that stands foremost before it. A stepped front belongs to the side it faces; what lies behind
 * another part of the building, as the inside of a courtyard does, belongs to none. Metres, in the plane of the network.
 */
public final class Facade {
    /** Distance between the spots at which a façade is looked at, metres at most. */
    private static final double SPACING_M = 1;
    /** A side at least this share of the longest is a long side too: of a square tower every one is. */
    private static final double AS_LONG = 0.9;

    private final List<FacadeSide> sides;

    private Facade(List<FacadeSide> sides) {
        this.sides = List.copyOf(sides);
    }

    /** The façades of a footprint, a polygon or several that are not empty. */
    public static Facade of(Geometry footprint) {
        Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(footprint).getCoordinates();
        double longest = Math.max(box[0].distance(box[1]), box[1].distance(box[2]));
        List<FacadeSide> sides = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sides.add(side(footprint, box[i], box[i + 1], box[(i + 3) % 4], longest));
        }
        return new Facade(sides);
    }

    /** All four, one after another round the building. */
    public List<FacadeSide> sides() {
        return sides;
    }

    public List<FacadeSide> longSides() {
        return sides.stream().filter(FacadeSide::isLong).toList();
    }

    /** Metres round the smallest rectangle. */
    public double perimeterM() {
        return sides.stream().mapToDouble(FacadeSide::lengthM).sum();
    }

    /** Metres of the longest side. */
    public double longSideM() {
        return sides.stream().mapToDouble(FacadeSide::lengthM).max().orElse(0);
    }

    /** The side from a to b of the rectangle, seen from outside; the rectangle lies on the side of the point behind. */
    private static FacadeSide side(Geometry footprint, Coordinate a, Coordinate b, Coordinate behind, double longest) {
        double length = a.distance(b);
        double ux = (b.x - a.x) / length;
        double uy = (b.y - a.y) / length;
        double inward = Math.signum((behind.x - a.x) * -uy + (behind.y - a.y) * ux);
        double nx = uy * inward;
        double ny = -ux * inward;
        int spots = Math.max(1, (int) Math.ceil(length / SPACING_M));
        double[] depth = new double[spots];
        Arrays.fill(depth, Double.POSITIVE_INFINITY);
        double step = length / spots;
        for (int part = 0; part < footprint.getNumGeometries(); part++) {
            Coordinate[] ring =
                    ((Polygon) footprint.getGeometryN(part)).getExteriorRing().getCoordinates();
            for (int i = 0; i + 1 < ring.length; i++) {
                foremost(
                        depth,
                        step,
                        along(ring[i], a, ux, uy),
                        -along(ring[i], a, nx, ny),
                        along(ring[i + 1], a, ux, uy),
                        -along(ring[i + 1], a, nx, ny));
            }
        }
        List<FacadeSide.Spot> seen = new ArrayList<>(spots);
        for (int i = 0; i < spots; i++) {
            if (depth[i] < Double.POSITIVE_INFINITY) {
                double u = (i + 0.5) * step;
                seen.add(new FacadeSide.Spot(
                        new Coordinate(a.x + u * ux - depth[i] * nx, a.y + u * uy - depth[i] * ny), nx, ny));
            }
        }
        return new FacadeSide(length >= AS_LONG * longest, length, step, seen);
    }

    /** Brings the spots forward that a segment of the outline, given along and behind the side, stands before. */
    private static void foremost(double[] depth, double step, double u0, double d0, double u1, double d1) {
        double low = Math.min(u0, u1);
        double high = Math.max(u0, u1);
        if (high - low < 1e-9) {
            return;
        }
        int first = Math.max(0, (int) Math.ceil(low / step - 0.5));
        int last = Math.min(depth.length - 1, (int) Math.floor(high / step - 0.5));
        for (int i = first; i <= last; i++) {
            double t = ((i + 0.5) * step - u0) / (u1 - u0);
            depth[i] = Math.min(depth[i], d0 + t * (d1 - d0));
        }
    }

    private static double along(Coordinate point, Coordinate from, double x, double y) {
        return (point.x - from.x) * x + (point.y - from.y) * y;
    }
}

package org.lifelane.planning.risk.area;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Hexagons standing on a corner that fill a plane, in axial coordinates q (east) and r (north-east); the hexagon 0, 0
 * lies about the plane's origin. Formulas: A. Patel, “Hexagonal Grids”, redblobgames.com.
 */
public final class HexagonGrid {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double SQRT_3 = Math.sqrt(3);
    private static final int CORNERS = 6;

    private final double side;

    /** One hexagon of the grid. */
    public record Cell(long q, long r) {

        /** As collections name it. */
        public String id() {
            return "hex/" + q + "/" + r;
        }
    }

    /**
     * A grid.
     *
     * @param acrossM from side to side, metres
     * @throws IllegalArgumentException unless it is above 0
     */
    public HexagonGrid(double acrossM) {
        if (!(acrossM > 0) || Double.isInfinite(acrossM)) {
            throw new IllegalArgumentException("a hexagon " + acrossM + " m across; give a width above 0");
        }
        this.side = acrossM / SQRT_3;
    }

    /** The hexagon that holds a point of the plane. */
    public Cell cell(double x, double y) {
        double q = (SQRT_3 / 3 * x - y / 3) / side;
        double r = 2 * y / (3 * side);
        double s = -q - r;
        double wholeQ = Math.rint(q);
        double wholeR = Math.rint(r);
        double wholeS = Math.rint(s);
        double offQ = Math.abs(wholeQ - q);
        double offR = Math.abs(wholeR - r);
        double offS = Math.abs(wholeS - s);
        // Of three that must add up to 0, the one farthest off gives way.
        if (offQ > offR && offQ > offS) {
            wholeQ = -wholeR - wholeS;
        } else if (offR > offS) {
            wholeR = -wholeQ - wholeS;
        }
        return new Cell((long) wholeQ, (long) wholeR);
    }

    /** The outline of a hexagon, metres of the plane. */
    public Polygon outline(Cell cell) {
        double x = side * SQRT_3 * (cell.q() + cell.r() / 2.0);
        double y = side * 1.5 * cell.r();
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = Math.toRadians(60.0 * corner + 30);
            ring[corner] = new Coordinate(x + side * Math.cos(angle), y + side * Math.sin(angle));
        }
        ring[CORNERS] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }
}

package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Turns the rings of covered ground into valid polygons on a grid, with no more vertices than the truth needs. */
final class CoveredPolygons {
    /** Vertices that the boundary misses by no more than this are left out, metres. */
    private static final double TOLERANCE_METRES = 0.2;

    /** Ground and gaps smaller than this may go where rings cross, square metres. */
    private static final double SMALLEST_CUT_OFF = 1;

    /** By how much of the whole area polygons may differ from the rings of which they were made. */
    private static final double AREA_TOLERANCE = 1e-4;

    private final CoordinateGrid grid;

    CoveredPolygons(CoordinateGrid grid) {
        this.grid = grid;
    }

    /** @throws IllegalStateException if no valid polygons of the same area can be made */
    MultiPolygon of(List<Ring> rings) {
        List<Ring> simple = rings.stream()
                .map(new RingSimplifier(TOLERANCE_METRES)::simplify)
                .toList();
        List<GridRing> rounded = simple.stream().map(grid::round).toList();
        MultiPolygon polygons = PolygonAssembler.assemble(rounded, grid.unitsPerOne());
        if (isGood(polygons, rounded)) {
            return polygons;
        }
        double unitsPerMetre = twiceArea(rounded)
                / simple.stream().mapToDouble(Ring::twiceArea).sum();
        MultiPolygon mended = PolygonAssembler.assemble(
                CrossingMender.mend(rounded, 2 * SMALLEST_CUT_OFF * unitsPerMetre), grid.unitsPerOne());
        return isGood(mended, rounded) ? mended : fixed(polygons, rounded);
    }

    /** The last resort, right but slow. */
    private MultiPolygon fixed(MultiPolygon crossing, List<GridRing> rounded) {
        Geometry reduced =
                GeometryPrecisionReducer.reduce(GeometryFixer.fix(crossing), new PrecisionModel(grid.unitsPerOne()));
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(reduced)) {
            // JTS's normal form has shells clockwise and holes counter-clockwise.
            polygons.add((Polygon) ((Polygon) polygon).norm().reverse());
        }
        MultiPolygon fixed = crossing.getFactory().createMultiPolygon(polygons.toArray(new Polygon[0]));
        if (!isGood(fixed, rounded)) {
            throw new IllegalStateException("covered ground near " + fixed.getEnvelopeInternal()
                    + " could not be made valid without changing its area; please report the roads as a fault");
        }
        return fixed;
    }

    private boolean isGood(MultiPolygon polygons, List<GridRing> rings) {
        double expected = twiceArea(rings) / 2 / grid.unitsPerOne() / grid.unitsPerOne();
        return Math.abs(polygons.getArea() - expected) <= AREA_TOLERANCE * expected
                && new IsValidOp(polygons).isValid();
    }

    private static double twiceArea(List<GridRing> rings) {
        return rings.stream().mapToDouble(GridRing::twiceArea).sum();
    }
}

package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** By how much of the whole area polygons may differ from the rings of which they were made. */
    private static final double AREA_TOLERANCE = 1e-5;

    private final CoordinateGrid grid;

    CoveredPolygons(CoordinateGrid grid) {
        this.grid = grid;
    }

    /** @throws IllegalStateException if no valid polygons of the same area can be made */
    MultiPolygon of(List<Ring> rings) {
        RingSimplifier simplifier = new RingSimplifier(TOLERANCE_METRES);
        return valid(rings.stream().map(simplifier::simplify).toList())
                .or(() -> valid(rings))
                .orElseGet(() -> mended(rings));
    }

    private Optional<MultiPolygon> valid(List<Ring> rings) {
        List<GridRing> rounded = rings.stream().map(grid::round).toList();
        MultiPolygon polygons = PolygonAssembler.assemble(rounded, grid.unitsPerOne());
        return Optional.of(polygons).filter(p -> hasAreaOf(rounded, p) && new IsValidOp(p).isValid());
    }

    /** Rounding made rings cross: where they do, lets JTS decide what is inside. */
    private MultiPolygon mended(List<Ring> rings) {
        List<GridRing> rounded = rings.stream().map(grid::round).toList();
        MultiPolygon crossing = PolygonAssembler.assemble(rounded, grid.unitsPerOne());
        Geometry fixed =
                GeometryPrecisionReducer.reduce(GeometryFixer.fix(crossing), new PrecisionModel(grid.unitsPerOne()));
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(fixed)) {
            // JTS's normal form has shells clockwise and holes counter-clockwise.
            polygons.add((Polygon) ((Polygon) polygon).norm().reverse());
        }
        MultiPolygon mended = crossing.getFactory().createMultiPolygon(polygons.toArray(new Polygon[0]));
        if (!hasAreaOf(rounded, mended) || !mended.isValid()) {
            throw new IllegalStateException("covered ground near " + mended.getEnvelopeInternal()
                    + " could not be made valid without changing its area; please report the roads as a fault");
        }
        return mended;
    }

    private boolean hasAreaOf(List<GridRing> rings, MultiPolygon polygons) {
        double units = rings.stream().mapToDouble(GridRing::twiceArea).sum() / 2;
        double expected = units / grid.unitsPerOne() / grid.unitsPerOne();
        return Math.abs(polygons.getArea() - expected) <= AREA_TOLERANCE * expected;
    }
}

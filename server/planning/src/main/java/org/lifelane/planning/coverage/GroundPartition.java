package org.lifelane.planning.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground about a network, parted once by the nearest stretch of road: every point within reach of a passable edge
 * belongs to the nearest stretch. Covered ground is then read off for any set of reached stretches in milliseconds, by
 * walking the boundary between reached and unreached cells; a stretch reached in part is cut at the exact place.
 *
 * <p>The nearest stretch is found by sites along the edges (Voronoi cells of points, not of segments), so it errs by
 * less than the spacing, and only where stretches of different edges run close together.
 *
 * <p>Immutable; may be asked from many threads at once.
 */
public final class GroundPartition {
    /** Greatest length of a stretch that is reached or not as one when ground is parted, metres. */
    public static final double DEFAULT_SPACING_METRES = 5;

    private final Sites sites;
    private final Cells cells;

    private GroundPartition(Sites sites, Cells cells) {
        this.sites = sites;
        this.cells = cells;
    }

    /**
     * Parts the ground about all edges.
     *
     * @param passableEdges every edge that the vehicle may pass; the others own no ground
     * @param reachMetres how far from an edge ground still belongs to it, metres
     * @param spacing greatest length of a stretch, metres; smaller is truer and takes more memory
     */
    public static GroundPartition of(Polylines passableEdges, double reachMetres, double spacing) {
        boolean[] wanted = new boolean[passableEdges.size()];
        Arrays.fill(wanted, true);
        return of(passableEdges, wanted, reachMetres, spacing);
    }

    /**
     * Parts the ground as far as it is needed to cover what is reached within bounds: edges farther from them than
     * twice the reach take no ground from an edge inside.
     *
     * @param bounds an envelope of all edges that will be reached, metres
     */
    public static GroundPartition around(Polylines passableEdges, Envelope bounds, double reachMetres, double spacing) {
        Envelope wide = new Envelope(bounds);
        wide.expandBy(2 * reachMetres);
        boolean[] wanted = new boolean[passableEdges.size()];
        for (int edge = 0; edge < wanted.length; edge++) {
            Envelope envelope = new Envelope();
            for (int vertex = passableEdges.first(edge); vertex < passableEdges.end(edge); vertex++) {
                envelope.expandToInclude(passableEdges.x(vertex), passableEdges.y(vertex));
            }
            wanted[edge] = wide.intersects(envelope);
        }
        return of(passableEdges, wanted, reachMetres, spacing);
    }

    private static GroundPartition of(Polylines edges, boolean[] wanted, double reachMetres, double spacing) {
        if (!(reachMetres > 0 && spacing > 0)) {
            throw new IllegalArgumentException(
                    "reach " + reachMetres + " m, spacing " + spacing + " m; both must be greater than 0");
        }
        SitePoints points = new SitePoints();
        Sites sites = new SitePlacer(edges, wanted, points).place(spacing);
        return new GroundPartition(sites, new CellBuilder(points, reachMetres).build());
    }

    /** The covered ground in metres of the network's plane, valid, with its holes. */
    public MultiPolygon covered(ReachedIntervals reached) {
        return covered(reached, CoordinateGrid.METRES);
    }

    /**
     * The covered ground in degrees, rounded to seven decimals, valid, shells counter-clockwise and holes clockwise as
     * RFC 7946 asks.
     *
     * @param toDegrees turns pairs of metres of the network's plane into longitude and latitude, in place
     */
    public MultiPolygon covered(ReachedIntervals reached, Consumer<double[]> toDegrees) {
        return covered(reached, CoordinateGrid.degrees(toDegrees));
    }

    private MultiPolygon covered(ReachedIntervals reached, CoordinateGrid grid) {
        List<Ring> rings = CoveredBoundary.rings(cells, new CoveredCells(sites, cells.size(), reached));
        return new CoveredPolygons(grid).of(rings);
    }

    /** Number of cells of ground. */
    public int cells() {
        return cells.size();
    }
}

package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Invented outlines of the townships: the cells nearest to each centre, their edges roughened once each, cut from one
 * net of lines, so that neighbours share every vertex and no ground lies in two or in none.
 */
final class TownshipOutlines {
    private static final double ALONG_M = 37_300;
    private static final double ACROSS_M = 16_700;
    private static final int OUTLINE_CORNERS = 72;
    private static final double ROUGHNESS = 0.13;
    private static final double SHORTEST_M = 420;
    private static final PrecisionModel WHOLE_METRES = new PrecisionModel(1);

    private TownshipOutlines() {}

    /** Adds the townships in the order of the table. */
    static void draw(List<Township> townships, Inventory inventory) {
        List<Polygon> cells = cells(townships);
        for (Township township : townships) {
            Coordinate centre = new Coordinate(township.alongKm() * 1000, township.acrossKm() * 1000);
            Polygon cell = cells.stream()
                    .filter(polygon -> polygon.contains(Shapes.point(centre)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(township.name() + " has no outline"));
            inventory
                    .add(Layer.TOWNSHIPS, toWorld(cell))
                    .set("name", township.name())
                    .set("code", township.code())
                    .set("note", "虚构边界，非勘定界线")
                    .set("evidence", "inferred");
        }
    }

    private static Polygon toWorld(Polygon cell) {
        List<Coordinate> ring = new ArrayList<>();
        for (Coordinate at : cell.getExteriorRing().getCoordinates()) {
            ring.add(DistrictFrame.PLANE.world(at.x, at.y));
        }
        ring.remove(ring.size() - 1);
        return Shapes.polygon(ring);
    }

    /** Each cell begins at its least vertex: the polygonizer's own start changes from run to run. */
    private static List<Polygon> cells(List<Township> townships) {
        Geometry straight = UnaryUnionNG.union(borders(townships), WHOLE_METRES);
        List<LineString> rough = new ArrayList<>();
        Dice dice = Dice.of("township-borders");
        for (LineString edge : edges(straight)) {
            Coordinate[] ends = edge.getCoordinates();
            rough.add(Shapes.line(RoughLine.between(ends[0], ends[1], ROUGHNESS, SHORTEST_M, dice)));
        }
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(rough);
        List<Polygon> cells = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            Polygon cell = (Polygon) polygon;
            cell.normalize();
            cells.add(cell);
        }
        if (cells.size() != townships.size()) {
            throw new IllegalStateException("borders cross: " + cells.size() + " cells");
        }
        return cells;
    }

    /** The outline and every border within it. */
    private static Collection<Geometry> borders(List<Township> townships) {
        Polygon outline = outline();
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(townships.stream()
                .map(township -> new Coordinate(township.alongKm() * 1000, township.acrossKm() * 1000))
                .toList());
        voronoi.setClipEnvelope(new Envelope(-90_000, 90_000, -90_000, 90_000));
        Geometry diagram = voronoi.getDiagram(Shapes.FACTORY);
        List<Geometry> borders = new ArrayList<>();
        borders.add(outline.getExteriorRing());
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            borders.add(diagram.getGeometryN(i).getBoundary().intersection(outline));
        }
        return borders;
    }

    private static Polygon outline() {
        Dice dice = Dice.of("district-outline");
        List<Coordinate> corners = new ArrayList<>();
        for (int i = 0; i < OUTLINE_CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / OUTLINE_CORNERS;
            double reach = 1
                    + 0.05 * StrictMath.sin(3 * angle + 1)
                    + 0.04 * StrictMath.sin(7 * angle)
                    + dice.between(-0.03, 0.03);
            corners.add(
                    new Coordinate(ALONG_M * reach * StrictMath.cos(angle), ACROSS_M * reach * StrictMath.sin(angle)));
        }
        return Shapes.polygon(corners);
    }

    /** Every straight piece of noded lines once, in an order of their own. */
    private static List<LineString> edges(Geometry noded) {
        TreeSet<LineString> edges = new TreeSet<>(Comparator.comparing((LineString edge) -> edge.getCoordinateN(0))
                .thenComparing(edge -> edge.getCoordinateN(1)));
        for (int i = 0; i < noded.getNumGeometries(); i++) {
            Coordinate[] points = noded.getGeometryN(i).getCoordinates();
            for (int p = 1; p < points.length; p++) {
                boolean forward = points[p - 1].compareTo(points[p]) < 0;
                edges.add(Shapes.line(List.of(points[forward ? p - 1 : p], points[forward ? p : p - 1])));
            }
        }
        return List.copyOf(edges);
    }
}

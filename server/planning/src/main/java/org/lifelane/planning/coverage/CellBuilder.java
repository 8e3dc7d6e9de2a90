package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tinfour.common.IQuadEdge;
import org.tinfour.common.Vertex;
import org.tinfour.standard.IncrementalTin;
import org.tinfour.utils.HilbertSort;

/**
 * Makes the cells: of each site the Voronoi cell, clipped to the circle of the reach about it. The Voronoi cells are
 * the dual of the Delaunay triangulation; a corner is the circumcentre of a triangle where that lies within reach, or
 * the end of a bisector on the circle. Arcs are drawn by chords.
 */
final class CellBuilder {
    /** Greatest distance between an arc and its chord, metres. */
    private static final double SAGITTA_METRES = 0.1;

    /** The grid's step seen from a circle's centre is a small part of this, radians. */
    private static final double SMALLEST_TURN = 1e-3;

    private static final int FRAME = -1;
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final SitePoints sites;
    private final double reach;
    private final double greatestTurn;
    private final IncrementalTin tin = new IncrementalTin(1.0);
    private final IntArrayList x = new IntArrayList();
    private final IntArrayList y = new IntArrayList();
    /** By directed edge of the triangulation: the vertex that ends the bisector to the edge's left. */
    private int[] leftEnd = {};
    /** Vertices below this number are circumcentres, the others lie on a circle. */
    private int circumcentres;

    CellBuilder(SitePoints sites, double reach) {
        this.sites = sites;
        this.reach = reach;
        greatestTurn = 2 * Math.acos(1 - Math.min(1, SAGITTA_METRES / reach));
    }

    Cells build() {
        IQuadEdge[] start = triangulate();
        findCircumcentres();
        clipBisectors();
        Cells cells = collect(start);
        tin.dispose();
        return cells;
    }

    /** Triangulates, and gives for each site one edge that starts there. */
    private IQuadEdge[] triangulate() {
        List<Vertex> vertices = new ArrayList<>(sites.size() + 4);
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int site = 0; site < sites.size(); site++) {
            double east = sites.x(site);
            double north = sites.y(site);
            vertices.add(new Vertex(east, north, 0, site));
            box[0] = Math.min(box[0], east);
            box[1] = Math.min(box[1], north);
            box[2] = Math.max(box[2], east);
            box[3] = Math.max(box[3], north);
        }
        addFrame(vertices, box);
        new HilbertSort().sort(vertices);
        tin.preAllocateEdges(vertices.size());
        tin.add(vertices, null);
        IQuadEdge[] start = new IQuadEdge[sites.size()];
        for (IQuadEdge edge : tin.edgesAndDuals()) {
            int site = index(edge.getA());
            if (site >= 0) {
                start[site] = edge;
            }
        }
        return start;
    }

    /**
     * Four points too far off to take ground from any site. With them every site lies inside the hull, and sites in one
     * straight line can be triangulated too.
     */
    private void addFrame(List<Vertex> vertices, double[] box) {
        double margin = 4 * reach + 0.1 * Math.max(box[2] - box[0], box[3] - box[1]);
        vertices.add(new Vertex(box[0] - margin, box[1] - 1.1 * margin, 0, FRAME));
        vertices.add(new Vertex(box[2] + 1.2 * margin, box[1] - margin, 0, FRAME));
        vertices.add(new Vertex(box[2] + margin, box[3] + 1.3 * margin, 0, FRAME));
        vertices.add(new Vertex(box[0] - 1.4 * margin, box[3] + margin, 0, FRAME));
    }

    @SuppressWarnings("NullAway") // Tinfour gives null for the point at infinity.
    private static int index(Vertex vertex) {
        return vertex == null ? FRAME : vertex.getIndex();
    }

    private void findCircumcentres() {
        leftEnd = new int[tin.getMaximumEdgeAllocationIndex() + 2];
        Arrays.fill(leftEnd, UNKNOWN);
        for (IQuadEdge edge : tin.edgesAndDuals()) {
            if (leftEnd[edge.getIndex()] != UNKNOWN) {
                continue;
            }
            IQuadEdge forward = edge.getForward();
            IQuadEdge reverse = edge.getReverse();
            int centre = circumcentre(index(edge.getA()), index(edge.getB()), index(forward.getB()));
            leftEnd[edge.getIndex()] = centre;
            leftEnd[forward.getIndex()] = centre;
            leftEnd[reverse.getIndex()] = centre;
        }
        circumcentres = x.size();
    }

    /** The vertex at the triangle's circumcentre, or NONE if that lies out of reach. */
    private int circumcentre(int a, int b, int c) {
        if (a < 0 || b < 0 || c < 0) {
            return NONE;
        }
        double bx = sites.x(b) - sites.x(a);
        double by = sites.y(b) - sites.y(a);
        double cx = sites.x(c) - sites.x(a);
        double cy = sites.y(c) - sites.y(a);
        double twiceArea = bx * cy - by * cx;
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double ux = (cy * bb - by * cc) / (2 * twiceArea);
        double uy = (bx * cc - cx * bb) / (2 * twiceArea);
        if (!(twiceArea > 0 && ux * ux + uy * uy <= reach * reach)) {
            return NONE;
        }
        return addVertex(sites.x(a) + ux, sites.y(a) + uy);
    }

    private int addVertex(double metresX, double metresY) {
        x.add(Cells.toGrid(metresX));
        y.add(Cells.toGrid(metresY));
        return x.size() - 1;
    }

    /** Puts a vertex on the circle where a bisector leaves the reach of its two sites. */
    private void clipBisectors() {
        for (IQuadEdge edge : tin.edges()) {
            int left = edge.getIndex();
            int right = edge.getDual().getIndex();
            boolean leftInReach = leftEnd[left] >= 0;
            boolean rightInReach = leftEnd[right] >= 0;
            if (leftInReach && rightInReach) {
                continue;
            }
            if (!leftInReach && !rightInReach && !crossesReach(edge)) {
                continue;
            }
            int a = index(edge.getA());
            int b = index(edge.getB());
            double dx = sites.x(b) - sites.x(a);
            double dy = sites.y(b) - sites.y(a);
            double squared = dx * dx + dy * dy;
            double along = Math.sqrt(Math.max(0, reach * reach / squared - 0.25));
            double middleX = (sites.x(a) + sites.x(b)) / 2;
            double middleY = (sites.y(a) + sites.y(b)) / 2;
            if (!leftInReach) {
                leftEnd[left] = addVertex(middleX - along * dy, middleY + along * dx);
            }
            if (!rightInReach) {
                leftEnd[right] = addVertex(middleX + along * dy, middleY - along * dx);
            }
        }
    }

    /**
     * Whether a bisector with both ends out of reach passes through it: the sites are near enough, and the ends lie to
     * either side, which they do when the angles opposite the edge are acute.
     */
    private boolean crossesReach(IQuadEdge edge) {
        int a = index(edge.getA());
        int b = index(edge.getB());
        if (a < 0 || b < 0) {
            return false;
        }
        double dx = sites.x(b) - sites.x(a);
        double dy = sites.y(b) - sites.y(a);
        return dx * dx + dy * dy < 4 * reach * reach
                && acute(a, b, index(edge.getForward().getB()))
                && acute(a, b, index(edge.getDual().getForward().getB()));
    }

    private boolean acute(int a, int b, int apex) {
        if (apex < 0) {
            return true;
        }
        double towardsA = (sites.x(a) - sites.x(apex)) * (sites.x(b) - sites.x(apex));
        double towardsB = (sites.y(a) - sites.y(apex)) * (sites.y(b) - sites.y(apex));
        return towardsA + towardsB > 0;
    }

    /** Walks about each site, edge by edge of the triangulation, and notes the corners of its cell. */
    private Cells collect(IQuadEdge[] start) {
        int[] first = new int[sites.size() + 1];
        IntArrayList vertex = new IntArrayList(7 * sites.size());
        IntArrayList neighbour = new IntArrayList(7 * sites.size());
        for (int site = 0; site < sites.size(); site++) {
            first[site] = vertex.size();
            IQuadEdge edge = start[site];
            do {
                int from = leftEnd[edge.getDual().getIndex()];
                int to = leftEnd[edge.getIndex()];
                if (from >= 0 && to >= 0) {
                    vertex.add(from);
                    neighbour.add(index(edge.getB()));
                    if (to >= circumcentres) {
                        vertex.add(to);
                        neighbour.add(Cells.OUTSIDE);
                    }
                }
                edge = edge.getDualFromReverse();
            } while (edge != start[site]);
            addArcs(site, first[site], vertex, neighbour);
        }
        first[sites.size()] = vertex.size();
        return new Cells(first, vertex.toArray(), neighbour.toArray(), x.toArray(), y.toArray());
    }

    /** Puts vertices on the arcs of the site's cell, so close that the chords between them are as good. */
    private void addArcs(int site, int firstCorner, IntArrayList vertex, IntArrayList neighbour) {
        int count = vertex.size() - firstCorner;
        if (count == 0) {
            addArc(site, 0, 2 * Math.PI, 0, vertex, neighbour);
            return;
        }
        int[] vertices = new int[count];
        int[] neighbours = new int[count];
        boolean arcs = false;
        for (int i = 0; i < count; i++) {
            vertices[i] = vertex.get(firstCorner + i);
            neighbours[i] = neighbour.get(firstCorner + i);
            arcs |= neighbours[i] == Cells.OUTSIDE;
        }
        if (!arcs) {
            return;
        }
        vertex.elementsCount = firstCorner;
        neighbour.elementsCount = firstCorner;
        for (int i = 0; i < count; i++) {
            vertex.add(vertices[i]);
            neighbour.add(neighbours[i]);
            if (neighbours[i] == Cells.OUTSIDE) {
                double from = bearing(site, vertices[i]);
                double turn = bearing(site, vertices[(i + 1) % count]) - from;
                addArc(site, from, arcTurn(turn, count == 2), 1, vertex, neighbour);
            }
        }
    }

    /**
     * The angle through which an arc turns, from the difference of its ends' bearings. On the grid a difference near
     * nothing has no sign: a cell with one straight side has an arc of half a circle or more, another cell's is short.
     */
    private static double arcTurn(double difference, boolean oneStraightSide) {
        double turn = difference < 0 ? difference + 2 * Math.PI : difference;
        boolean nothing = turn < SMALLEST_TURN || turn > 2 * Math.PI - SMALLEST_TURN;
        if (nothing) {
            return oneStraightSide ? 2 * Math.PI : 0;
        }
        return turn;
    }

    private double bearing(int site, int at) {
        return Math.atan2(y.get(at) * Cells.GRID_METRES - sites.y(site), x.get(at) * Cells.GRID_METRES - sites.x(site));
    }

    /** Adds the vertices at the starts of an arc's chords, from the one with this number on. */
    private void addArc(
            int site, double from, double turn, int firstChord, IntArrayList vertex, IntArrayList neighbour) {
        int chords = (int) Math.ceil(turn / greatestTurn);
        for (int i = firstChord; i < chords; i++) {
            double angle = from + turn * i / chords;
            vertex.add(addVertex(sites.x(site) + reach * Math.cos(angle), sites.y(site) + reach * Math.sin(angle)));
            neighbour.add(Cells.OUTSIDE);
        }
    }
}

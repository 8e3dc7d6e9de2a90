package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.FloatArrayList;
import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import org.lifelane.planning.geo.Polylines;

/**
 * Places sites along edges. An edge is cut into equal stretches at most the spacing long, and these are halved while
 * another edge runs near in proportion to their length: only there do points tell less than the line.
 *
 * <p>A site that lies on an earlier edge, to within a hand's breadth, shares the cell of that edge's site there: lanes
 * drawn over roads and roads that cross on bridges would otherwise cut the ground into shreds that mean nothing.
 */
final class SitePlacer {
    /** A stretch is halved when another edge comes nearer to its middle than this share of its length. */
    private static final double NEAR_SHARE = 0.6;

    /** Half the length of the stretch about a corner, whose site is the corner itself, metres. */
    private static final double CORNER_METRES = 0.25;

    /** A vertex where an edge turns by more is a corner: 30 degrees. */
    private static final double SHARP_RADIANS = Math.PI / 6;

    /** Stretches are not made shorter than this, metres. */
    private static final double FINEST_METRES = 0.5;

    /** A site nearer than this to an earlier edge counts as on it, metres. */
    private static final double ON_EDGE_METRES = 0.2;

    private final Polylines edges;
    private final boolean[] wanted;
    private final SitePoints points;
    private final NearbyEdges nearby;
    private final EdgePoint point;
    private final int[] first;
    private final IntArrayList cells = new IntArrayList();
    private final FloatArrayList begins = new FloatArrayList();

    /**
     * @param wanted which edges there are; the others count as not there
     * @param points takes the places of the sites
     */
    SitePlacer(Polylines edges, boolean[] wanted, SitePoints points) {
        this.edges = edges;
        this.wanted = wanted;
        this.points = points;
        nearby = new NearbyEdges(edges, wanted);
        point = new EdgePoint(edges);
        first = new int[edges.size() + 1];
    }

    /** @param spacing greatest length of a stretch, metres */
    Sites place(double spacing) {
        float[] length = new float[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            length[edge] = (float) edges.length(edge);
            if (wanted[edge]) {
                placeAlong(edge, spacing);
            }
            first[edge + 1] = cells.size();
        }
        return new Sites(edges, first, cells.toArray(), begins.toArray(), length);
    }

    private void placeAlong(int edge, double spacing) {
        point.start(edge);
        double corner = 0;
        double reached = 0;
        double along = 0;
        int last = edges.end(edge) - 1;
        for (int vertex = edges.first(edge) + 1; vertex <= last; vertex++) {
            along += edges.segmentLength(vertex - 1);
            if (vertex == last || isSharp(vertex)) {
                double half = Math.min(CORNER_METRES, (along - corner) / 2);
                addSite(edge, reached, corner);
                placeBetween(edge, corner + half, along - half, spacing);
                reached = along - half;
                corner = along;
            }
        }
        addSite(edge, reached, corner);
    }

    private boolean isSharp(int vertex) {
        double beforeX = edges.x(vertex) - edges.x(vertex - 1);
        double beforeY = edges.y(vertex) - edges.y(vertex - 1);
        double afterX = edges.x(vertex + 1) - edges.x(vertex);
        double afterY = edges.y(vertex + 1) - edges.y(vertex);
        double turn = Math.atan2(beforeX * afterY - beforeY * afterX, beforeX * afterX + beforeY * afterY);
        return Math.abs(turn) > SHARP_RADIANS;
    }

    /** Stretches that grow away from the corners at either end, so that the cells part where the stretches do. */
    private void placeBetween(int edge, double from, double to, double spacing) {
        double begin = from;
        double end = to;
        double stretch = 2 * CORNER_METRES;
        while (stretch < spacing && end - begin >= 2 * stretch) {
            placeStretch(edge, begin, begin + stretch);
            begin += stretch;
            end -= stretch;
            stretch *= 2;
        }
        int count = (int) Math.ceil((end - begin) / spacing);
        for (int i = 0; i < count; i++) {
            placeStretch(edge, begin + (end - begin) * i / count, begin + (end - begin) * (i + 1) / count);
        }
        while (end < to) {
            stretch /= 2;
            placeStretch(edge, end, end + stretch);
            end += stretch;
        }
    }

    private void placeStretch(int edge, double from, double to) {
        double middle = (from + to) / 2;
        double near = NEAR_SHARE * (to - from);
        point.moveTo(middle);
        if (to - from >= 2 * FINEST_METRES && nearby.distance(edge, point.x(), point.y(), near) < near) {
            placeStretch(edge, from, middle);
            placeStretch(edge, middle, to);
        } else {
            addSite(edge, from, middle);
        }
    }

    /** Adds the site of a stretch that begins at one place and has its site at another, metres along the edge. */
    private void addSite(int edge, double begin, double at) {
        point.moveTo(at);
        begins.add((float) begin);
        boolean shared = nearby.findEarlier(edge, point.x(), point.y(), ON_EDGE_METRES);
        cells.add(shared ? cellOn(nearby.edge(), nearby.position()) : points.cellAt(point.x(), point.y()));
    }

    /** The cell of an edge placed before, at metres along it. */
    private int cellOn(int edge, double position) {
        int found = Arrays.binarySearch(begins.buffer, first[edge], first[edge + 1], (float) position);
        return cells.get(Math.max(first[edge], found >= 0 ? found : -found - 2));
    }
}

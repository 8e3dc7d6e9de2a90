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
            double edgeLength = edges.length(edge);
            length[edge] = (float) edgeLength;
            int count = wanted[edge] ? Math.max(1, (int) Math.ceil(edgeLength / spacing)) : 0;
            point.start(edge);
            for (int i = 0; i < count; i++) {
                place(edge, edgeLength * i / count, edgeLength * (i + 1) / count);
            }
            first[edge + 1] = cells.size();
        }
        return new Sites(edges, first, cells.toArray(), begins.toArray(), length);
    }

    private void place(int edge, double from, double to) {
        double middle = (from + to) / 2;
        double near = NEAR_SHARE * (to - from);
        point.moveTo(middle);
        boolean crowded = nearby.distance(edge, point.x(), point.y(), near) < near;
        if (crowded && to - from >= 2 * FINEST_METRES) {
            place(edge, from, middle);
            place(edge, middle, to);
            return;
        }
        begins.add((float) from);
        boolean shared = crowded && nearby.findEarlier(edge, point.x(), point.y(), ON_EDGE_METRES);
        cells.add(shared ? cellOn(nearby.edge(), nearby.position()) : points.cellAt(point.x(), point.y()));
    }

    /** The cell of an edge placed before, at metres along it. */
    private int cellOn(int edge, double position) {
        int found = Arrays.binarySearch(begins.buffer, first[edge], first[edge + 1], (float) position);
        return cells.get(Math.max(first[edge], found >= 0 ? found : -found - 2));
    }
}

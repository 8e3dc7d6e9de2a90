package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.FloatArrayList;
import com.carrotsearch.hppc.IntArrayList;
import org.lifelane.planning.geo.Polylines;

/**
 * Points along every edge, each at the middle of the stretch that it stands for; the nearest site tells the nearest
 * stretch. An edge is cut into equal stretches at most the spacing long, and these are halved while another edge runs
 * near in proportion to their length: only there do points tell less than the line.
 */
final class Sites {
    private final Polylines edges;
    /** First site of each edge; at last the number of sites. */
    private final int[] first;
    /** The cell of ground of each site; sites at one place share a cell. */
    private final int[] cell;
    /** Where the stretch of each site begins, metres along its edge. */
    private final float[] begin;
    /** Length of each edge, metres. */
    private final float[] length;

    private Sites(Polylines edges, int[] first, int[] cell, float[] begin, float[] length) {
        this.edges = edges;
        this.first = first;
        this.cell = cell;
        this.begin = begin;
        this.length = length;
    }

    Polylines edges() {
        return edges;
    }

    /** First site of the edge. */
    int first(int edge) {
        return first[edge];
    }

    /** One more than the last site of the edge. */
    int end(int edge) {
        return first[edge + 1];
    }

    int cell(int site) {
        return cell[site];
    }

    /** Where the site's stretch begins, metres along its edge. */
    double begin(int site) {
        return begin[site];
    }

    /** Where the stretch of a site of the edge ends, metres along the edge. */
    double end(int site, int edge) {
        return site + 1 < first[edge + 1] ? begin[site + 1] : length[edge];
    }

    /** The site of the edge in whose stretch the place lies, metres along the edge. */
    int at(int edge, double position) {
        int low = first[edge];
        int high = first[edge + 1] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begin[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Places sites along edges. */
    static final class Placer {
        /** A stretch is halved when another edge comes nearer to its middle than this share of its length. */
        private static final double NEAR_SHARE = 0.45;

        /** Stretches are not made shorter than this, metres. */
        private static final double FINEST_METRES = 0.5;

        private final Polylines edges;
        private final SitePoints points;
        private final Clearance clearance;
        private final EdgePoint point;
        private final IntArrayList cells = new IntArrayList();
        private final FloatArrayList begins = new FloatArrayList();

        /**
         * @param wanted which edges there are; the others count as not there
         * @param points takes the places of the sites
         */
        Placer(Polylines edges, boolean[] wanted, SitePoints points) {
            this.edges = edges;
            this.points = points;
            clearance = new Clearance(edges, wanted);
            point = new EdgePoint(edges);
        }

        /** @param spacing greatest length of a stretch, metres */
        Sites place(boolean[] wanted, double spacing) {
            int[] first = new int[edges.size() + 1];
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
            if (to - from >= 2 * FINEST_METRES && clearance.of(edge, point.x(), point.y(), near) < near) {
                place(edge, from, middle);
                place(edge, middle, to);
            } else {
                begins.add((float) from);
                cells.add(points.cellAt(point.x(), point.y()));
            }
        }
    }
}

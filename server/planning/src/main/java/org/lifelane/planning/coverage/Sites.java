package org.lifelane.planning.coverage;

import org.lifelane.planning.geo.Polylines;

/**
 * Points along every edge, each at the middle of the stretch that it stands for; the nearest site tells the nearest
 * stretch.
 */
final class Sites {
    private final Polylines edges;
    /** First site of each edge; at last the number of sites. */
    private final int[] first;
    /** The cell of ground of each site; sites so near that they cannot be told apart share one. */
    private final int[] cell;
    /** Where the stretch of each site begins, metres along its edge. */
    private final float[] begin;
    /** Length of each edge, metres. */
    private final float[] length;

    Sites(Polylines edges, int[] first, int[] cell, float[] begin, float[] length) {
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
}

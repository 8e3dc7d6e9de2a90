package org.lifelane.planning.coverage;

/**
 * The ground parted into convex cells, one a site: the boundary of cell {@code c} runs counter-clockwise through the
 * corners {@code first[c] … first[c + 1] - 1}, straight from each to the next and from the last to the first. A corner
 * names a vertex, and the cell on the other side of the piece of boundary that starts there.
 *
 * <p>At every vertex at most three cells or the outside meet, so the boundary of any set of cells passes through it
 * once or not at all. Vertices lie on a grid of whole millimetres; two of them may lie at the same place.
 */
record Cells(int[] first, int[] vertex, int[] neighbour, int[] x, int[] y) {
    /** In place of a neighbour: ground that belongs to no cell. */
    static final int OUTSIDE = -1;

    static final double GRID_METRES = 0.001;
    private static final double FARTHEST_METRES = 2_000_000;

    /**
     * Metres in whole grid units.
     *
     * @throws IllegalArgumentException beyond 2,000 km from the plane's origin, or for what is no number
     */
    static int toGrid(double metres) {
        if (!(Math.abs(metres) <= FARTHEST_METRES)) {
            throw new IllegalArgumentException("a coordinate of " + metres
                    + " m in the local plane; put the plane's origin within 2,000 km of the roads");
        }
        return (int) Math.round(metres / GRID_METRES);
    }

    int size() {
        return first.length - 1;
    }

    /** The corner that follows on the boundary of the cell. */
    int next(int cell, int corner) {
        return corner + 1 < first[cell + 1] ? corner + 1 : first[cell];
    }
}

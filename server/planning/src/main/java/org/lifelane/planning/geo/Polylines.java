package org.lifelane.planning.geo;

/**
 * Many lines in a local metric plane, in flat arrays: line {@code i} runs through the vertices
 * {@code first[i] … first[i + 1] - 1}. Metres; x to the east, y to the north. Distances along a line are
 * measured in this plane from its first vertex, so a line's length here is the greatest of them.
 *
 * <p>Immutable by agreement: the arrays are taken over, not copied, and must not be changed afterwards.
 */
public final class Polylines {
    private final int[] first;
    private final double[] x;
    private final double[] y;

    /**
     * @param first index of each line's first vertex, ascending, and at last the number of vertices (size n + 1)
     * @throws IllegalArgumentException if the arrays do not fit together or a line has fewer than two vertices
     */
    public Polylines(int[] first, double[] x, double[] y) {
        if (first.length == 0 || first[0] != 0 || first[first.length - 1] != x.length || x.length != y.length) {
            throw new IllegalArgumentException("first must run from 0 to the number of vertices, and there must be "
                    + "as many x as y: " + first.length + " starts, " + x.length + " x, " + y.length + " y");
        }
        for (int line = 0; line + 1 < first.length; line++) {
            if (first[line + 1] - first[line] < 2) {
                throw new IllegalArgumentException(
                        "line " + line + " has " + (first[line + 1] - first[line]) + " vertices; a line needs two");
            }
        }
        this.first = first;
        this.x = x;
        this.y = y;
    }

    /** Number of lines. */
    public int size() {
        return first.length - 1;
    }

    /** Index of the line's first vertex. */
    public int first(int line) {
        return first[line];
    }

    /** One more than the index of the line's last vertex. */
    public int end(int line) {
        return first[line + 1];
    }

    /** Metres to the east of the plane's origin. */
    public double x(int vertex) {
        return x[vertex];
    }

    /** Metres to the north of the plane's origin. */
    public double y(int vertex) {
        return y[vertex];
    }

    /** Number of vertices of all lines. */
    public int vertices() {
        return x.length;
    }

    /** Metres from the vertex to the next one. */
    public double segmentLength(int vertex) {
        return Math.hypot(x[vertex + 1] - x[vertex], y[vertex + 1] - y[vertex]);
    }

    /** Metres along the line from its first vertex to its last. */
    public double length(int line) {
        double sum = 0;
        for (int vertex = first[line]; vertex + 1 < first[line + 1]; vertex++) {
            sum += segmentLength(vertex);
        }
        return sum;
    }
}

package org.lifelane.planning.coverage;

import org.lifelane.planning.geo.Polylines;

/** Finds the edges that run near a place, by the straight parts of edges in square bins. */
final class NearbyEdges {
    private static final double SMALLEST_BIN_METRES = 10;
    private static final int MOST_BINS = 4_000_000;

    private final Polylines edges;
    private final double bin;
    private final double left;
    private final double bottom;
    private final int columns;
    private final int rows;
    /** First entry of each bin; at last the number of entries. */
    private final int[] binStart;
    /** By entry: the vertex where a straight part begins, and its edge. */
    private final int[] entryVertex;

    private final int[] entryEdge;

    private double nearest;
    private int foundEdge;
    private int foundVertex;
    private double foundShare;

    /** @param wanted the edges that count */
    NearbyEdges(Polylines edges, boolean[] wanted) {
        this.edges = edges;
        double[] box = box(edges, wanted);
        left = box[0];
        bottom = box[1];
        double width = box[2] - box[0];
        double height = box[3] - box[1];
        bin = Math.max(SMALLEST_BIN_METRES, Math.sqrt(width * height / MOST_BINS));
        columns = (int) (width / bin) + 1;
        rows = (int) (height / bin) + 1;
        binStart = new int[columns * rows + 2];
        forEachEntry(wanted, (at, edge, vertex) -> binStart[at + 2]++);
        for (int at = 2; at < binStart.length; at++) {
            binStart[at] += binStart[at - 1];
        }
        entryVertex = new int[binStart[binStart.length - 1]];
        entryEdge = new int[entryVertex.length];
        // Filling a bin moves its start along, up to where the next bin's start belongs.
        forEachEntry(wanted, (at, edge, vertex) -> {
            int entry = binStart[at + 1]++;
            entryVertex[entry] = vertex;
            entryEdge[entry] = edge;
        });
    }

    private static double[] box(Polylines edges, boolean[] wanted) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int edge = 0; edge < wanted.length; edge++) {
            for (int vertex = edges.first(edge); wanted[edge] && vertex < edges.end(edge); vertex++) {
                box[0] = Math.min(box[0], edges.x(vertex));
                box[1] = Math.min(box[1], edges.y(vertex));
                box[2] = Math.max(box[2], edges.x(vertex));
                box[3] = Math.max(box[3], edges.y(vertex));
            }
        }
        return box[0] <= box[2] ? box : new double[4];
    }

    private interface Entry {
        void at(int bin, int edge, int vertex);
    }

    private void forEachEntry(boolean[] wanted, Entry entry) {
        for (int edge = 0; edge < wanted.length; edge++) {
            for (int vertex = edges.first(edge); wanted[edge] && vertex + 1 < edges.end(edge); vertex++) {
                forEachBin(edge, vertex, entry);
            }
        }
    }

    /** The bins through which a straight part passes, column by column. */
    private void forEachBin(int edge, int vertex, Entry entry) {
        int from = edges.x(vertex) <= edges.x(vertex + 1) ? vertex : vertex + 1;
        int to = from == vertex ? vertex + 1 : vertex;
        double fromX = edges.x(from);
        double fromY = edges.y(from);
        double dx = edges.x(to) - fromX;
        double rise = dx > 0 ? (edges.y(to) - fromY) / dx : 0;
        int lastColumn = column(edges.x(to));
        for (int column = column(fromX); column <= lastColumn; column++) {
            double enterX = Math.max(fromX, left + column * bin);
            double leaveX = Math.min(fromX + dx, left + (column + 1) * bin);
            double enterY = dx > 0 ? fromY + rise * (enterX - fromX) : fromY;
            double leaveY = dx > 0 ? fromY + rise * (leaveX - fromX) : edges.y(to);
            int lastRow = row(Math.max(enterY, leaveY));
            for (int row = row(Math.min(enterY, leaveY)); row <= lastRow; row++) {
                entry.at(row * columns + column, edge, vertex);
            }
        }
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - left) / bin)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - bottom) / bin)));
    }

    /** Distance in metres from the place to the nearest edge but this one, or the limit if none is nearer. */
    double distance(int edge, double x, double y, double limit) {
        return search(x, y, limit, edge, edge);
    }

    /**
     * Finds the nearest edge with a lower number than this one. Tells whether one is nearer to the place than the limit
     * in metres; {@link #edge} and {@link #position} then tell where.
     */
    boolean findEarlier(int edge, double x, double y, double limit) {
        return search(x, y, limit, edge, Integer.MAX_VALUE) < limit;
    }

    /** The edge found last. */
    int edge() {
        return foundEdge;
    }

    /** Where on the edge found last, metres from its first vertex. */
    double position() {
        double position = foundShare * edges.segmentLength(foundVertex);
        for (int vertex = edges.first(foundEdge); vertex < foundVertex; vertex++) {
            position += edges.segmentLength(vertex);
        }
        return position;
    }

    /** Searches all edges but those with numbers from the first skipped to the last skipped. */
    private double search(double x, double y, double limit, int firstSkipped, int lastSkipped) {
        nearest = limit * limit;
        int lastColumn = column(x + limit);
        int lastRow = row(y + limit);
        for (int row = row(y - limit); row <= lastRow; row++) {
            for (int column = column(x - limit); column <= lastColumn; column++) {
                int at = row * columns + column;
                for (int entry = binStart[at]; entry < binStart[at + 1]; entry++) {
                    int edge = entryEdge[entry];
                    if (edge < firstSkipped || edge > lastSkipped) {
                        consider(edge, entryVertex[entry], x, y);
                    }
                }
            }
        }
        return Math.sqrt(nearest);
    }

    private void consider(int edge, int vertex, double x, double y) {
        double dx = edges.x(vertex + 1) - edges.x(vertex);
        double dy = edges.y(vertex + 1) - edges.y(vertex);
        double px = x - edges.x(vertex);
        double py = y - edges.y(vertex);
        double squared = dx * dx + dy * dy;
        double share = squared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
        double missX = px - share * dx;
        double missY = py - share * dy;
        double miss = missX * missX + missY * missY;
        if (miss < nearest) {
            nearest = miss;
            foundEdge = edge;
            foundVertex = vertex;
            foundShare = share;
        }
    }
}

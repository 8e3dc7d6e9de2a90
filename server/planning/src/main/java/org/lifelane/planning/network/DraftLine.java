package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lifelane.planning.geo.LocalPlane;

/**
 * One line of a way while the network is built: its vertices, and those put in between, where something else joins or
 * acts on it.
 */
final class DraftLine {
    /** What is nearer to a vertex than this uses the vertex itself; metres. */
    private static final double SNAP_M = 0.05;

    private record Split(double along, int segment, int vertex, double x, double y) {}

    /**
     * A point on the line.
     *
     * @param along metres from its start
     * @param distance metres from the point that was asked for
     */
    record Foot(int segment, double along, double x, double y, double distance) {}

    final int way;
    final int[] vertex;
    final double[] x;
    final double[] y;
    private final double[] along;
    private final List<Split> splits = new ArrayList<>();

    /** Vertices with their places in metres; no two neighbours at one place. */
    DraftLine(int way, int[] vertex, double[] x, double[] y) {
        this.way = way;
        this.vertex = vertex;
        this.x = x;
        this.y = y;
        this.along = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    double along(int i) {
        return along[i];
    }

    boolean closed() {
        return vertex[0] == vertex[vertex.length - 1];
    }

    /** The nearest point of the line. */
    Foot nearest(double px, double py) {
        Foot best = new Foot(0, 0, x[0], y[0], Double.POSITIVE_INFINITY);
        for (int i = 0; i + 1 < x.length; i++) {
            double dx = x[i + 1] - x[i];
            double dy = y[i + 1] - y[i];
            double squared = dx * dx + dy * dy;
            double t = Math.max(0, Math.min(1, ((px - x[i]) * dx + (py - y[i]) * dy) / squared));
            double fx = x[i] + t * dx;
            double fy = y[i] + t * dy;
            double distance = Math.hypot(px - fx, py - fy);
            if (distance < best.distance) {
                best = new Foot(i, along[i] + t * Math.sqrt(squared), fx, fy, distance);
            }
        }
        return best;
    }

    /** Whether one of its vertices is at a place, metres. */
    boolean vertexAt(double px, double py) {
        return IntStream.range(0, x.length).anyMatch(i -> Math.hypot(x[i] - px, y[i] - py) <= Level.VERTEX_M);
    }

    /** The vertex at a point of the line: one that stands there, else a new one from {@code vertices}. */
    int split(Foot foot, Vertices vertices, LocalPlane plane) {
        for (int i : new int[] {foot.segment, foot.segment + 1}) {
            if (Math.abs(along[i] - foot.along) <= SNAP_M) {
                return vertex[i];
            }
        }
        for (Split split : splits) {
            if (Math.abs(split.along - foot.along) <= SNAP_M) {
                return split.vertex;
            }
        }
        var degrees = plane.toDegrees(foot.x, foot.y);
        int added = vertices.add(degrees.x, degrees.y);
        splits.add(new Split(foot.along, foot.segment, added, foot.x, foot.y));
        return added;
    }

    /** Whether a vertex, or one that it is joined to, is on the line already, be it one put in between. */
    boolean has(int asked, Vertices vertices) {
        int root = vertices.find(asked);
        return IntStream.concat(Arrays.stream(vertex), splits.stream().mapToInt(Split::vertex))
                .anyMatch(other -> vertices.find(other) == root);
    }

    /** The line with every vertex put in between. */
    DraftLine withSplits() {
        if (splits.isEmpty()) {
            return this;
        }
        splits.sort(Comparator.comparingDouble(Split::along));
        int total = vertex.length + splits.size();
        int[] mergedVertex = new int[total];
        double[] mergedX = new double[total];
        double[] mergedY = new double[total];
        int n = 0;
        int next = 0;
        for (int i = 0; i < vertex.length; i++) {
            mergedVertex[n] = vertex[i];
            mergedX[n] = x[i];
            mergedY[n++] = y[i];
            for (; next < splits.size() && splits.get(next).segment == i; next++) {
                mergedVertex[n] = splits.get(next).vertex;
                mergedX[n] = splits.get(next).x;
                mergedY[n++] = splits.get(next).y;
            }
        }
        return new DraftLine(way, mergedVertex, mergedX, mergedY);
    }
}

package org.lifelane.planning.coverage;

import org.lifelane.planning.geo.Polylines;

/** A place that moves along an edge. */
final class EdgePoint {
    private final Polylines edges;
    private int vertex;
    private int first;
    private int last;
    private double passed;
    private double segment;
    private double fraction;

    EdgePoint(Polylines edges) {
        this.edges = edges;
    }

    /** Goes to the edge's first vertex. */
    EdgePoint start(int edge) {
        first = edges.first(edge);
        vertex = first;
        last = edges.end(edge) - 2;
        passed = 0;
        segment = edges.segmentLength(vertex);
        fraction = 0;
        return this;
    }

    /** Goes to the place at this distance in metres from the first vertex, at the farthest to the edge's end. */
    EdgePoint moveTo(double distance) {
        while (vertex > first && distance < passed) {
            vertex--;
            segment = edges.segmentLength(vertex);
            passed -= segment;
        }
        while (vertex < last && passed + segment < distance) {
            passed += segment;
            vertex++;
            segment = edges.segmentLength(vertex);
        }
        fraction = segment > 0 ? Math.min(1, Math.max(0, (distance - passed) / segment)) : 0;
        return this;
    }

    double x() {
        return edges.x(vertex) + fraction * (edges.x(vertex + 1) - edges.x(vertex));
    }

    double y() {
        return edges.y(vertex) + fraction * (edges.y(vertex + 1) - edges.y(vertex));
    }
}

package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Gives roads that cross at grade a shared vertex, so that they meet. */
final class Crossings {
    private static final double SAME_VERTEX_DEGREES = 3e-5;

    private record Segment(int road, int before, Coordinate from, Coordinate to) {
        Envelope envelope() {
            return new Envelope(from, to);
        }
    }

    private record Vertex(int road, int before, double share, Coordinate at) {}

    private Crossings() {}

    static void join(RoadBook book) {
        List<Road> roads = book.all();
        List<Segment> segments = new ArrayList<>();
        for (int r = 0; r < roads.size(); r++) {
            List<Coordinate> points = roads.get(r).points();
            for (int i = 1; roads.get(r).atGrade() && i < points.size(); i++) {
                segments.add(new Segment(r, i, points.get(i - 1), points.get(i)));
            }
        }
        STRtree tree = new STRtree();
        segments.forEach(segment -> tree.insert(segment.envelope(), segment));
        List<Vertex> found = new ArrayList<>();
        for (Segment one : segments) {
            for (Object candidate : tree.query(one.envelope())) {
                Segment other = (Segment) candidate;
                if (one.road < other.road) {
                    meet(one, other, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Vertex::road)
                .thenComparing(Comparator.comparingInt(Vertex::before).reversed())
                .thenComparing(Comparator.comparingDouble(Vertex::share).reversed()));
        for (Vertex vertex : found) {
            List<Coordinate> points = roads.get(vertex.road).points();
            boolean known = points.get(vertex.before).equals2D(vertex.at)
                    || points.get(vertex.before - 1).equals2D(vertex.at);
            if (!known) {
                points.add(vertex.before, vertex.at);
            }
        }
    }

    private static void meet(Segment one, Segment other, List<Vertex> found) {
        RobustLineIntersector crossing = new RobustLineIntersector();
        crossing.computeIntersection(one.from, one.to, other.from, other.to);
        if (!crossing.hasIntersection()) {
            return;
        }
        Coordinate exact = crossing.getIntersection(0);
        Coordinate at = new Coordinate(Plane.round(exact.x), Plane.round(exact.y));
        for (Coordinate vertex : List.of(one.from, one.to, other.from, other.to)) {
            if (vertex.distance(at) < SAME_VERTEX_DEGREES) {
                at = vertex;
                break;
            }
        }
        found.add(new Vertex(one.road, one.before, one.from.distance(at), at));
        found.add(new Vertex(other.road, other.before, other.from.distance(at), at));
    }
}

package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.distance.GeometryLocation;

/**
 * Finds the edges near a place on the ground. An edge that runs elsewhere, in a tunnel or on a bridge, is near only what
 * stands at one of its vertices. Everything in metres of the network's plane.
 */
public final class EdgeIndex {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A point this near to an edge's end is the end; metres. */
    private static final double END_M = 0.001;
    /** What differs by less is as near; metres. */
    private static final double AS_NEAR_M = 1e-6;

    private final RoadNetwork network;
    private final STRtree tree = new STRtree();

    public EdgeIndex(RoadNetwork network) {
        this.network = network;
        Polylines lines = network.lines();
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            Envelope envelope = new Envelope();
            for (int i = lines.first(edge); i < lines.end(edge); i++) {
                envelope.expandToInclude(lines.x(i), lines.y(i));
            }
            tree.insert(envelope, edge);
        }
        tree.build();
    }

    /** The nearest points of every chosen edge at most so far from a geometry, in the order of their edges. */
    public List<EdgePoint> within(Geometry place, double metres, IntPredicate chosen) {
        Envelope search = new Envelope(place.getEnvelopeInternal());
        search.expandBy(metres);
        List<EdgePoint> points = new ArrayList<>();
        tree.query(search, item -> {
            int edge = (Integer) item;
            if (chosen.test(edge)) {
                EdgePoint point = nearest(place, edge);
                if (point.distanceM() <= metres && (network.onGround(edge) || atVertex(place, edge))) {
                    points.add(point);
                }
            }
        });
        points.sort(java.util.Comparator.comparingInt(EdgePoint::edge));
        return points;
    }

    /**
     * The nearest point of the chosen edges, at most so far from a geometry: on one edge, or on each of those that meet
     * there, in their order.
     */
    public List<EdgePoint> nearest(Geometry place, double metres, IntPredicate chosen) {
        List<EdgePoint> points = within(place, metres, chosen);
        double least = points.stream().mapToDouble(EdgePoint::distanceM).min().orElse(metres);
        List<EdgePoint> nearest = new ArrayList<>();
        for (EdgePoint point : points) {
            if (point.distanceM() - least < AS_NEAR_M) {
                meeting(point, chosen).stream()
                        .filter(there -> nearest.stream().noneMatch(there::samePlace))
                        .forEach(nearest::add);
            }
        }
        nearest.sort(java.util.Comparator.comparingInt(EdgePoint::edge));
        return nearest;
    }

    private boolean atVertex(Geometry place, int edge) {
        Polylines lines = network.lines();
        return place instanceof Point point
                && IntStream.range(lines.first(edge), lines.end(edge))
                        .anyMatch(i ->
                                Math.hypot(lines.x(i) - point.getX(), lines.y(i) - point.getY()) <= Level.VERTEX_M);
    }

    /** The same place on every chosen edge that meets there: the point itself, or the ends of all edges at its node. */
    public List<EdgePoint> meeting(EdgePoint point, IntPredicate chosen) {
        boolean first = point.alongM() <= 0;
        if (!first && point.alongM() < network.length(point.edge())) {
            return List.of(point);
        }
        int node = first ? network.tail(2 * point.edge()) : network.head(2 * point.edge());
        return IntStream.range(network.firstOut(node), network.firstOut(node + 1))
                .map(network::outArc)
                .filter(arc -> chosen.test(arc >> 1))
                .mapToObj(arc ->
                        new EdgePoint(arc >> 1, (arc & 1) == 0 ? 0 : network.length(arc >> 1), point.distanceM()))
                .toList();
    }

    private EdgePoint nearest(Geometry place, int edge) {
        if (place instanceof Point point) {
            return nearest(point.getX(), point.getY(), edge);
        }
        Polylines lines = network.lines();
        Coordinate[] coordinates = new Coordinate[lines.end(edge) - lines.first(edge)];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new CoordinateXY(lines.x(lines.first(edge) + i), lines.y(lines.first(edge) + i));
        }
        DistanceOp distance = new DistanceOp(place, FACTORY.createLineString(coordinates));
        GeometryLocation onEdge = distance.nearestLocations()[1];
        Coordinate nearest = onEdge.getCoordinate();
        EdgePoint along = nearest(nearest.x, nearest.y, edge);
        return new EdgePoint(edge, along.alongM(), distance.distance());
    }

    /** The end itself where a point is only kept from it by rounding: to stand there is to stand at the node. */
    private static double atEnd(double alongM, double lengthM) {
        if (alongM < END_M) {
            return 0;
        }
        return alongM > lengthM - END_M ? lengthM : alongM;
    }

    private EdgePoint nearest(double x, double y, int edge) {
        Polylines lines = network.lines();
        double along = 0;
        double bestAlong = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = lines.first(edge); i + 1 < lines.end(edge); i++) {
            double dx = lines.x(i + 1) - lines.x(i);
            double dy = lines.y(i + 1) - lines.y(i);
            double length = Math.hypot(dx, dy);
            double t = length == 0
                    ? 0
                    : Math.max(0, Math.min(1, ((x - lines.x(i)) * dx + (y - lines.y(i)) * dy) / (length * length)));
            double distance = Math.hypot(x - lines.x(i) - t * dx, y - lines.y(i) - t * dy);
            if (distance < best) {
                best = distance;
                bestAlong = along + t * length;
            }
            along += length;
        }
        return new EdgePoint(edge, atEnd(bestAlong, network.length(edge)), best);
    }
}

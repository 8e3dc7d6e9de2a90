package org.lifelane.planning.coverage;

import java.util.List;
import java.util.SplittableRandom;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Samples how far covered ground agrees with the reached stretches, on one network; see {@link CoverageAgreement}. */
public final class AgreementSampler {
    private static final double ROAD_STEP_METRES = 10;
    private static final double GROUND_METRES = 45;

    private final Polylines edges;
    private final STRtree segments = new STRtree();

    /** A straight part of an edge, and how far along the edge it begins. */
    private record Segment(int edge, int vertex, double begin) {}

    /** @param passableEdges every edge that the vehicle may pass, metres */
    public AgreementSampler(Polylines passableEdges) {
        edges = passableEdges;
        for (int edge = 0; edge < edges.size(); edge++) {
            double begin = 0;
            for (int vertex = edges.first(edge); vertex + 1 < edges.end(edge); vertex++) {
                Envelope envelope =
                        new Envelope(edges.x(vertex), edges.x(vertex + 1), edges.y(vertex), edges.y(vertex + 1));
                segments.insert(envelope, new Segment(edge, vertex, begin));
                begin += edges.segmentLength(vertex);
            }
        }
        segments.build();
    }

    /**
     * @param covered polygons in metres of the network's plane
     * @param groundPoints how many points to sample on the ground
     * @param seed of the random points
     */
    public CoverageAgreement sample(ReachedIntervals reached, Geometry covered, int groundPoints, long seed) {
        PointOnGeometryLocator locator = new IndexedPointInAreaLocator(covered);
        Envelope envelope = covered.getEnvelopeInternal().copy();
        CoverageAgreement roads = sampleRoads(reached, locator, covered.getEnvelopeInternal(), envelope);
        return roads.plus(sampleGround(reached, locator, envelope, groundPoints, seed));
    }

    private static boolean isInside(PointOnGeometryLocator locator, Envelope envelope, Coordinate point) {
        return envelope.intersects(point) && locator.locate(point) != Location.EXTERIOR;
    }

    /** @param extent is widened by the reached points */
    private CoverageAgreement sampleRoads(
            ReachedIntervals reached, PointOnGeometryLocator locator, Envelope covered, Envelope extent) {
        long points = 0;
        long right = 0;
        double missed = 0;
        double spilt = 0;
        EdgePoint place = new EdgePoint(edges);
        double next = ROAD_STEP_METRES / 2;
        for (int edge = 0; edge < edges.size(); edge++) {
            double length = edges.length(edge);
            place.start(edge);
            for (; next < length; next += ROAD_STEP_METRES) {
                place.moveTo(next);
                Coordinate point = new Coordinate(place.x(), place.y());
                boolean isReached = reached.contains(edge, next);
                boolean isInside = isInside(locator, covered, point);
                if (isReached) {
                    extent.expandToInclude(point);
                }
                if (isReached || isInside) {
                    points++;
                    right += isReached && isInside ? 1 : 0;
                    missed += isInside ? 0 : ROAD_STEP_METRES;
                    spilt += isReached ? 0 : ROAD_STEP_METRES;
                }
            }
            next -= length;
        }
        return new CoverageAgreement(points, right, missed, spilt, 0, 0, 0, 0);
    }

    private CoverageAgreement sampleGround(
            ReachedIntervals reached, PointOnGeometryLocator locator, Envelope extent, int wanted, long seed) {
        if (extent.isNull()) {
            return CoverageAgreement.none();
        }
        SplittableRandom random = new SplittableRandom(seed);
        Envelope covered = extent;
        long right = 0;
        long either = 0;
        long both = 0;
        for (int points = 0; points < wanted; ) {
            Coordinate point = new Coordinate(
                    extent.getMinX() + random.nextDouble() * extent.getWidth(),
                    extent.getMinY() + random.nextDouble() * extent.getHeight());
            Nearest nearest = new Nearest(point);
            if (nearest.edge < 0) {
                continue;
            }
            points++;
            boolean isReached = reached.contains(nearest.edge, nearest.position);
            boolean isInside = isInside(locator, covered, point);
            right += isReached == isInside ? 1 : 0;
            either += isReached || isInside ? 1 : 0;
            both += isReached && isInside ? 1 : 0;
        }
        return new CoverageAgreement(0, 0, 0, 0, wanted, right, either, both);
    }

    /** The nearest place on an edge, if one is near enough; of equally near ones that of the lowest edge. */
    private final class Nearest {
        private int edge = -1;
        private double position;
        private double squared = GROUND_METRES * GROUND_METRES;

        Nearest(Coordinate point) {
            Envelope near = new Envelope(point);
            near.expandBy(GROUND_METRES);
            @SuppressWarnings("unchecked")
            List<Segment> found = segments.query(near);
            for (Segment segment : found) {
                consider(segment, point);
            }
        }

        private void consider(Segment segment, Coordinate point) {
            int vertex = segment.vertex;
            double fromX = edges.x(vertex);
            double fromY = edges.y(vertex);
            double dx = edges.x(vertex + 1) - fromX;
            double dy = edges.y(vertex + 1) - fromY;
            double length = dx * dx + dy * dy;
            double along = (point.x - fromX) * dx + (point.y - fromY) * dy;
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
            double missX = fromX + share * dx - point.x;
            double missY = fromY + share * dy - point.y;
            double miss = missX * missX + missY * missY;
            if (miss < squared || miss == squared && segment.edge < edge) {
                squared = miss;
                edge = segment.edge;
                position = segment.begin + share * Math.sqrt(length);
            }
        }
    }
}

package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * How much hose it takes from hydrants to one place: straight where no building stands between, else straight to the ways
 * that people on foot may use, along them, and straight on (semantics, Risk). A way's point nearest to an end is where
 * hose leaves it. Metres, in the plane of the network; nothing is told beyond the longest hose.
 *
 * <p>The ways are searched once, when the first hydrant asks that a building hides. For one thread.
 */
public final class HoseLines {
    /** A line that enters a footprint by less than this touches it, metres. */
    private static final double TOUCH_M = 0.05;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private record Reached(int node, double metres) {}

    private final Geometry goal;
    private final List<Geometry> walls;
    private final District district;
    private final double longestM;
    private final Map<Integer, Double> toNode = new HashMap<>();
    private final Map<Integer, EdgePoint> ends = new HashMap<>();
    private final Map<Geometry, OptionalDouble> known = new HashMap<>();
    private boolean searched;

    /**
     * @param goal a façade's outline, or an adapter's point
     * @param walls footprints that no hose crosses
     * @param longestM the longest hose that is laid, metres
     */
    HoseLines(Geometry goal, List<Geometry> walls, District district, double longestM) {
        this.goal = goal;
        this.walls = walls;
        this.district = district;
        this.longestM = longestM;
    }

    /** The longest hose that is laid, metres. */
    public double longestM() {
        return longestM;
    }

    /** Metres of hose from a point; empty where it takes more than the longest. */
    public OptionalDouble metres(Geometry hydrant) {
        return known.computeIfAbsent(hydrant, this::found);
    }

    private OptionalDouble found(Geometry hydrant) {
        Coordinate[] straight = DistanceOp.nearestPoints(hydrant, goal);
        double crow = straight[0].distance(straight[1]);
        if (crow > longestM) {
            return OptionalDouble.empty();
        }
        if (clear(straight[0], straight[1])) {
            return OptionalDouble.of(crow);
        }
        search();
        RoadNetwork network = district.network();
        double best = Double.POSITIVE_INFINITY;
        for (EdgePoint end : district.index().within(hydrant, longestM, district.foot()::edgeUsable)) {
            double along = along(network, end) + end.distanceM();
            if (along < best && clear(hydrant.getCoordinate(), network.place(end.edge(), end.alongM()))) {
                best = along;
            }
        }
        return best <= longestM ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    /** Metres from a point of an edge along the ways to the goal. */
    private double along(RoadNetwork network, EdgePoint end) {
        int arc = 2 * end.edge();
        double best = Math.min(
                toNode.getOrDefault(network.tail(arc), Double.POSITIVE_INFINITY) + end.alongM(),
                toNode.getOrDefault(network.head(arc), Double.POSITIVE_INFINITY)
                        + network.length(end.edge())
                        - end.alongM());
        EdgePoint off = ends.get(end.edge());
        return off == null ? best : Math.min(best, off.distanceM() + Math.abs(off.alongM() - end.alongM()));
    }

    /** Dijkstra from the points where hose leaves a way for the goal, out to the longest hose. */
    private void search() {
        if (searched) {
            return;
        }
        searched = true;
        RoadNetwork network = district.network();
        PriorityQueue<Reached> queue = new PriorityQueue<>((one, other) -> Double.compare(one.metres, other.metres));
        for (EdgePoint end : district.index().within(goal, longestM, district.foot()::edgeUsable)) {
            Coordinate off = network.place(end.edge(), end.alongM());
            Coordinate[] straight = DistanceOp.nearestPoints(FACTORY.createPoint(off), goal);
            if (clear(straight[0], straight[1])) {
                ends.put(end.edge(), end);
                queue.add(new Reached(network.tail(2 * end.edge()), end.distanceM() + end.alongM()));
                queue.add(new Reached(
                        network.head(2 * end.edge()), end.distanceM() + network.length(end.edge()) - end.alongM()));
            }
        }
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            if (next.metres > longestM || toNode.putIfAbsent(next.node, next.metres) != null) {
                continue;
            }
            for (int i = network.firstOut(next.node); i < network.firstOut(next.node + 1); i++) {
                int arc = network.outArc(i);
                if (district.foot().edgeUsable(arc >> 1) && !toNode.containsKey(network.head(arc))) {
                    queue.add(new Reached(network.head(arc), next.metres + network.length(arc >> 1)));
                }
            }
        }
    }

    /** Whether a straight line enters no footprint. */
    private boolean clear(Coordinate a, Coordinate b) {
        Envelope box = new Envelope(a, b);
        return walls.stream()
                .noneMatch(wall -> box.intersects(wall.getEnvelopeInternal()) && Chord.enters(a, b, wall, TOUCH_M));
    }

    /** Of a building: other footprints are in the way, its own is where the hose goes. */
    static HoseLines to(Building building, List<Placed> others, District district, double longestM) {
        return new HoseLines(building.shape(), footprints(others), district, longestM);
    }

    /** Of a pump adapter: its own building is in the way too, unless the adapter is drawn inside its outline. */
    static HoseLines to(Point adapter, BuildingCase building, double longestM) {
        List<Geometry> walls = new ArrayList<>(footprints(building.others()));
        Geometry own = building.building().shape();
        if (building.building().hasFootprint() && !own.contains(adapter)) {
            walls.add(own);
        }
        return new HoseLines(adapter, walls, building.district(), longestM);
    }

    private static List<Geometry> footprints(List<Placed> others) {
        return others.stream()
                .map(Placed::shape)
                .filter(shape -> shape.getDimension() == 2)
                .toList();
    }
}

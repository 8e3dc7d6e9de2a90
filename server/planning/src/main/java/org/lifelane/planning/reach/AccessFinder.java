package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;
import org.lifelane.planning.reach.AccessPoint.Kind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/** Finds where an engine, or people on foot, stand to reach a building. */
public final class AccessFinder {
    /**
     * A building's access for one vehicle.
     *
     * @param roadsNear whether any road on the ground lies within the stated distance, 100 m by default
     * @param nearestRoad the nearest usable road within the stated distance, for information; several where they meet at that point
     */
    public record Access(List<AccessPoint> points, boolean roadsNear, List<EdgePoint> nearestRoad) {}

    private final RoadNetwork network;
    private final EdgeIndex index;

    public AccessFinder(RoadNetwork network, EdgeIndex index) {
        this.network = network;
        this.index = index;
    }

    /** Where one vehicle reaches a building from. */
    public Access of(Target target, SearchGraph graph) {
        Geometry footprint = network.plane().toPlane(target.footprint());
        List<EdgePoint> nearestRoad = index.nearest(
                footprint,
                distance("road_m"),
                edge -> !network.way(edge).lane() && network.way(edge).carriageway() && graph.edgeUsable(edge));
        if (graph.vehicle().onFoot()) {
            return new Access(onFoot(footprint), false, nearestRoad);
        }
        List<AccessPoint> points = new ArrayList<>(lanes(target, footprint));
        points.addAll(sites(target, footprint));
        if (!points.isEmpty()) {
            return new Access(points, true, nearestRoad);
        }
        boolean roadsNear = !nearestRoad.isEmpty()
                || !index.within(
                                footprint,
                                distance("road_m"),
                                edge -> !network.way(edge).lane())
                        .isEmpty();
        return new Access(
                nearestRoad.stream()
                        .map(point -> new AccessPoint(Kind.ROAD, point.edge(), point.alongM(), point.distanceM()))
                        .toList(),
                roadsNear,
                nearestRoad);
    }

    private double distance(String name) {
        return network.numbers().distance(name);
    }

    private List<AccessPoint> onFoot(Geometry footprint) {
        return nearestOfEachWay(index.within(footprint, distance("foot_m"), edge -> true)).stream()
                .map(point -> new AccessPoint(
                        network.way(point.edge()).lane() ? Kind.LANE : Kind.ROAD,
                        point.edge(),
                        point.alongM(),
                        point.distanceM()))
                .toList();
    }

    /** The nearest point of each lane near the footprint, save lanes known to belong to another compound. */
    private List<AccessPoint> lanes(Target target, Geometry footprint) {
        double metres = distance(footprint instanceof Polygonal ? "lane_of_footprint_m" : "lane_of_point_m");
        return nearestOfEachWay(index.within(footprint, metres, edge -> serves(network.way(edge), target))).stream()
                .map(point -> new AccessPoint(Kind.LANE, point.edge(), point.alongM(), point.distanceM()))
                .toList();
    }

    private static boolean serves(Way way, Target target) {
        return way.lane() && !Keys.differ(way.compound(), target.compound());
    }

    private List<AccessPoint> sites(Target target, Geometry footprint) {
        List<AccessPoint> points = new ArrayList<>();
        for (Geometry site : target.sites()) {
            Geometry shape = network.plane().toPlane(site);
            List<Integer> beneath = index
                    .within(shape, 0, edge -> network.way(edge).lane())
                    .stream()
                    .map(point -> network.wayIndex(point.edge()))
                    .distinct()
                    .toList();
            for (EdgePoint point : nearestOfEachWay(index.within(
                    shape, distance("site_m"), edge -> network.way(edge).carriageway()))) {
                Point place = footprint.getFactory().createPoint(network.place(point.edge(), point.alongM()));
                points.add(
                        new AccessPoint(Kind.SITE, point.edge(), point.alongM(), place.distance(footprint), beneath));
            }
        }
        return points;
    }

    private List<EdgePoint> nearestOfEachWay(List<EdgePoint> points) {
        Map<Integer, EdgePoint> nearest = new LinkedHashMap<>();
        points.stream()
                .sorted(Comparator.comparingDouble(EdgePoint::distanceM).thenComparingInt(EdgePoint::edge))
                .forEach(point -> nearest.putIfAbsent(network.wayIndex(point.edge()), point));
        return List.copyOf(nearest.values());
    }
}

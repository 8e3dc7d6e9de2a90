package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.oracle.PlainWay.Spot;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;

/** Where a building can be reached from, by the section "Arrivals" of the semantics. */
final class PlainAccess {
    private static final double LANE_WITHIN_M = 30;
    private static final double LANE_WITHIN_OF_POINT_M = 40;
    private static final double SITE_WITHIN_M = 15;
    private static final double ROAD_WITHIN_M = 100;
    private static final double ON_FOOT_WITHIN_M = 30;
    private static final double SAME_M = 1e-6;

    /** A point that counts as arrival. */
    record Point(String kind, Spot spot, double leftM, List<PlainWay> under) {
        Point(String kind, Spot spot, double leftM) {
            this(kind, spot, leftM, List.of());
        }
    }

    /**
     * @param points where arriving counts
     * @param near whether any road is near, usable or not
     */
    record Access(List<Point> points, boolean near) {}

    private PlainAccess() {}

    static Access of(Feature building, Rows rows, PlainNetwork network, Driver driver) {
        Geometry footprint = network.plane.toPlane(building.shape());
        if (driver.vehicle.onFoot()) {
            List<Point> points = new ArrayList<>();
            for (Spot spot : spots(network, footprint, ON_FOOT_WITHIN_M)) {
                points.add(new Point(spot.way().lane ? "lane" : "road", spot, spot.distance()));
            }
            return new Access(points, !points.isEmpty());
        }
        List<Point> points = new ArrayList<>();
        double within = footprint instanceof Puntal ? LANE_WITHIN_OF_POINT_M : LANE_WITHIN_M;
        for (Spot spot : spots(network, footprint, within)) {
            if (spot.way().lane && !differ(spot.way().row.text("compound"), building.text("compound"))) {
                points.add(new Point("lane", spot, spot.distance()));
            }
        }
        for (Feature site : rows.sites()) {
            if (site.text("building_id").equals(Optional.of(building.id()))) {
                Geometry shape = network.plane.toPlane(site.shape());
                List<PlainWay> under = spots(network, shape, 0).stream()
                        .map(Spot::way)
                        .filter(way -> way.lane)
                        .toList();
                for (Spot spot : spots(network, shape, SITE_WITHIN_M)) {
                    if (spot.way().carriageway()) {
                        points.add(new Point("site", spot, spot.place().distance(footprint), under));
                    }
                }
            }
        }
        if (!points.isEmpty()) {
            return new Access(points, true);
        }
        List<Spot> roads = spots(network, footprint, ROAD_WITHIN_M).stream()
                .filter(spot -> !spot.way().lane)
                .toList();
        List<Point> usable = nearest(roads, driver).stream()
                .map(spot -> new Point("road", spot, spot.distance()))
                .toList();
        return new Access(usable, !roads.isEmpty());
    }

    /** The nearest road that the vehicle could drive if nothing were blocked; several where they meet at that point. */
    private static List<Spot> nearest(List<Spot> roads, Driver driver) {
        List<Spot> usable =
                roads.stream().filter(spot -> driver.cleared.way(spot.way())).toList();
        double least = usable.stream().mapToDouble(Spot::distance).min().orElse(0);
        return usable.stream().filter(spot -> spot.distance() - least < SAME_M).toList();
    }

    private static List<Spot> spots(PlainNetwork network, Geometry shape, double within) {
        return network.ways.stream()
                .flatMap(way -> way.nearest(shape, within).stream())
                .toList();
    }

    private static boolean differ(Optional<String> lanes, Optional<String> buildings) {
        return lanes.isPresent() && buildings.isPresent() && !lanes.equals(buildings);
    }
}

package org.lifelane.sample;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/** Signs on a few streets of the main town: weak bridges, a low underpass, a narrow street, road works. */
final class RoadLimits {

    private static final double STATION_M = 400;

    private RoadLimits() {}

    static void plant(Planting planting) {
        List<Row> roads = planting.inventory().rows(Layer.ROADS);
        List<Row> bridges = planting.takeRows(
                "weak-bridges",
                2,
                roads,
                row -> row.has("bridge") && row.text("highway").equals("tertiary"));
        limit(planting, bridges.get(0), "weight_limit", "max_weight_t", 30);
        limit(planting, bridges.get(1), "weight_limit", "max_weight_t", 20);
        List<Row> streets = planting.takeRows(
                "limited-streets",
                5,
                roads,
                row -> row.has("width_m")
                        && row.text("highway").equals("residential")
                        && !row.has("oneway")
                        && farFromStation(planting, row)
                        && !leadsIn(planting, row)
                        && row.text("name").length() == 3);
        limit(planting, streets.get(0), "height_limit", "max_height_m", 3.2);
        limit(planting, streets.get(1), "height_limit", "max_height_m", 3.8);
        limit(planting, streets.get(2), "width_limit", "max_width_m", 2.2);
        limit(planting, streets.get(3), "weight_limit", "max_weight_t", 15);
        planting.plant(streets.get(4).set("blocked", true), "road_closed", List.of(), "blocked=true");
    }

    /** No sign stands at the station's own door. */
    private static boolean farFromStation(Planting planting, Row road) {
        Coordinate station =
                planting.inventory().rows(Layer.STATIONS).get(0).shape().getCoordinate();
        Plane plane = DistrictFrame.PLANE;
        return Shapes.local(plane, road.shape()).distance(Shapes.local(plane, Shapes.point(station))) > STATION_M;
    }

    /** Whether an entrance or a one-way begins on a road: a sign there would cut off whole compounds. */
    private static boolean leadsIn(Planting planting, Row road) {
        Inventory inventory = planting.inventory();
        return Stream.concat(inventory.rows(Layer.ROADS).stream(), inventory.rows(Layer.FIRE_LANES).stream())
                .filter(way -> way.has("compound")
                        || way.has("oneway")
                        || way.text("access").equals("private"))
                .anyMatch(way -> way.shape().intersects(road.shape()));
    }

    private static void limit(Planting planting, Row road, String trouble, String attribute, double value) {
        road.set(attribute, value, 1).evidence(attribute, "surveyed");
        planting.plant(
                road, trouble, List.of(), attribute + "=" + road.attributes().get(attribute));
    }
}

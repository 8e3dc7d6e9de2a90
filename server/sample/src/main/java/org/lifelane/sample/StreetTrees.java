package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Trees along the widest streets of the main town, far from every tower: obstacles that trouble nobody. */
final class StreetTrees {
    private static final double EVERY_M = 42;
    private static final double OFF_MIDDLE_M = 8.5;
    private static final double CLEAR_OF_TOWERS_M = 60;
    private static final int MOST = 150;

    private StreetTrees() {}

    static void plant(Inventory inventory, List<Tower> towers, RoadBook roads) {
        Dice dice = Dice.of("street-trees");
        int trees = 0;
        for (Road road : roads.all()) {
            if (!road.highway().equals("primary")
                    || !road.row().has("width_m")
                    || road.row().has("bridge")) {
                continue;
            }
            for (int i = 1; i < road.points().size() && trees < MOST; i++) {
                Coordinate from = DistrictFrame.PLANE.local(road.points().get(i - 1));
                Coordinate to = DistrictFrame.PLANE.local(road.points().get(i));
                double length = from.distance(to);
                for (double at = EVERY_M / 2; at < length - EVERY_M / 2; at += EVERY_M) {
                    double u = from.x + (at * (to.x - from.x) - OFF_MIDDLE_M * (to.y - from.y)) / length;
                    double v = from.y + (at * (to.y - from.y) + OFF_MIDDLE_M * (to.x - from.x)) / length;
                    Coordinate place = DistrictFrame.PLANE.world(u, v);
                    if (towers.stream().noneMatch(tower -> near(tower, place))) {
                        inventory
                                .add(Layer.OBSTACLES, Shapes.point(place))
                                .set("kind", "tree")
                                .set("height_m", dice.between(4, 9), 1)
                                .set("fixed", true)
                                .set("evidence", "imagery");
                        trees++;
                    }
                }
            }
        }
    }

    private static boolean near(Tower tower, Coordinate place) {
        return tower.plane().local(place).distance(new Coordinate(tower.length() / 2, 0)) < CLEAR_OF_TOWERS_M;
    }
}

package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Narrow roads that wander from the country roads to the villages. */
final class VillageRoads {
    private static final int ROADS = 620;
    private static final double FROM_ANOTHER_VILLAGE = 0.35;
    private static final double STEP_M = 170;
    private static final double TOWN_MARGIN_M = 350;

    private final RoadBook roads;
    private final Towns towns;
    private final Dice dice = Dice.of("village-roads");

    VillageRoads(RoadBook roads, Towns towns) {
        this.roads = roads;
        this.towns = towns;
    }

    void build() {
        List<Road> country = roads.all().stream()
                .filter(road -> road.atGrade()
                        && road.points().size() > 12
                        && !road.row().has("width_m"))
                .toList();
        List<Road> villages = new ArrayList<>();
        for (int n = 0; n < ROADS; n++) {
            boolean onwards = dice.chance(FROM_ANOTHER_VILLAGE) && !villages.isEmpty();
            Road from = dice.pick(onwards ? villages : country);
            List<Coordinate> points =
                    walk(from.points().get(dice.below(from.points().size())));
            if (points.size() > 4) {
                Road village = roads.add(dice.chance(0.3) ? "track" : "unclassified", "", points);
                village.row().set("evidence", "imagery");
                villages.add(village);
            }
        }
    }

    private List<Coordinate> walk(Coordinate start) {
        List<Coordinate> points = new ArrayList<>();
        points.add(start);
        Coordinate at = DistrictFrame.PLANE.local(start);
        double heading = dice.between(0, 2 * StrictMath.PI);
        int steps = dice.from(6, 22);
        for (int step = 0; step < steps; step++) {
            heading += dice.between(-0.55, 0.55);
            at = new Coordinate(at.x + STEP_M * StrictMath.cos(heading), at.y + STEP_M * StrictMath.sin(heading));
            Coordinate world = DistrictFrame.PLANE.world(at.x, at.y);
            if (nearTown(world)) {
                break;
            }
            points.add(world);
        }
        return points;
    }

    private boolean nearTown(Coordinate world) {
        for (Towns.Town town : towns.all()) {
            TownPlan plan = town.grid().plan();
            Coordinate at = plan.plane().local(world);
            double du = (at.x - plan.middleU()) / (plan.radiusU() * 1.15 + TOWN_MARGIN_M);
            double dv = (at.y - plan.middleV()) / (plan.radiusV() * 1.15 + TOWN_MARGIN_M);
            if (du * du + dv * dv < 1) {
                return true;
            }
        }
        return false;
    }
}

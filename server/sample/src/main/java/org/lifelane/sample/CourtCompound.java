package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Towers on both sides of one lane that leads in from the street and ends blind with room to turn. */
final class CourtCompound {
    private static final double FACE_OFF_LANE_M = 5.8 + GroundMaker.SITE_DEPTH_M / 2;
    private static final double LANE_WIDTH_M = 4.5;
    private static final double BETWEEN_M = 9;
    private static final double FIRST_M = 9;

    /** In a court of two lanes: how long the first is, and how far beyond it the first tower begins, metres. */
    private static final double FIRST_LANE_M = 22;

    private static final double OUT_OF_REACH_M = 31;

    private final Lot lot;
    private final double length;
    private final double depth;
    private final boolean series;
    private final int capacity;

    CourtCompound(Lot lot, double length, double depth, int most, boolean series) {
        this.lot = lot;
        this.length = length;
        this.depth = depth;
        this.series = series;
        double free = lot.depth() - firstTower() - 4;
        boolean wide = lot.width() >= 2 * (FACE_OFF_LANE_M + depth) + 2;
        capacity = wide ? Math.min(most, Math.max(0, (int) ((free + BETWEEN_M) / (length + BETWEEN_M)))) : 0;
    }

    private double firstTower() {
        return series ? FIRST_LANE_M + OUT_OF_REACH_M : FIRST_M;
    }

    int capacity() {
        return capacity;
    }

    /** Builds it from the vertex of the street where its lane begins. */
    Compound build(CompoundPlan plan, Coordinate joint, Builders builders, String address) {
        Compound compound = new Compound(plan);
        Dice dice = Dice.of("court " + plan.name());
        Plane plane = lot.plane();
        GroundMaker ground = builders.ground();
        double laneU = plane.local(joint).x;
        double end = firstTower() + capacity * (length + BETWEEN_M) - BETWEEN_M + 3;
        List<Coordinate> points = new ArrayList<>(List.of(joint));
        if (series) {
            Coordinate middle = plane.world(laneU, FIRST_LANE_M);
            ground.lane(compound, "入口车道", List.of(joint, middle), LANE_WIDTH_M + 0.5);
            points = new ArrayList<>(List.of(middle));
        }
        points.add(plane.world(laneU, end));
        ground.lane(compound, series ? "院内车道" : "消防车道", points, LANE_WIDTH_M)
                .set("turnaround_m", dice.oneOf(18, 18, 20), 0);
        ground.gate(compound, plane.world(laneU, 1));
        int year = plan.age().year(dice);
        for (int n = 0; n < capacity; n++) {
            boolean onLeft = n % 2 == 0;
            double from = firstTower() + n * (length + BETWEEN_M);
            Plane own = onLeft
                    ? plane.within(laneU - FACE_OFF_LANE_M, from, 90)
                    : plane.within(laneU + FACE_OFF_LANE_M, from + length, 270);
            Tower tower = builders.towers()
                    .make(compound, own, length, depth, year, plan.age().storeys(dice), address);
            ground.site(tower, 5.8);
            ground.adapters(tower);
            Plane lane = plane.within(laneU, 0, 90);
            int side = onLeft ? -1 : 1;
            ground.hydrant(lane, from - BETWEEN_M / 2, 0, LANE_WIDTH_M / 2, side);
            ground.hydrant(lane, from + length + BETWEEN_M / 2 - 2, 0, LANE_WIDTH_M / 2, side);
        }
        return compound;
    }
}

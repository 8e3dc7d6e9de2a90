package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Towers in rows inside a loop of lanes, behind a gate on the street. Each row has a lane along its operating side, the
 * rescue sites on it; the last row's back has the loop's far side.
 */
final class RingCompound {
    private static final double INSET_M = 7;
    private static final double CORNER_M = 13;
    private static final int ARC_STEPS = 6;
    private static final double SHARP_CORNER_M = 3.5;
    private static final double BACK_M = 10;
    /** From the end of a row to the edge of the ground. */
    private static final double ENDS_M = 21;

    private static final double GAP_M = 15;
    private static final double WIDEST_GAP_M = 26;
    private static final double ROW_M = 47;
    private static final double LOOP_WIDTH_M = 7;

    private final Lot lot;
    private final double depth;
    private final double length;
    private final int rows;
    private final int perRow;
    private final double pitch;

    /** Lays out at most so many towers of a length and depth, metres, on no more of a lot than they need. */
    RingCompound(Lot ground, double length, double depth, int most) {
        this.length = length;
        this.depth = depth;
        double forRows = ground.depth() - 2 * INSET_M - faceToLane() - depth - BACK_M;
        double forTowers = ground.width() - 2 * ENDS_M;
        int fitRows = forRows < 0 ? 0 : 1 + (int) (forRows / ROW_M);
        int fitPerRow = Math.max(0, (int) ((forTowers + GAP_M) / (length + GAP_M)));
        perRow = Math.min(most, Math.min(fitPerRow, 5));
        rows = perRow == 0 ? 0 : Math.min(fitRows, (most + perRow - 1) / perRow);
        pitch = rows > 1 ? Math.min(54, forRows / (rows - 1)) : ROW_M;
        double used = Math.min(ground.width(), 2 * ENDS_M + perRow * length + (perRow - 1) * WIDEST_GAP_M);
        double spare = (ground.width() - used) / 2;
        lot = ground.part(spare, ground.width() - spare, ground.depth());
    }

    /** The ground it uses. */
    Lot lot() {
        return lot;
    }

    int capacity() {
        return rows * perRow;
    }

    private static double faceToLane() {
        return 5.6 + GroundMaker.SITE_DEPTH_M / 2;
    }

    /** Builds it; the gate stands where its road leaves the street, {@code gateU} along the lot's street side. */
    Compound build(CompoundPlan plan, double gateU, Builders builders, String address) {
        Compound compound = new Compound(plan);
        Dice dice = Dice.of("ring " + plan.name());
        Plane plane = lot.plane();
        double left = INSET_M;
        double right = lot.width() - INSET_M;
        double far = INSET_M + (rows - 1) * pitch + faceToLane() + depth + BACK_M;
        double gate = Math.max(left + CORNER_M + 3, Math.min(right - CORNER_M - 3, gateU));
        GroundMaker ground = builders.ground();
        ground.lane(
                compound,
                "南侧车道",
                List.of(
                        plane.world(left + CORNER_M, INSET_M),
                        plane.world(gate, INSET_M),
                        plane.world(right - CORNER_M, INSET_M)),
                LOOP_WIDTH_M);
        ground.lane(compound, "西侧车道", side(plane, left, 1, far, CORNER_M), LOOP_WIDTH_M);
        compound.sharpSides().add(Shapes.line(side(plane, left, 1, far, SHARP_CORNER_M)));
        ground.lane(compound, "东侧车道", side(plane, right, -1, far, CORNER_M), LOOP_WIDTH_M);
        ground.lane(
                compound,
                "北侧车道",
                List.of(plane.world(left + CORNER_M, far), plane.world(right - CORNER_M, far)),
                dice.oneOf(4.5, 5.0, 6.0));
        int year = plan.age().year(dice);
        int storeys = plan.age().storeys(dice);
        int left2build = plan.most();
        for (int row = 0; row < rows && left2build > 0; row++) {
            int count = Math.min(perRow, left2build);
            left2build -= count;
            row(compound, row, count, year, storeys, builders, address, dice);
        }
        return compound;
    }

    private void row(
            Compound compound,
            int row,
            int count,
            int year,
            int storeys,
            Builders builders,
            String address,
            Dice dice) {
        Plane plane = lot.plane();
        double laneV = INSET_M + row * pitch;
        double half = LOOP_WIDTH_M / 2;
        if (row > 0) {
            double width = dice.oneOf(4.0, 4.5, 5.0, 6.0);
            half = width / 2;
            builders.ground()
                    .lane(
                            compound,
                            (row + 1) + "排车道",
                            List.of(plane.world(INSET_M, laneV), plane.world(lot.width() - INSET_M, laneV)),
                            width);
        }
        double free = lot.width() - 2 * ENDS_M - count * length;
        double gap = count > 1 ? Math.min(WIDEST_GAP_M, free / (count - 1)) : 0;
        double start = (lot.width() - count * length - (count - 1) * gap) / 2;
        for (int n = 0; n < count; n++) {
            double offset = 5.6 + (n % 2) * dice.between(-0.25, 0.25);
            Plane own = plane.within(start + n * (length + gap), laneV + faceToLane(), 0);
            int floors = dice.chance(0.6) ? storeys : compound.plan().age().storeys(dice);
            Tower tower = builders.towers().make(compound, own, length, depth, year, floors, address);
            builders.ground().site(tower, offset);
            builders.ground().adapters(tower);
        }
        builders.ground().hydrant(plane, start - GAP_M / 2, laneV, half, -1);
        for (int n = 1; n < count; n++) {
            builders.ground().hydrant(plane, start + n * (length + gap) - gap / 2, laneV, half, -1);
        }
        double last = start + count * length + (count - 1) * gap;
        builders.ground().hydrant(plane, last + GAP_M / 2, laneV, half, -1);
        if (!compound.plan().age().residential()) {
            double far = INSET_M + (rows - 1) * pitch + faceToLane() + depth + BACK_M;
            builders.ground().hydrant(plane, start, far, 3, 1);
            builders.ground().hydrant(plane, lot.width() - start, far, 3, 1);
        }
    }

    /** One side of the loop between the ends of its near and far lane, with a vertex where each row's lane joins. */
    private List<Coordinate> side(Plane plane, double u, int inwards, double far, double radius) {
        List<Coordinate> points = new ArrayList<>();
        points.add(plane.world(u + inwards * CORNER_M, INSET_M));
        for (int step = 0; step <= ARC_STEPS; step++) {
            double angle = StrictMath.PI / 2 * step / ARC_STEPS;
            points.add(plane.world(
                    u + inwards * radius * (1 - StrictMath.sin(angle)),
                    INSET_M + radius * (1 - StrictMath.cos(angle))));
        }
        for (int row = 1; row < rows; row++) {
            points.add(plane.world(u, INSET_M + row * pitch));
        }
        for (int step = 0; step <= ARC_STEPS; step++) {
            double angle = StrictMath.PI / 2 * step / ARC_STEPS;
            points.add(plane.world(
                    u + inwards * radius * (1 - StrictMath.cos(angle)), far - radius * (1 - StrictMath.sin(angle))));
        }
        points.add(plane.world(u + inwards * CORNER_M, far));
        return points.stream().distinct().toList();
    }
}

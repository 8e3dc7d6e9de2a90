package org.lifelane.sample;

import org.locationtech.jts.geom.Coordinate;

/** Towers without a lane: on the street, or on a hill beyond every road. */
final class LoneTowers {
    private static final double STREET_SETBACK_M = 2;
    private static final int HILL_SEARCH_M = 180;
    private static final int HILL_STEP_M = 30;
    private static final double FAR_M = 400;

    private LoneTowers() {}

    /** A tower along its street, whose kerb is its only approach. */
    static Compound onStreet(CompoundPlan plan, Lot lot, Builders builders, String address) {
        Compound compound = new Compound(plan);
        Dice dice = Dice.of("street " + plan.name());
        double length = Math.min(34, lot.width() - 8);
        Plane own = lot.plane().within((lot.width() - length) / 2, STREET_SETBACK_M, 0);
        Tower tower = builders.towers()
                .make(
                        compound,
                        own,
                        length,
                        15,
                        plan.age().year(dice),
                        plan.age().storeys(dice),
                        address);
        builders.ground().adapters(tower);
        builders.ground().hydrant(own, length + 7, -1, 0, 1);
        builders.ground().hydrant(own, -7, -1, 0, 1);
        return compound;
    }

    /** Towers as far from every road as a hill near some place of the town's plane allows. */
    static Compound onHill(CompoundPlan plan, Plane town, Coordinate near, Builders builders, String address) {
        Compound compound = new Compound(plan);
        Dice dice = Dice.of("hill " + plan.name());
        Coordinate middle = remotest(town, near, builders.roads());
        for (int n = 0; n < plan.most(); n++) {
            Plane own = town.within(middle.x - 15 - 52 * (n - (plan.most() - 1) / 2.0), middle.y - 7, 0);
            Tower tower = builders.towers()
                    .make(
                            compound,
                            own,
                            30,
                            15,
                            plan.age().year(dice),
                            plan.age().storeys(dice),
                            address);
            builders.ground().adapters(tower);
        }
        return compound;
    }

    private static Coordinate remotest(Plane town, Coordinate near, RoadBook roads) {
        Coordinate best = near;
        double farthest = 0;
        for (int du = -HILL_SEARCH_M; du <= HILL_SEARCH_M; du += HILL_STEP_M) {
            for (int dv = -HILL_SEARCH_M; dv <= HILL_SEARCH_M; dv += HILL_STEP_M) {
                Coordinate place = new Coordinate(near.x + du, near.y + dv);
                double road = roads.nearest(town, town.world(place.x, place.y), FAR_M, any -> true)
                        .map(RoadBook.Hit::distance)
                        .orElse(FAR_M);
                if (road > farthest) {
                    farthest = road;
                    best = place;
                }
            }
        }
        return best;
    }
}

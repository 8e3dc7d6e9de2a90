package org.lifelane.sample;

/** Towers without a lane: on the street, or on a hill beyond every road. */
final class LoneTowers {
    private static final double STREET_SETBACK_M = 2;

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

    /** Towers at a place of the town's plane with no road near. */
    static Compound onHill(CompoundPlan plan, Plane town, double u, double v, Builders builders, String address) {
        Compound compound = new Compound(plan);
        Dice dice = Dice.of("hill " + plan.name());
        for (int n = 0; n < plan.most(); n++) {
            Plane own = town.within(u - 15, v - 30 + 40 * n, 18);
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
}

package org.lifelane.sample;

/** Loops of lanes about a single tower: they join a road at their gate alone, where the code wants two places. */
final class LoneRings {

    private LoneRings() {}

    /** Writes them down; they are as they were drawn. */
    static void plant(Planting planting) {
        for (Compound compound : planting.compounds()) {
            if (compound.plan().kind() == CompoundPlan.Kind.RING
                    && compound.towers().size() == 1) {
                planting.plant(
                        compound.lanes().get(0), "one_connection", compound.towers(), "joins the road at one place");
            }
        }
    }
}

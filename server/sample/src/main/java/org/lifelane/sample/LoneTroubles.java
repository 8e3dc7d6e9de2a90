package org.lifelane.sample;

import java.util.List;

/** What every tower without a lane lacks. */
final class LoneTroubles {

    private LoneTroubles() {}

    static void plant(Planting planting) {
        for (Compound compound : planting.compounds()) {
            boolean street = compound.plan().kind() == CompoundPlan.Kind.STREET;
            boolean hill = compound.plan().kind() == CompoundPlan.Kind.HILL;
            if (!street && !hill) {
                continue;
            }
            for (Tower tower : compound.towers()) {
                planting.plant(tower.row(), "no_lane", List.of(), street ? "the street alone" : "no lane within 30 m");
                planting.plant(tower.row(), "no_rescue_site", List.of(), "no site names it");
                if (hill) {
                    planting.plant(tower.row(), "no_road", List.of(), "no road within 100 m");
                    planting.plant(tower.row(), "no_hydrant", List.of(), "no hydrant within 150 m");
                }
            }
        }
    }
}

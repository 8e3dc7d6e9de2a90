package org.lifelane.sample;

/** Where one fact of a row is known otherwise than the rest of it: a width taped on a visit, a slope guessed from a map. */
final class Provenance {
    private final Inventory inventory;
    private final Dice dice = Dice.of("provenance");

    Provenance(Inventory inventory) {
        this.inventory = inventory;
    }

    void note() {
        for (Row lane : inventory.rows(Layer.FIRE_LANES)) {
            note(lane, "width_m", 0.3, "surveyed");
            note(lane, "clearance_m", 0.25, "surveyed");
            note(lane, "slope_pct", 0.4, "inferred");
            note(lane, "load_t", 0.15, "inferred");
        }
        for (Row site : inventory.rows(Layer.RESCUE_SITES)) {
            note(site, "slope_pct", 0.25, "inferred");
            note(site, "marked", 0.35, "surveyed");
        }
        for (Row gate : inventory.rows(Layer.GATES)) {
            note(gate, "width_m", 0.3, "surveyed");
            note(gate, "height_m", 0.15, "inferred");
        }
        for (Row building : inventory.rows(Layer.HIGH_RISES)) {
            note(building, "height_m", 0.25, "inferred");
            note(building, "occupants", 0.8, "inferred");
            note(building, "water_status", 0.9, "surveyed");
        }
    }

    private void note(Row row, String attribute, double chance, String evidence) {
        boolean differs = dice.chance(chance);
        if (differs && row.has(attribute) && !row.has(attribute + "_evidence")) {
            row.evidence(attribute, evidence);
        }
    }
}

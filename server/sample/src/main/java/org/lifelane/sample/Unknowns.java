package org.lifelane.sample;

import java.util.List;

/** Facts that nobody knows, as in life: more of them where a building is old. Every one is listed. */
final class Unknowns {
    private static final double FOOTPRINTS = 0.1;

    private final Planting planting;
    private final Dice dice = Dice.of("unknowns");

    Unknowns(Planting planting) {
        this.planting = planting;
    }

    void leave() {
        for (Compound compound : planting.compounds()) {
            double age = compound.plan().age().old() ? 1.6 : 1;
            for (Row lane : compound.lanes()) {
                forget(lane, 0.025 * age, "width_m", "clearance_m", "slope_pct", "turn_radius_m");
                forget(lane, 0.035 * age, "load_t");
            }
            for (Row gate : compound.gates()) {
                forget(gate, 0.04 * age, "height_m", "width_m");
            }
            for (Tower tower : compound.towers()) {
                tower.site().ifPresent(site -> forget(site, 0.08 * age, "slope_pct", "load_t", "marked"));
                tower.adapters().forEach(adapter -> forget(adapter, 0.05 * age, "flow_lps"));
                building(tower.row(), age);
            }
        }
        for (Row hydrant : planting.inventory().rows(Layer.HYDRANTS)) {
            forget(hydrant, 0.05, "flow_lps", "pressure_mpa");
            unknownStatus(hydrant, 0.03);
        }
        planting.inventory().rows(Layer.ADAPTERS).forEach(adapter -> unknownStatus(adapter, 0.05));
        points();
        planting.inventory().rows(Layer.STATIONS).stream()
                .filter(station -> !station.has("vehicles"))
                .forEach(station -> note(station, "vehicles"));
    }

    private void building(Row row, double age) {
        forget(row, 0.05 * age, "fire_lift", "podium_depth_m", "households", "design_code");
        forget(row, 0.09 * age, "occupants", "volume_m3", "floor_area_m2", "maintainer");
        forget(row, 0.03 * age, "built_year", "address");
        forget(row, age > 1 ? 0.45 : 0.06, "manager");
        if (planting.sound(row) && row.text("water_status").equals("ok") && dice.chance(0.09)) {
            note(row.set("water_status", "unknown"), "water_status");
        }
    }

    private void forget(Row row, double chance, String... attributes) {
        for (String attribute : attributes) {
            boolean lost = dice.chance(chance);
            if (lost && planting.sound(row) && row.has(attribute)) {
                note(row.forget(attribute), attribute);
            }
        }
    }

    private void unknownStatus(Row row, double chance) {
        if (dice.chance(chance) && planting.sound(row)) {
            note(row.set("status", "unknown"), "status");
        }
    }

    /** Some towers are known as a point alone. */
    private void points() {
        List<Tower> towers = planting.towers();
        List<Tower> taken = planting.takeTowers("points", (int) Math.round(FOOTPRINTS * towers.size()), tower -> true);
        for (Tower tower : taken) {
            tower.row().reshape(Shapes.point(tower.plane().world(tower.length() / 2, tower.depth() / 2)));
            note(tower.row(), "footprint");
        }
    }

    private void note(Row row, String attribute) {
        planting.inventory().plant(row, "unknown:" + attribute, "", "");
    }
}

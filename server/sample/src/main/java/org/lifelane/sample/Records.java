package org.lifelane.sample;

import java.util.List;
import java.util.Locale;

/** What people have reported: hazards found in buildings, and lanes found occupied. */
final class Records {
    private static final String[][] HAZARDS = {
        {"lpg_cylinder", "瓶装液化气", "high"},
        {"flammable_oil", "存放可燃油料", "high"},
        {"ebike_charging", "电动自行车飞线充电", "medium"},
        {"alcohol_fuel", "醇基燃料", "high"},
        {"cable_shaft", "电缆井未封堵", "medium"},
        {"blocked_stair", "疏散楼梯堆物", "medium"},
        {"wiring", "私拉乱接电线", "low"}
    };
    private static final int OPEN_HAZARDS = 34;
    private static final int CLOSED_HAZARDS = 18;

    private final Planting planting;
    private final Dice dice = Dice.of("records");

    Records(Planting planting) {
        this.planting = planting;
    }

    void write(List<Row> blockedLanes) {
        List<Tower> towers = dice.shuffled(planting.towers());
        for (int n = 0; n < OPEN_HAZARDS + CLOSED_HAZARDS; n++) {
            hazard(towers.get(n), n < OPEN_HAZARDS);
        }
        for (Row lane : blockedLanes) {
            blockage(lane, "confirmed", date(2026, 6, dice.from(1, 28)));
        }
        List<Row> free = planting.takeRows(
                "reported-lanes",
                6,
                planting.inventory().rows(Layer.FIRE_LANES),
                lane -> lane.text("blocked").equals("false"));
        for (Row lane : free) {
            Row report = blockage(lane, "reported", date(2026, 6, 29));
            planting.plant(report, "blockage_reported", lane, "not yet confirmed");
        }
        List<Row> once = dice.shuffled(planting.inventory().rows(Layer.FIRE_LANES)).stream()
                .filter(lane -> lane.text("blocked").equals("false"))
                .limit(16)
                .toList();
        for (Row lane : once) {
            int day = dice.from(1, 24);
            blockage(lane, "cleared", date(2026, 5, day)).set("cleared_at", date(2026, 5, day + dice.from(1, 5)));
        }
    }

    private void hazard(Tower tower, boolean open) {
        String[] kind = dice.oneOf(HAZARDS);
        int month = dice.from(1, 5);
        Row hazard = planting.inventory()
                .add(
                        Layer.HAZARDS,
                        Shapes.point(tower.row().shape().getCentroid().getCoordinate()))
                .set("building_id", tower.row().id())
                .set("kind", kind[0])
                .set("severity", kind[2])
                .set("found_on", day(2026, month, dice.from(1, 28)))
                .set("due_on", day(2026, month + 2, dice.from(1, 28)))
                .set("state", open ? "open" : "closed")
                .set("note", "示例：" + kind[1])
                .set("evidence", "surveyed");
        hazard.reshape(Shapes.point(tower.plane().world(tower.length() / 2, tower.depth() / 2)));
        if (open) {
            planting.plant(hazard, "hazard_open", tower, "kind=" + kind[0]);
        }
    }

    private Row blockage(Row lane, String state, String reported) {
        var points = lane.shape().getCoordinates();
        Row row = planting.inventory()
                .add(Layer.BLOCKAGES, Shapes.point(points[points.length / 2]))
                .set("lane_id", lane.id())
                .set("kind", lane.has("blocked_reason") ? lane.text("blocked_reason") : "机动车占停")
                .set("reported_at", reported);
        if (state.equals("confirmed") && lane.has("remaining_width_m")) {
            row.set("remaining_width_m", lane.number("remaining_width_m"), 1);
        }
        return row.set("note", "示例记录").set("state", state).set("evidence", "surveyed");
    }

    private String date(int year, int month, int day) {
        return String.format(
                Locale.ROOT, "%sT%02d:%02d:00+08:00", day(year, month, day), dice.from(7, 22), dice.below(60));
    }

    private static String day(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}

package org.lifelane.sample;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** The 56 whose fire water was put right, and what is wrong with the water of others, hydrants and adapters. */
final class WaterTroubles {
    /** How many of each township the work plan lists as put right and to be checked again. */
    private static final Map<String, Integer> RECTIFIED = Map.of("梁山街道", 50, "双桂街道", 1, "屏锦镇", 4, "福禄镇", 1);

    private static final int PLAN_YEAR = 2021;
    private static final double NEAR_M = 60;

    private final Planting planting;

    WaterTroubles(Planting planting) {
        this.planting = planting;
    }

    void plant() {
        for (String township : List.of("梁山街道", "双桂街道", "屏锦镇", "福禄镇")) {
            List<Tower> listed = planting.towers().stream()
                    .filter(tower -> tower.row().text("township").equals(township)
                            && tower.row().number("built_year") < PLAN_YEAR)
                    .toList();
            Dice.of("rectified " + township)
                    .shuffled(listed)
                    .subList(0, RECTIFIED.getOrDefault(township, 0))
                    .forEach(tower -> tower.row().set("water_status", "rectified"));
        }
        for (Tower tower : planting.takeTowers("water_failed", 14, WaterTroubles::waterOk)) {
            planting.plant(tower.row().set("water_status", "failed"), "water_failed", List.of(), "water_status=failed");
        }
        for (Tower tower :
                planting.takeTowers("no_fire_lift", 7, tower -> tower.residential() && tower.height() > 34)) {
            planting.plant(tower.row().set("fire_lift", false), "no_fire_lift", List.of(), "fire_lift=false");
        }
        for (Tower tower :
                planting.takeTowers("podium_too_deep", 6, tower -> tower.site().isPresent())) {
            planting.plant(
                    tower.row().set("podium_depth_m", 7.5, 1), "podium_too_deep", List.of(), "podium_depth_m=7.5");
        }
        hydrants();
        adapters();
    }

    private static boolean waterOk(Tower tower) {
        return tower.row().text("water_status").equals("ok");
    }

    private void hydrants() {
        List<Row> all = planting.inventory().rows(Layer.HYDRANTS);
        for (Row hydrant : planting.takeRows("hydrant_failed", 16, all, row -> true)) {
            plant(hydrant.set("status", "failed"), "hydrant_failed", "status=failed");
        }
        for (Row hydrant : planting.takeRows("hydrant_low_pressure", 8, all, row -> true)) {
            plant(hydrant.set("pressure_mpa", 0.07, 2), "hydrant_low_pressure", "pressure_mpa=0.07");
        }
        for (Row hydrant : planting.takeRows("hydrant_low_flow", 8, all, row -> true)) {
            plant(hydrant.set("flow_lps", 6, 0), "hydrant_low_flow", "flow_lps=6");
        }
    }

    private void plant(Row hydrant, String trouble, String detail) {
        List<Tower> near = planting.towers().stream()
                .filter(tower -> tower.plane()
                                .local(hydrant.shape().getCoordinate())
                                .distance(new Coordinate(tower.length() / 2, 0))
                        < NEAR_M)
                .toList();
        planting.plant(hydrant, trouble, near, detail);
    }

    private void adapters() {
        for (Tower tower : planting.takeTowers("adapter_failed", 7, tower -> true)) {
            Row adapter = tower.adapters().get(0);
            planting.plant(adapter.set("status", "failed"), "adapter_failed", tower, "status=failed");
        }
        for (Tower tower : planting.takeTowers("adapter_low_flow", 4, tower -> true)) {
            Row adapter = tower.adapters().get(0);
            planting.plant(adapter.set("flow_lps", 5, 0), "adapter_low_flow", tower, "flow_lps=5");
        }
        for (Tower tower : planting.takeTowers("no_adapter", 5, tower -> tower.residential())) {
            tower.adapters().forEach(planting.inventory()::remove);
            tower.adapters().clear();
            planting.plant(tower.row(), "no_adapter", List.of(), "no adapter names it");
        }
    }
}

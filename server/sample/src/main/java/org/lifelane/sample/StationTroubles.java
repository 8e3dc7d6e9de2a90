package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Candidate sites that the siting rules refuse or flag: beside a school, beside dangerous works, off every main street. */
final class StationTroubles {

    private StationTroubles() {}

    static void plant(Planting planting, Towns towns) {
        Inventory inventory = planting.inventory();
        Row crowded = named(inventory, "大众路候选站点");
        Row school = premises(inventory, crowded, 28, "school", "梁平示例小学（候选站点旁）");
        planting.plant(crowded, "near_crowded_exit", school, "school 28 m away");
        Row hazmat = named(inventory, "南环路候选站点");
        Row works = premises(inventory, hazmat, 170, "hazmat", "梁平示例加油站（候选站点旁）");
        planting.plant(hazmat, "near_hazmat", works, "hazmat 170 m away");
        TownGrid town = towns.named(TownPlan.MAIN).grid();
        Row offStreet = inventory
                .add(Layer.STATIONS, Shapes.point(offStreet(town)))
                .set("name", "书院街候选站点")
                .set("tier", "small")
                .set("status", "candidate")
                .set("vehicles", "pumper")
                .set("turnout_s", 60, 0)
                .set("cost", 3_900_000, 0)
                .set("evidence", "drawing");
        planting.plant(offStreet, "off_main_street", List.of(), "no tertiary road or greater within 100 m");
    }

    private static Row named(Inventory inventory, String name) {
        return inventory.rows(Layer.STATIONS).stream()
                .filter(row -> row.text("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Row premises(Inventory inventory, Row station, double away, String kind, String name) {
        Coordinate at = DistrictFrame.PLANE.local(station.shape().getCoordinate());
        return inventory
                .add(Layer.PREMISES, Shapes.point(DistrictFrame.PLANE.world(at.x - away * 0.8, at.y - away * 0.6)))
                .set("name", name)
                .set("kind", kind)
                .set("evidence", "imagery");
    }

    /** Beside 书院街, half-way between the rows of main streets that cross it. */
    private static Coordinate offStreet(TownGrid town) {
        Coordinate place = town.place(5, 3);
        return town.plan().plane().world(place.x + 18, place.y + 12);
    }
}

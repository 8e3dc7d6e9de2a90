package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** What hangs on or stands before an operating face; and street trees that trouble nobody. */
final class FaceTroubles {
    private final Planting planting;
    private final Dice dice = Dice.of("faces");

    FaceTroubles(Planting planting) {
        this.planting = planting;
    }

    void plant() {
        for (Tower tower : take("tree_before_face", 9)) {
            for (int n = 0; n < 3; n++) {
                Geometry tree = Shapes.point(tower.plane().world(tower.length() * (n + 1) / 4, -3.2));
                Row row = add(tower, "tree", tree, dice.between(6, 11)).set("fixed", true);
                planting.plant(row, "tree_before_face", tower, "between site and face");
            }
        }
        for (Tower tower : take("window_nets", 10)) {
            Row row = add(tower, "net", onFace(tower, 0.15, 0.85, -0.4), dice.between(6, 24));
            planting.plant(
                    row.set("combustible", false).set("fixed", true), "window_nets", tower, "on the operating face");
        }
        for (Tower tower : take("combustible_canopy", 9)) {
            Row row = add(tower, "canopy", onFace(tower, 0.2, 0.7, -0.8), dice.between(3, 15));
            planting.plant(
                    row.set("combustible", true).set("fixed", true), "combustible_canopy", tower, "combustible=true");
        }
        for (Tower tower : take("billboard_on_face", 5)) {
            Row row = add(tower, "billboard", onFace(tower, 0.3, 0.6, -0.5), dice.between(8, 20));
            planting.plant(
                    row.set("combustible", true).set("fixed", true), "billboard_on_face", tower, "combustible=true");
        }
        for (Tower tower : take("power_line_before_face", 4)) {
            Row row = add(tower, "power_line", onFace(tower, -0.2, 1.2, -4.2), dice.between(7, 10));
            planting.plant(row.set("fixed", true), "power_line_before_face", tower, "between site and face");
        }
        for (Tower tower : take("parking_in_site", 6)) {
            double off = tower.siteOffset();
            Geometry bays = Shapes.rectangle(tower.plane(), 4, 16, -off - 5.2, -off - 0.4);
            planting.plant(
                    add(tower, "parking", bays, 1.6).set("fixed", false),
                    "parking_in_site",
                    tower,
                    "in the rescue site");
        }
    }

    private List<Tower> take(String trouble, int count) {
        return planting.takeTowers(trouble, count, tower -> tower.site().isPresent());
    }

    private Row add(Tower tower, String kind, Geometry shape, double height) {
        return planting.inventory()
                .add(Layer.OBSTACLES, shape)
                .set("kind", kind)
                .set("building_id", tower.row().id())
                .set("height_m", height, 1)
                .set("evidence", dice.oneOf("surveyed", "imagery"));
    }

    private static Geometry onFace(Tower tower, double from, double to, double v) {
        return Shapes.line(List.of(
                tower.plane().world(from * tower.length(), v), tower.plane().world(to * tower.length(), v)));
    }
}

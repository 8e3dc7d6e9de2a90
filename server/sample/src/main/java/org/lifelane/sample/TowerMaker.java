package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Makes high-rises whose storeys, height, use, year and code agree. */
final class TowerMaker {
    private static final double ROOF_M = 0.45;
    private static final double UNIT_M = 14;

    private final Inventory inventory;
    private final Dice dice = Dice.of("towers");

    TowerMaker(Inventory inventory) {
        this.inventory = inventory;
    }

    /**
     * Makes a tower.
     *
     * @param plane the tower's own, its face along the u axis
     * @param length of the face, metres
     * @param depth metres
     * @param year when the compound was built
     * @param storeys of this tower
     */
    Tower make(Compound compound, Plane plane, double length, double depth, int year, int storeys, String address) {
        CompoundPlan plan = compound.plan();
        int number = compound.towers().size() + 1;
        String name = plan.most() == 1 ? plan.name() : plan.name() + number + "号楼";
        Age age = plan.age();
        Polygon footprint = footprint(plane, length, depth, age.residential());
        double height = storeys * age.storeyM() + ROOF_M + (age.residential() ? 0 : 0.6);
        double ground = length * depth * 0.92;
        Row row = inventory
                .add(Layer.HIGH_RISES, footprint)
                .set("name", name)
                .set("township", plan.township())
                .set("compound", plan.name())
                .set("address", address)
                .set("use", use(age, number))
                .set("height_m", height, 1)
                .set("floors", storeys, 0)
                .set("built_year", year, 0)
                .set("design_code", Age.designCode(year));
        int households = age.residential() ? storeys * (int) Math.max(2, Math.round(length / UNIT_M * 2)) : 0;
        row.set("households", households, 0)
                .set("occupants", age.residential() ? households * 2.9 : storeys * ground / 18, 0)
                .set("floor_area_m2", ground * storeys, 0)
                .set("volume_m3", ground * height, 0)
                .set("podium_depth_m", age.residential() ? 0 : dice.oneOf(0, 0, 2, 3), 1)
                .set("fire_lift", height > (age.residential() ? 33 : 32))
                .set("manager", "示例物业" + (1 + Math.floorMod(plan.name().hashCode(), 9)) + "公司")
                .set("maintainer", "示例消防维保" + (1 + Math.floorMod(plan.name().hashCode(), 4)) + "公司")
                .set("water_status", "ok")
                .set("evidence", age.evidence());
        Tower tower = new Tower(row, plane, length, depth, compound);
        compound.towers().add(tower);
        return tower;
    }

    private static String use(Age age, int number) {
        return age == Age.NEW && number == 1 ? "mixed" : age.use();
    }

    /** A straight operating face; behind it stair cores and light wells. */
    private Polygon footprint(Plane plane, double length, double depth, boolean residential) {
        double notch = dice.between(1.6, 2.8);
        int units = residential ? Math.max(1, (int) Math.round(length / UNIT_M)) : 1;
        List<Coordinate> ring = new ArrayList<>();
        ring.add(plane.world(0, 0));
        ring.add(plane.world(length, 0));
        ring.add(plane.world(length, depth - notch));
        double unit = length / units;
        for (int n = units - 1; n >= 0; n--) {
            double from = n * unit;
            ring.add(plane.world(from + 0.7 * unit, depth - notch));
            ring.add(plane.world(from + 0.7 * unit, depth));
            ring.add(plane.world(from + 0.3 * unit, depth));
            ring.add(plane.world(from + 0.3 * unit, depth - notch));
        }
        ring.add(plane.world(0, depth - notch));
        return Shapes.polygon(ring);
    }
}

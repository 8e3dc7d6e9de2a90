package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Schools, hospitals and other crowded places in the free blocks, and works with dangerous goods outside the towns. */
final class Premises {
    private static final double CLEAR_OF_STATIONS_M = 90;
    private static final double HAZMAT_CLEAR_OF_STATIONS_M = 420;
    private static final String[][] KINDS = {
        {"school", "示例小学"}, {"kindergarten", "示例幼儿园"}, {"school", "示例中学"}, {"hospital", "示例医院"},
        {"mall", "示例商场"}, {"elderly_care", "示例养老院"}, {"kindergarten", "示例幼儿园"}, {"cinema", "示例影院"},
        {"school", "示例学校"}, {"stadium", "示例体育馆"}
    };

    private final Inventory inventory;
    private final Dice dice = Dice.of("premises");

    Premises(Inventory inventory) {
        this.inventory = inventory;
    }

    void build(Towns towns) {
        for (Towns.Town town : towns.all()) {
            boolean main = town.name().equals(TownPlan.MAIN);
            List<Block> blocks = dice.shuffled(town.free());
            int count = Math.min(blocks.size(), main ? 48 : 2);
            for (int n = 0; n < count; n++) {
                Coordinate middle = blocks.get(n).middle();
                Coordinate at =
                        blocks.get(n).plane().world(middle.x + dice.between(-25, 25), middle.y + dice.between(-20, 20));
                String[] kind = KINDS[n % KINDS.length];
                place(town, kind[0], kind[1], n, at, CLEAR_OF_STATIONS_M);
            }
            hazmat(town);
        }
    }

    private void hazmat(Towns.Town town) {
        TownPlan plan = town.grid().plan();
        int count = town.name().equals(TownPlan.MAIN) ? 5 : dice.below(2);
        for (int n = 0; n < count; n++) {
            double angle = dice.between(0, 2 * StrictMath.PI);
            Coordinate at = plan.plane()
                    .world(
                            plan.middleU() + 1.12 * plan.radiusU() * StrictMath.cos(angle),
                            plan.middleV() + 1.12 * plan.radiusV() * StrictMath.sin(angle));
            place(town, "hazmat", dice.oneOf("示例加油站", "示例气站", "示例危化品仓库"), n, at, HAZMAT_CLEAR_OF_STATIONS_M);
        }
    }

    private void place(Towns.Town town, String kind, String name, int number, Coordinate at, double clear) {
        boolean nearStation = inventory.rows(Layer.STATIONS).stream()
                .anyMatch(station -> DistrictFrame.PLANE
                                .local(station.shape().getCoordinate())
                                .distance(DistrictFrame.PLANE.local(at))
                        < clear);
        if (!nearStation) {
            String place = town.name().equals(TownPlan.MAIN) ? "梁平" : town.name();
            inventory
                    .add(Layer.PREMISES, Shapes.point(at))
                    .set("name", place + name + (number + 1))
                    .set("kind", kind)
                    .set("evidence", "imagery");
        }
    }
}

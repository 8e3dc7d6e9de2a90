package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Makes the lanes, sites, gates, hydrants and adapters of a compound, all as the code wants them. */
final class GroundMaker {
    /** Depth of a rescue site, metres: 10 and a little, for the rounding of coordinates. */
    static final double SITE_DEPTH_M = 10.4;

    private static final double SITE_OVERLAP_M = 0.8;
    private static final double HYDRANT_OFF_KERB_M = 1.1;
    private static final double SPRINKLER_ADAPTERS = 2;

    private final Inventory inventory;
    private final Dice dice = Dice.of("ground");

    GroundMaker(Inventory inventory) {
        this.inventory = inventory;
    }

    Row lane(Compound compound, String part, List<Coordinate> points, double width) {
        Row lane = inventory
                .add(Layer.FIRE_LANES, Shapes.line(points))
                .set("name", compound.name() + part)
                .set("compound", compound.name())
                .set("width_m", width, 1)
                .set("clearance_m", dice.oneOf(4.5, 4.5, 5.0, 5.5), 1)
                .set("load_t", 50, 0)
                .set("slope_pct", dice.between(0.5, 6.5), 1)
                .set("turn_radius_m", dice.oneOf(12.5, 13.0, 15.0), 1)
                .set("oneway", "no")
                .set("marked", true)
                .set("blocked", false)
                .set("evidence", compound.plan().age().evidence());
        compound.lanes().add(lane);
        return lane;
    }

    Row gate(Compound compound, Coordinate at) {
        boolean modern = !compound.plan().age().old();
        String kind = modern ? "lift_gate" : dice.oneOf("gate", "gate", "arch");
        Row gate = inventory
                .add(Layer.GATES, Shapes.point(at))
                .set("width_m", dice.oneOf(5.0, 5.5, 6.0, 7.0), 1)
                .set("height_m", dice.oneOf(4.5, 4.8, 5.0), 1)
                .set("kind", kind)
                .set("locked", false)
                .set("delay_s", modern ? dice.from(5, 10) : dice.from(10, 18), 0)
                .set("key_note", modern ? "门岗24小时值守" : "门卫室")
                .set("evidence", modern ? "surveyed" : "imagery");
        compound.gates().add(gate);
        return gate;
    }

    /** The rescue site along a tower's whole face, its inner edge some metres off it. */
    void site(Tower tower, double offset) {
        Row site = inventory
                .add(
                        Layer.RESCUE_SITES,
                        Shapes.rectangle(
                                tower.plane(),
                                -SITE_OVERLAP_M,
                                tower.length() + SITE_OVERLAP_M,
                                -offset - SITE_DEPTH_M,
                                -offset))
                .set("name", tower.name() + "登高操作场地")
                .set("building_id", tower.row().id())
                .set("slope_pct", dice.between(0.4, 2.6), 1)
                .set("load_t", 50, 0)
                .set("marked", true)
                .set("evidence", tower.compound().plan().age().evidence());
        tower.setSite(site, offset);
    }

    /** A compound's hydrant beside a lane; {@code side} is −1 or 1 times half the lane's width and the kerb strip. */
    void hydrant(Plane plane, double u, double v, double halfLane, int side) {
        inventory
                .add(Layer.HYDRANTS, Shapes.point(plane.world(u, v + side * (halfLane + HYDRANT_OFF_KERB_M))))
                .set("kind", "compound")
                .set("flow_lps", 15, 0)
                .set("pressure_mpa", dice.between(0.18, 0.34), 2)
                .set("status", "ok")
                .set("evidence", "surveyed");
    }

    /** Pump adapters on a tower's face: as many as its indoor flow takes, sprinklers' too where it is public. */
    void adapters(Tower tower) {
        double indoor = tower.residential() ? tower.height() > 54 ? 20 : 10 : tower.height() > 50 ? 40 : 30;
        int standpipes = (int) StrictMath.ceil(indoor / 15);
        int all = standpipes + (tower.residential() ? 0 : (int) SPRINKLER_ADAPTERS);
        for (int n = 0; n < all; n++) {
            double u = tower.length() / 2 + 2.2 * (n - (all - 1) / 2.0);
            tower.adapters()
                    .add(inventory
                            .add(Layer.ADAPTERS, Shapes.point(tower.plane().world(u, -0.6)))
                            .set("building_id", tower.row().id())
                            .set("system", n < standpipes ? "standpipe" : "sprinkler")
                            .set("flow_lps", 15, 0)
                            .set("status", "ok")
                            .set("evidence", "surveyed"));
        }
    }
}

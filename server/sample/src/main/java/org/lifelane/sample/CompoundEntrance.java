package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The service road that leads from a street through a compound's gate to its lanes. */
final class CompoundEntrance {
    /** Beyond the 5 m within which a gate also acts on the lanes inside. */
    private static final double GATE_BEFORE_LANES_M = 6.4;

    private final Builders builders;

    CompoundEntrance(Builders builders) {
        this.builders = builders;
    }

    Compound lead(Coordinate joint, RingCompound ring, CompoundPlan plan, String address) {
        Plane plane = ring.lot().plane();
        Compound compound = ring.build(plan, plane.local(joint).x, builders, address);
        Coordinate inside = compound.lanes().get(0).shape().getCoordinates()[1];
        builders.roads()
                .add("service", plan.name() + "入口", List.of(joint, inside))
                .row()
                .set("access", "private")
                .set("width_m", 7, 1)
                .set("evidence", "imagery");
        builders.ground().gate(compound, onTheWay(plane, joint, inside));
        return compound;
    }

    private static Coordinate onTheWay(Plane plane, Coordinate joint, Coordinate inside) {
        Coordinate from = plane.local(inside);
        Coordinate to = plane.local(joint);
        double share = GATE_BEFORE_LANES_M / from.distance(to);
        return plane.world(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }
}

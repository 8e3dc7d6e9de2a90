package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** What is wrong in the courts, where one lane is the only way in. */
final class CourtTroubles {
    private final Planting planting;
    private final BlockedLanes blocked;

    CourtTroubles(Planting planting, BlockedLanes blocked) {
        this.planting = planting;
        this.blocked = blocked;
    }

    void plant() {
        series();
        for (Compound court : courts("court-blocked", 3)) {
            blocked.block(court, lane(court), "blocked");
        }
        List<Compound> squeezed = courts("court-squeezed", 3);
        blocked.squeeze(squeezed.get(0), lane(squeezed.get(0)), 2.8);
        blocked.squeeze(squeezed.get(1), lane(squeezed.get(1)), 2.6);
        blocked.squeeze(squeezed.get(2), lane(squeezed.get(2)), 2.2);
        number("too_narrow", "width_m", 3.6, 3.2, 2.4);
        arches();
        number("no_turnaround", "turnaround_m", 0, 0, 10);
        number("too_steep", "slope_pct", 9.2, 11.5);
        number("weak_load", "load_t", 30, 20);
        shorten("joint_inferred", 1.3, "road ends 1.3 m before");
        shorten("joint_inferred", 1.7, "road ends 1.7 m before");
        shorten("joins_nothing", 6.5, "nearest road 6.5 m away");
        gates();
    }

    private List<Compound> courts(String topic, int count) {
        return planting.takeCompounds(topic, count, compound -> compound.plan().kind() == CompoundPlan.Kind.COURT);
    }

    private static Row lane(Compound court) {
        return court.lanes().get(0);
    }

    /** Two lanes one after the other, both parked up: clearing one alone gains nothing. */
    private void series() {
        for (Compound court : planting.compounds()) {
            if (court.plan().kind() == CompoundPlan.Kind.SERIES) {
                court.lanes().forEach(lane -> blocked.block(lane, "blocked_in_series", court.towers()));
            }
        }
    }

    private void number(String trouble, String attribute, double... values) {
        List<Compound> courts = courts("court " + trouble, values.length);
        for (int n = 0; n < values.length; n++) {
            Row lane = lane(courts.get(n));
            lane.set(attribute, values[n], 1).evidence(attribute, "surveyed");
            planting.plant(
                    lane,
                    trouble,
                    courts.get(n).towers(),
                    attribute + "=" + lane.attributes().get(attribute));
        }
    }

    private void arches() {
        double[] heights = {3.5, 3.2};
        List<Compound> courts = courts("court-arches", heights.length);
        for (int n = 0; n < heights.length; n++) {
            Compound court = courts.get(n);
            Row lane = lane(court);
            lane.set("clearance_m", heights[n], 1).evidence("clearance_m", "surveyed");
            planting.plant(lane, "low_clearance", court.towers(), "clearance_m=" + heights[n]);
            Row arch = court.gates().get(0);
            arch.set("kind", "arch").set("height_m", heights[n], 1).evidence("height_m", "surveyed");
            planting.plant(arch, "low_arch", court.towers(), "height_m=" + heights[n]);
        }
    }

    /** Draws a lane back from its street. */
    private void shorten(String trouble, double gap, String detail) {
        Compound court = courts(trouble + gap, 1).get(0);
        Row lane = lane(court);
        Coordinate[] points = lane.shape().getCoordinates();
        Plane plane = court.towers().get(0).plane();
        Coordinate from = plane.local(points[0]);
        Coordinate to = plane.local(points[1]);
        double share = gap / from.distance(to);
        lane.reshape(Shapes.line(
                List.of(plane.world(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)), points[1])));
        planting.plant(lane, trouble, court.towers(), detail);
    }

    private void gates() {
        for (Compound court : courts("court-bollards", 2)) {
            Row gate = court.gates().get(0);
            gate.set("kind", "bollard")
                    .set("key_note", "固定路桩，无法放倒")
                    .forget("delay_s")
                    .forget("height_m");
            planting.plant(gate, "fixed_bollard", court.towers(), "kind=bollard");
        }
        for (Compound court : courts("court-chains", 1)) {
            Row gate = court.gates().get(0);
            gate.set("kind", "chain").set("locked", true).set("delay_s", 45, 0).set("key_note", "钥匙在社区居委会");
            planting.plant(gate, "locked_gate", court.towers(), "locked=true");
        }
    }
}

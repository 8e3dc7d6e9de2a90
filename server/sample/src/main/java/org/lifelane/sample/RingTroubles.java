package org.lifelane.sample;

import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/** What is wrong in the compounds with a loop of lanes: at the gate, on the lane inside it, on a bend, along a row. */
final class RingTroubles {
    private final Planting planting;
    private final BlockedLanes blocked;

    RingTroubles(Planting planting, BlockedLanes blocked) {
        this.planting = planting;
        this.blocked = blocked;
    }

    void plant() {
        entrances();
        gates();
        bends();
        rows();
    }

    /** Rings at large, but for those whose place is given: the planned stations are there to reach them. */
    private List<Compound> rings(String topic, int count, Predicate<Compound> kind) {
        return planting.takeCompounds(
                topic,
                count,
                compound -> compound.plan().kind() == CompoundPlan.Kind.RING
                        && compound.plan().near().isEmpty()
                        && kind.test(compound));
    }

    /** The lane inside the gate, on which every way depends. */
    private void entrances() {
        List<Compound> shut =
                rings("ring-entrance-blocked", 3, ring -> ring.towers().size() > 3);
        shut.forEach(ring -> blocked.block(ring, ring.lanes().get(0), "blocked"));
        List<Compound> squeezed =
                rings("ring-entrance-squeezed", 3, ring -> ring.towers().size() > 2);
        squeezed.forEach(ring -> blocked.squeeze(ring, ring.lanes().get(0), 3.1));
    }

    private void gates() {
        Compound low =
                rings("ring-low-gate", 1, ring -> !ring.plan().age().old()).get(0);
        gate(low, "low_gate", low.gates().get(0).set("kind", "gate").set("height_m", 3.8, 1), "height_m=3.8");
        Compound narrow =
                rings("ring-narrow-gate", 1, ring -> ring.towers().size() > 3).get(0);
        gate(narrow, "narrow_gate", narrow.gates().get(0).set("width_m", 2.4, 1), "width_m=2.4");
        for (Compound ring : rings("ring-locked", 3, ring -> ring.towers().size() > 3)) {
            gate(ring, "locked_gate", ring.gates().get(0).set("locked", true).set("delay_s", 40, 0), "locked=true");
        }
        Compound posts =
                rings("ring-bollard", 1, ring -> ring.towers().size() > 3).get(0);
        Row bollard = posts.gates()
                .get(0)
                .set("kind", "bollard")
                .set("key_note", "固定路桩，无法放倒")
                .forget("delay_s");
        gate(posts, "fixed_bollard", bollard.forget("height_m"), "kind=bollard");
    }

    private void gate(Compound compound, String trouble, Row gate, String detail) {
        planting.plant(gate, trouble, compound.towers(), detail);
    }

    /** Sides of a loop whose corners are as sharp as drawn. */
    private void bends() {
        double[][] widthAndRadius = {{5.3, 10}, {5.5, 11}, {6.0, 12}, {4.2, 8}};
        List<Compound> rings =
                rings("ring-bends", widthAndRadius.length, ring -> ring.towers().size() > 3);
        for (int n = 0; n < widthAndRadius.length; n++) {
            Compound ring = rings.get(n);
            Row lane = ring.lanes().get(1);
            Geometry sharp = ring.sharpSides().get(0);
            lane.reshape(sharp)
                    .set("width_m", widthAndRadius[n][0], 1)
                    .set("turn_radius_m", widthAndRadius[n][1], 1)
                    .evidence("turn_radius_m", "surveyed");
            planting.plant(
                    lane,
                    "tight_bend",
                    planting.along(ring, lane),
                    "turn_radius_m=" + lane.attributes().get("turn_radius_m") + ";width_m=" + widthAndRadius[n][0]);
        }
    }

    /** Lanes along single rows, which can be reached from two sides. */
    private void rows() {
        eachRow("ring-row-blocked", 9, (ring, lane, n) -> blocked.block(ring, lane, "blocked"));
        eachRow("ring-row-squeezed", 5, (ring, lane, n) -> blocked.squeeze(ring, lane, 2.3 + 0.2 * n));
        number("too_narrow", "width_m", 3.5, 3.0, 3.8, 2.4, 3.6);
        number("low_clearance", "clearance_m", 3.6, 3.3, 3.8);
        number("too_steep", "slope_pct", 8.8, 10.6);
        number("weak_load", "load_t", 30, 30, 20);
        eachRow("ring-row-unmarked", 5, (ring, lane, n) -> {
            lane.set("marked", false);
            planting.plant(lane, "unmarked", planting.along(ring, lane), "marked=false");
        });
    }

    private void number(String trouble, String attribute, double... values) {
        eachRow("ring-row " + trouble, values.length, (ring, lane, n) -> {
            lane.set(attribute, values[n], 1).evidence(attribute, "surveyed");
            planting.plant(
                    lane,
                    trouble,
                    planting.along(ring, lane),
                    attribute + "=" + lane.attributes().get(attribute));
        });
    }

    private interface RowTrouble {
        void plant(Compound ring, Row lane, int number);
    }

    /** Takes row lanes at large; several may lie in one compound. */
    private void eachRow(String topic, int count, RowTrouble trouble) {
        List<Row> rowLanes = planting.compounds().stream()
                .filter(compound -> compound.plan().kind() == CompoundPlan.Kind.RING)
                .flatMap(compound -> compound.lanes().stream().skip(4))
                .toList();
        List<Row> taken = planting.takeRows(topic, count, rowLanes, lane -> true);
        for (int n = 0; n < taken.size(); n++) {
            Row lane = taken.get(n);
            Compound ring = planting.compounds().stream()
                    .filter(compound -> compound.lanes().contains(lane))
                    .findFirst()
                    .orElseThrow();
            trouble.plant(ring, lane, n);
        }
    }
}

package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.oracle.Sketch.Drawn;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Fire lanes with gaps, bends and troubles, gates, buildings, rescue sites and stations about a town's streets. */
final class RandomCompounds {
    private static final String[] COMPOUNDS = {"东苑", "西苑", ""};

    private final Dice dice;
    private final Sketch sketch;

    RandomCompounds(Dice dice, Sketch sketch) {
        this.dice = dice;
        this.sketch = sketch;
    }

    void draw() {
        for (int k = 0; k < 9; k++) {
            lane("l" + k);
        }
        ring("l9");
        for (int k = 0; k < 7; k++) {
            gate("g" + k);
        }
        for (int k = 0; k < 14; k++) {
            building("b" + k);
        }
        for (int k = 0; k < 4; k++) {
            station("s" + k);
        }
    }

    private void lane(String id) {
        List<Coordinate> line = new ArrayList<>();
        double heading = dice.between(-Math.PI, Math.PI);
        line.add(start(heading));
        int segments = 1 + dice.below(4);
        for (int k = 0; k < segments; k++) {
            double step = dice.chance(0.3) ? dice.between(3, 9) : dice.between(15, 50);
            line.add(step(line.get(line.size() - 1), heading, step));
            heading += Math.toRadians(dice.chance(0.3) ? dice.between(-29, 29) : dice.between(-130, 130));
        }
        if (dice.chance(0.3)) {
            line.add(start(heading));
        }
        if (line.get(0).distance(line.get(line.size() - 1)) < 5 || close(line)) {
            return;
        }
        sketch.lane(id, line, lane());
    }

    private static boolean close(List<Coordinate> line) {
        for (int k = 0; k + 1 < line.size(); k++) {
            if (line.get(k).distance(line.get(k + 1)) < 0.1) {
                return true;
            }
        }
        return false;
    }

    private void ring(String id) {
        Coordinate at = start(dice.between(-Math.PI, Math.PI));
        List<Coordinate> line = new ArrayList<>(List.of(at));
        double heading = dice.between(-Math.PI, Math.PI);
        for (int k = 0; k < 3; k++) {
            line.add(step(line.get(k), heading, dice.between(20, 50)));
            heading += Math.toRadians(dice.between(60, 110));
        }
        line.add(at);
        sketch.lane(id, line, lane());
    }

    /** A vertex of a way, a place on one, or a place up to 2.5 m beside one. */
    private Coordinate start(double heading) {
        Drawn way = dice.one(sketch.ways);
        if (dice.chance(0.25)) {
            return dice.one(way.line());
        }
        Coordinate on = on(way);
        return dice.chance(0.35) ? on : step(on, heading, dice.between(0, 2.5));
    }

    private Coordinate on(Drawn way) {
        Geometry shape = way.shape();
        return new LengthIndexedLine(shape).extractPoint(dice.between(0.05, 0.95) * shape.getLength());
    }

    private static Coordinate step(Coordinate from, double heading, double metres) {
        return new Coordinate(from.x + metres * Math.cos(heading), from.y + metres * Math.sin(heading));
    }

    private Map<String, Object> lane() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        maybe(attributes, 0.85, "width_m", dice.one(2.2, 3.0, 3.5, 4.0, 5.0, 5.5, 6.0, 8.0, 8.0));
        maybe(attributes, 0.85, "clearance_m", dice.one(2.0, 3.5, 4.0, 4.5, 5.0));
        maybe(attributes, 0.85, "load_t", dice.one(10.0, 30.0, 50.0, 50.0));
        maybe(attributes, 0.7, "turn_radius_m", dice.one(6.0, 9.0, 12.0, 15.0, 15.0));
        maybe(attributes, 0.15, "oneway", dice.one("yes", "no", "-1"));
        String compound = dice.one(COMPOUNDS);
        maybe(attributes, compound.isEmpty() ? 0 : 1, "compound", compound);
        if (dice.chance(0.2)) {
            attributes.put("blocked", true);
        }
        maybe(attributes, 0.15, "remaining_width_m", dice.one(1.8, 2.6, 3.5));
        return attributes;
    }

    private void maybe(Map<String, Object> attributes, double share, String name, Object value) {
        if (dice.chance(share)) {
            attributes.put(name, value);
        }
    }

    private void gate(String id) {
        Drawn way = dice.one(sketch.ways.stream()
                .filter(drawn -> drawn.lane() || dice.chance(0.2))
                .toList());
        Coordinate on = dice.chance(0.25) ? dice.one(way.line()) : on(way);
        Coordinate at = step(on, dice.between(-Math.PI, Math.PI), dice.between(0, 6.5));
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("kind", dice.one("gate", "lift_gate", "arch", "chain", "bollard"));
        maybe(attributes, 0.7, "width_m", dice.one(2.0, 3.0, 5.0));
        maybe(attributes, 0.7, "height_m", dice.one(2.5, 3.5, 5.0));
        maybe(attributes, 0.3, "locked", true);
        maybe(attributes, 0.3, "delay_s", (double) dice.below(40));
        sketch.rows.gates().add(Sketch.row(id, Sketch.point(at), attributes));
    }

    private void building(String id) {
        Drawn way = dice.one(sketch.ways.stream()
                .filter(drawn -> drawn.lane() || dice.chance(0.4))
                .toList());
        Coordinate middle = step(on(way), dice.between(-Math.PI, Math.PI), dice.between(12, 75));
        Geometry shape = dice.chance(0.2) ? Sketch.point(middle) : block(middle, 5, 14);
        if (clear(shape) < 0.5) {
            return;
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        String compound = dice.one(COMPOUNDS);
        maybe(attributes, compound.isEmpty() ? 0 : 1, "compound", compound);
        sketch.rows.buildings().add(Sketch.row(id, shape, attributes));
        if (dice.chance(0.3)) {
            Geometry site = block(step(middle, dice.between(-Math.PI, Math.PI), dice.between(15, 35)), 3, 9);
            if (clear(site) > 0.5) {
                sketch.rows.sites().add(Sketch.row("site-" + id, site, Map.of("building_id", id)));
            }
        }
    }

    /** A four-cornered shape with no side parallel to anything. */
    private Geometry block(Coordinate middle, double least, double most) {
        Coordinate[] ring = new Coordinate[5];
        double heading = dice.between(-Math.PI, Math.PI);
        for (int k = 0; k < 4; k++) {
            ring[k] = step(middle, heading, dice.between(least, most));
            heading += Math.toRadians(dice.between(70, 100));
        }
        ring[4] = ring[0];
        return Sketch.SHAPES.createPolygon(ring);
    }

    private double clear(Geometry shape) {
        return sketch.ways.stream()
                .mapToDouble(way -> way.shape().distance(shape))
                .min()
                .orElseThrow();
    }

    private void station(String id) {
        Coordinate at = step(on(dice.one(sketch.ways)), dice.between(-Math.PI, Math.PI), dice.between(1, 60));
        if (dice.chance(0.1)) {
            at = new Coordinate(-125 + dice.between(-25, 25), 160);
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        maybe(attributes, 0.6, "turnout_s", (double) dice.below(90));
        maybe(attributes, 0.8, "tier", dice.one("full", "small", "micro"));
        maybe(attributes, 0.8, "status", dice.one("existing", "existing", "existing", "planned", "candidate"));
        maybe(attributes, 0.4, "vehicles", dice.one("pumper;aerial-54", "micro; foot", "pumper", "foot;pumper;micro"));
        sketch.rows.stations().add(Sketch.row(id, Sketch.point(at), attributes));
    }
}

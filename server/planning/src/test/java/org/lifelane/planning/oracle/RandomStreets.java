package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.oracle.Sketch.Drawn;
import org.locationtech.jts.geom.Coordinate;

/** Roads on a crooked grid, roads that cross them without meeting, barriers and signals on nodes, turn restrictions. */
final class RandomStreets {
    private static final int SIDE = 4;

    private final Dice dice;
    private final Sketch sketch;
    private final Coordinate[][] corner = new Coordinate[SIDE][SIDE];
    /** Share of roads that carry node ids. */
    private final double withRefs;

    private long lastRef = 1000;

    RandomStreets(Dice dice, Sketch sketch) {
        this.dice = dice;
        this.sketch = sketch;
        this.withRefs = dice.one(1.0, 1.0, 0.0, 0.6);
    }

    void draw() {
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                corner[i][j] = new Coordinate(120 * i + dice.between(-25, 25), 120 * j + dice.between(-25, 25));
            }
        }
        for (int k = 0; k < SIDE; k++) {
            street(k, true);
            street(k, false);
        }
        for (int k = 0; k < 2; k++) {
            int i = dice.below(2);
            road(List.of(new int[] {i, k}, new int[] {i + 1 + dice.below(2), k + 2}));
        }
        for (int k = 0; k < 3; k++) {
            spur();
        }
        if (withRefs > 0) {
            nodes();
            restrictions();
        }
    }

    private void street(int k, boolean along) {
        List<int[]> run = new ArrayList<>();
        for (int at = 0; at < SIDE; at++) {
            run.add(along ? new int[] {at, k} : new int[] {k, at});
            if (run.size() > 1 && dice.chance(0.65) || at == SIDE - 1) {
                if (run.size() > 1 && dice.chance(0.88)) {
                    road(run);
                }
                run = new ArrayList<>(List.of(run.get(run.size() - 1)));
            }
        }
    }

    private void road(List<int[]> corners) {
        List<Coordinate> line = new ArrayList<>();
        List<Long> refs = new ArrayList<>();
        for (int[] at : corners) {
            Coordinate next = corner[at[0]][at[1]];
            if (!line.isEmpty() && dice.chance(0.4)) {
                Coordinate last = line.get(line.size() - 1);
                line.add(new Coordinate(
                        (last.x + next.x) / 2 + dice.between(-20, 20), (last.y + next.y) / 2 + dice.between(-20, 20)));
                refs.add(lastRef++);
            }
            line.add(next);
            // A few pass over the others there, on a node of their own.
            refs.add(dice.chance(0.03) ? lastRef++ : 1L + at[0] * SIDE + at[1]);
        }
        draw(line, refs);
    }

    private void spur() {
        int i = dice.below(SIDE);
        int j = dice.below(SIDE);
        Coordinate end = new Coordinate(corner[i][j].x + dice.between(-55, 55), corner[i][j].y + dice.between(-55, 55));
        draw(List.of(corner[i][j], end), List.of(1L + i * SIDE + j, lastRef++));
    }

    private void draw(List<Coordinate> line, List<Long> refs) {
        String id = "r" + sketch.ways.size();
        sketch.road(id, line, dice.chance(withRefs) ? refs : List.of(), attributes());
    }

    private Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(
                "highway",
                dice.one(
                        "residential",
                        "residential",
                        "service",
                        "tertiary",
                        "primary",
                        "secondary_link",
                        "unclassified",
                        "living_street",
                        "pedestrian",
                        "track",
                        "footway",
                        "construction",
                        "steps"));
        if (dice.chance(0.2)) {
            attributes.put("oneway", dice.one("yes", "-1", "no", "yes"));
        }
        if (dice.chance(0.25)) {
            attributes.put("maxspeed", dice.one("20", "60", "15 mph", "none", "30"));
        }
        if (dice.chance(0.07)) {
            attributes.put("blocked", true);
        }
        if (dice.chance(0.12)) {
            attributes.put("access", dice.one("private", "permit", "destination", "no"));
        }
        if (dice.chance(0.08)) {
            attributes.put("max_width_m", dice.one(2.0, 2.5, 3.0));
        }
        if (dice.chance(0.08)) {
            attributes.put("max_height_m", dice.one(2.0, 3.5, 4.5));
        }
        if (dice.chance(0.08)) {
            attributes.put("max_weight_t", dice.one(5.0, 20.0, 40.0));
        }
        if (dice.chance(0.2)) {
            attributes.put("width_m", dice.one(2.0, 7.0));
        }
        return attributes;
    }

    private void nodes() {
        List<Long> done = new ArrayList<>();
        for (Drawn way : List.copyOf(sketch.ways)) {
            for (int k = 0; k < way.refs().size(); k++) {
                Long ref = way.refs().get(k);
                if (!done.contains(ref)) {
                    done.add(ref);
                    if (dice.chance(0.18)) {
                        sketch.rows
                                .roadNodes()
                                .add(Sketch.row(
                                        "node/" + ref, Sketch.point(way.line().get(k)), thing()));
                    }
                }
            }
        }
    }

    private Map<String, Object> thing() {
        return dice.one(
                Map.<String, Object>of("barrier", "bollard"),
                Map.<String, Object>of("barrier", "chain"),
                Map.<String, Object>of("barrier", "gate"),
                Map.<String, Object>of("barrier", "gate", "locked", true),
                Map.<String, Object>of("barrier", "lift_gate"),
                Map.<String, Object>of("barrier", "height_restrictor", "max_height_m", 3.5),
                Map.<String, Object>of("barrier", "cattle_grid"),
                Map.<String, Object>of("highway", "traffic_signals"),
                Map.<String, Object>of("highway", "traffic_signals"),
                Map.<String, Object>of("railway", "level_crossing"));
    }

    /** Some turns of those there are, over a node and over a road. */
    private void restrictions() {
        List<Drawn> tagged =
                sketch.ways.stream().filter(way -> !way.refs().isEmpty()).toList();
        List<List<Drawn>> pairs = new ArrayList<>();
        List<List<Drawn>> triples = new ArrayList<>();
        for (Drawn from : tagged) {
            for (Drawn over : tagged) {
                List<Long> first = from == over ? List.of() : shared(from, over);
                if (first.isEmpty()) {
                    continue;
                }
                pairs.add(List.of(from, over));
                for (Drawn to : tagged) {
                    List<Long> second = to == from || to == over ? List.of() : shared(over, to);
                    if (first.size() == 1 && second.size() == 1 && !first.equals(second)) {
                        triples.add(List.of(from, over, to));
                    }
                }
            }
        }
        for (int k = 0; k < 5 && !pairs.isEmpty(); k++) {
            List<Drawn> pair = dice.one(pairs);
            restrict(pair.get(0), "node/" + shared(pair.get(0), pair.get(1)).get(0), pair.get(1));
        }
        for (int k = 0; k < 6 && !triples.isEmpty(); k++) {
            List<Drawn> triple = dice.one(triples);
            restrict(triple.get(0), triple.get(1).id(), triple.get(2));
        }
    }

    private void restrict(Drawn from, String via, Drawn to) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("restriction", dice.one("no_left_turn", "no_right_turn", "only_straight_on"));
        attributes.put("from_road", from.id());
        attributes.put("via", via);
        attributes.put("to_road", to.id());
        sketch.rows
                .restrictions()
                .add(new Feature(
                        "relation/" + sketch.rows.restrictions().size(), java.util.Optional.empty(), attributes));
    }

    /** Nodes at which both end. */
    private static List<Long> shared(Drawn one, Drawn other) {
        return List.of(one.refs().get(0), one.refs().get(one.refs().size() - 1)).stream()
                .filter(ref -> ref.equals(other.refs().get(0))
                        || ref.equals(other.refs().get(other.refs().size() - 1)))
                .toList();
    }
}

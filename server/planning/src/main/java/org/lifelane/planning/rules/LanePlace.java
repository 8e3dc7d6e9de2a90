package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Where a lane lies to its building: {@code lane-setback} how far off, {@code lane-obstacle} what stands between. */
final class LanePlace {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String NONE = "none";
    /** What hinders an aerial by what it is; anything else by being fixed. */
    private static final Set<String> HINDERING = Set.of("tree", "power_line");
    /** What hangs on the face is judged there; what is parked may drive off. */
    private static final Set<String> ELSEWHERE = Set.of("net", "canopy", "billboard", "parking");

    private LanePlace() {}

    static List<RuleCheck> all() {
        return List.of(
                new EachLane("lane-setback", Set.of("least"), LanePlace::setback),
                new EachLane("lane-obstacle", Set.of(NONE), (lane, building, rule, tally) -> {}, LanePlace::obstacles));
    }

    /** From the lane's edge, its line less half its width, to the façade. A lane through the building has no setback. */
    private static void setback(Placed lane, BuildingCase building, Rule rule, Tally tally) {
        if (!building.building().hasFootprint()) {
            tally.unknown(Building.FOOTPRINT);
            return;
        }
        Feature row = lane.row();
        double line = lane.shape().distance(building.building().shape());
        if (line == 0) {
            return;
        }
        Evidence drawn = Evidence.weakest(
                row.evidence("geometry"), building.building().row().evidence("geometry"));
        Requirement least = rule.requirement("least");
        OptionalDouble width = row.number("width_m");
        if (width.isPresent()) {
            tally.measuredAtLeast(
                    least,
                    line - width.getAsDouble() / 2,
                    Evidence.weakest(drawn, row.evidence("width_m")),
                    lane.name());
        } else if (line + building.building().limits().toleranceM() < least.number()) {
            // However narrow it is, its edge is nearer than its line.
            tally.measuredAtLeast(least, line, drawn, lane.name());
        } else {
            tally.unknown(lane, "width_m");
        }
    }

    private static void obstacles(BuildingCase building, Rule rule, Tally tally) {
        Requirement none = rule.requirement(NONE);
        if (!building.district().records(Layers.OBSTACLES)) {
            tally.unknown(Layers.OBSTACLES);
            return;
        }
        tally.met(none, Evidence.INFERRED);
        for (Placed thing : building.ownObstacles()) {
            String kind = thing.row().text("kind").orElse("other");
            boolean hindering = HINDERING.contains(kind);
            boolean loose = !hindering && thing.row().flag("fixed").equals(Optional.of(false));
            if (ELSEWHERE.contains(kind) || loose || !between(thing.shape(), building)) {
                continue;
            }
            if (hindering || thing.row().flag("fixed").isPresent()) {
                tally.broken(
                        none,
                        Evidence.weakest(
                                thing.row().evidence("geometry"), thing.row().evidence("kind")),
                        thing.name());
            } else {
                tally.unknown(thing, "fixed");
            }
        }
    }

    /** Whether some point of it is seen from the façade, square to it, before a lane. */
    private static boolean between(Geometry thing, BuildingCase building) {
        Geometry footprint = building.building().shape();
        if (before(DistanceOp.nearestPoints(footprint, thing), building)) {
            return true;
        }
        for (Coordinate vertex : thing.getCoordinates()) {
            if (before(DistanceOp.nearestPoints(footprint, FACTORY.createPoint(vertex)), building)) {
                return true;
            }
        }
        return false;
    }

    /** @param pair a point of the façade and one of the thing */
    private static boolean before(Coordinate[] pair, BuildingCase building) {
        // No lane farther off than this serves the building, so that nothing beyond stands between.
        double reach = building.district().network().numbers().distance("lane_of_footprint_m");
        double distance = pair[0].distance(pair[1]);
        if (distance == 0 || distance > reach) {
            return false;
        }
        double stretch = reach / distance;
        Coordinate end = new Coordinate(
                pair[0].x + stretch * (pair[1].x - pair[0].x), pair[0].y + stretch * (pair[1].y - pair[0].y));
        LineString beyond = FACTORY.createLineString(new Coordinate[] {pair[1], end});
        return building.lanes().stream().anyMatch(lane -> lane.shape().intersects(beyond));
    }
}

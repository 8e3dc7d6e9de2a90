package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Lanes into and through a building: {@code lane-through} a long one, {@code lane-court} a wide courtyard. */
final class LongBuilding {
    private LongBuilding() {}

    static List<RuleCheck> all() {
        return List.of(new Through(), new Court());
    }

    /** The two sides of the smallest rectangle around a shape, metres, the shorter first. */
    private static double[] sides(Geometry shape) {
        Coordinate[] corners = MinimumAreaRectangle.getMinimumRectangle(shape).getCoordinates();
        if (corners.length < 4) {
            return new double[] {0, shape.getLength()};
        }
        double one = corners[0].distance(corners[1]);
        double other = corners[1].distance(corners[2]);
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }

    private static Evidence drawn(BuildingCase building) {
        return building.building().row().evidence("geometry");
    }

    /** A lane through a building longer than the clause allows, or a ring around it. */
    private static final class Through implements RuleCheck {
        @Override
        public String rule() {
            return "lane-through";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("frontage", "length", "street_m");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building own = building.building();
            Requirement length = rule.requirement("length");
            Requirement frontage = rule.requirement("frontage");
            double least =
                    Math.min(length.number(), frontage.number()) + own.limits().toleranceM();
            if (!own.hasFootprint() || own.shape().getEnvelopeInternal().getDiameter() <= least) {
                return Optional.empty();
            }
            double side = sides(own.shape())[1];
            boolean tooLong = side > length.number() + own.limits().toleranceM();
            boolean onStreet = side > frontage.number() + own.limits().toleranceM()
                    && building.roads().stream()
                            .anyMatch(road -> road.shape().distance(own.shape()) <= rule.number("street_m"));
            if (!tooLong && !onStreet) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            Requirement clause = tooLong ? length : frontage;
            Optional<Placed> through = building.lanes().stream()
                    .filter(lane -> lane.shape().crosses(own.shape()))
                    .findFirst();
            if (through.isPresent()) {
                return tally.met(clause, drawn(building), through.get().name()).finding();
            }
            if (LaneCircuit.around(building).isPresent()) {
                return tally.met(clause, drawn(building)).finding();
            }
            return building.district().records(Layers.FIRE_LANES)
                    ? tally.measuredAtMost(clause, side, drawn(building)).finding()
                    : tally.unknown(Layers.FIRE_LANES).finding();
        }
    }

    /** A lane into a closed courtyard whose short side is over the number. */
    private static final class Court implements RuleCheck {
        @Override
        public String rule() {
            return "lane-court";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("most");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Requirement most = rule.requirement("most");
            double over = most.number() + building.building().limits().toleranceM();
            Tally tally = new Tally(building, rule);
            for (Polygon court : courts(building.building().shape())) {
                double side = sides(court)[0];
                Optional<Placed> lane = building.lanes().stream()
                        .filter(each -> each.shape().intersects(court))
                        .findFirst();
                if (side <= over) {
                    continue;
                }
                if (lane.isPresent()) {
                    tally.met(most, drawn(building), lane.get().name());
                } else if (building.district().records(Layers.FIRE_LANES)) {
                    tally.measuredAtMost(most, side, drawn(building));
                } else {
                    tally.unknown(Layers.FIRE_LANES);
                }
            }
            return tally.finding();
        }

        private static List<Polygon> courts(Geometry shape) {
            List<Polygon> courts = new ArrayList<>();
            for (Object part : PolygonExtracter.getPolygons(shape)) {
                Polygon polygon = (Polygon) part;
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    LinearRing ring = polygon.getInteriorRingN(hole);
                    courts.add(ring.getFactory().createPolygon(ring));
                }
            }
            return courts;
        }
    }
}

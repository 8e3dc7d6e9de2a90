package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What stands before or hangs on a face: {@code site-clear} between site and building, {@code window-net} and {@code
 * canopy} on the façade. Where obstacles are recorded in the district and none here, that is taken as met on inference.
 */
final class FaceObstacles {
    private static final Set<String> BEFORE = Set.of("tree", "power_line", "parking", "bollard", "planter", "other");
    private static final Set<String> ON_WINDOWS = Set.of("net", "billboard");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private FaceObstacles() {}

    static List<RuleCheck> all() {
        return List.of(
                new OnFace(
                        "window-net",
                        Set.of("none"),
                        ON_WINDOWS::contains,
                        (building, rule, tally, net) ->
                                tally.broken(rule.requirement("none"), net.row().evidence("kind"), net.name())),
                new OnFace("canopy", Set.of("none"), "canopy"::equals, FaceObstacles::canopy),
                new SiteClear());
    }

    /** Looks at one obstacle. */
    @FunctionalInterface
    private interface Judge {
        void look(BuildingCase building, Rule rule, Tally tally, Placed obstacle);
    }

    /** A rule about what hangs on a high-rise: what names it, or names none and lies on its outline. */
    private record OnFace(String rule, Set<String> requirements, Predicate<String> kind, Judge judge)
            implements RuleCheck {
        @Override
        public Optional<Finding> check(BuildingCase building, Rule found) {
            Building tower = building.building();
            boolean otherUse = rule.equals("canopy") && tower.row().text("use").equals(Optional.of("public"));
            if (tower.knownLower() || otherUse) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, found);
            if (!building.district().records(Layers.OBSTACLES)) {
                return tally.unknown(Layers.OBSTACLES).finding();
            }
            tally.met(found.first(), Evidence.INFERRED);
            building.obstacles().stream()
                    .filter(obstacle -> kind.test(obstacle.row().text("kind").orElse("")))
                    .filter(obstacle -> on(tower, obstacle, found))
                    .forEach(obstacle -> judge.look(building, found, tally, obstacle));
            return tally.finding();
        }

        private static boolean on(Building tower, Placed obstacle, Rule rule) {
            Optional<String> names = obstacle.row().text("building_id");
            return names.map(tower.id()::equals)
                    .orElseGet(() -> tower.hasFootprint()
                            && obstacle.shape().distance(tower.shape())
                                    <= tower.limits().toleranceM() + ON_FACE_M);
        }
    }

    /** What names no building hangs on the façade that it lies on, within what an outline is drawn to. */
    private static final double ON_FACE_M = 1;

    private static void canopy(BuildingCase building, Rule rule, Tally tally, Placed canopy) {
        Optional<Boolean> combustible = canopy.row().flag("combustible");
        if (combustible.isEmpty()) {
            tally.unknown(canopy, "combustible");
        } else if (combustible.get()) {
            tally.broken(rule.requirement("none"), canopy.row().evidence("combustible"), canopy.name());
        }
        if (building.building().residential().isEmpty()) {
            tally.unknown("use");
        }
    }

    /** No tree, line, parked car or post on the ground between a site and the face it serves. */
    private static final class SiteClear implements RuleCheck {
        @Override
        public String rule() {
            return "site-clear";
        }

        @Override
        public Set<String> requirements() {
            return Set.of("clear", "within_m");
        }

        @Override
        public Optional<Finding> check(BuildingCase building, Rule rule) {
            Building tower = building.building();
            if (tower.knownLower() || building.sites().isEmpty()) {
                return Optional.empty();
            }
            Tally tally = new Tally(building, rule);
            if (!building.district().records(Layers.OBSTACLES)) {
                return tally.unknown(Layers.OBSTACLES).finding();
            }
            if (!tower.hasFootprint()) {
                tally.unknown(Building.FOOTPRINT);
            }
            Requirement clear = rule.requirement("clear");
            tally.met(clear, Evidence.INFERRED, SiteFrontage.names(building));
            for (Placed site : building.sites()) {
                Geometry ground = ground(site, tower, rule.number("within_m"));
                building.obstacles().stream()
                        .filter(obstacle ->
                                BEFORE.contains(obstacle.row().text("kind").orElse("")))
                        .filter(obstacle -> obstacle.shape().intersects(ground))
                        .filter(obstacle ->
                                !tower.hasFootprint() || !tower.shape().contains(obstacle.shape()))
                        .forEach(obstacle ->
                                tally.broken(clear, obstacle.row().evidence("kind"), obstacle.name(), site.name()));
            }
            return tally.finding();
        }

        /** The site and what lies between it and the part of the façade that looks out on it. */
        private static Geometry ground(Placed site, Building tower, double within) {
            if (!tower.hasFootprint()) {
                return site.shape();
            }
            List<Coordinate> corners =
                    new ArrayList<>(Arrays.asList(site.shape().getCoordinates()));
            Facade.of(tower.shape()).sides().stream()
                    .map(side -> side.facedBy(List.of(site.shape()), within))
                    .max(Comparator.comparingDouble(FacadeSide.Faced::lengthM))
                    .ifPresent(faced -> faced.spots().forEach(spot -> corners.add(spot.at())));
            return FACTORY.createMultiPointFromCoords(corners.toArray(new Coordinate[0]))
                    .convexHull();
        }
    }
}

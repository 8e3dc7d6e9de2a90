package org.lifelane.planning.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;

/**
 * What hangs on a façade: {@code window-net} and {@code canopy}. Where obstacles are recorded in the district and none
 * here, that is taken as met on inference.
 */
final class FaceObstacles {
    private static final String KIND = "kind";
    private static final Set<String> ON_WINDOWS = Set.of("net", "billboard");
    /** What names no building hangs on the façade that it lies on, within what an outline is drawn to. */
    private static final double ON_FACE_M = 1;

    private FaceObstacles() {}

    static List<RuleCheck> all() {
        return List.of(
                new OnFace("window-net", ON_WINDOWS::contains, FaceObstacles::net),
                new OnFace("canopy", "canopy"::equals, FaceObstacles::canopy));
    }

    /** Whether a thing lies on the outline of a building. */
    static boolean onFace(Placed thing, Building tower) {
        return tower.hasFootprint()
                && thing.shape().distance(tower.shape()) <= tower.limits().toleranceM() + ON_FACE_M;
    }

    /** Looks at one obstacle. */
    @FunctionalInterface
    private interface Judge {
        void look(BuildingCase building, Requirement none, Tally tally, Placed obstacle);
    }

    /** A rule about what hangs on a high-rise: what names it, or names none and lies on its outline. */
    private record OnFace(String rule, Predicate<String> kind, Judge judge) implements RuleCheck {
        @Override
        public Set<String> requirements() {
            return Set.of("none");
        }

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
            for (Placed obstacle : building.ownObstacles()) {
                Optional<String> what = obstacle.row().text(KIND);
                if (what.isEmpty() && onFace(obstacle, tower)) {
                    tally.unknown(obstacle, KIND);
                } else if (what.filter(kind).isPresent() && on(tower, obstacle)) {
                    judge.look(building, found.first(), tally, obstacle);
                }
            }
            return tally.finding();
        }

        private static boolean on(Building tower, Placed obstacle) {
            return obstacle.row().text("building_id").isPresent() || onFace(obstacle, tower);
        }
    }

    private static void net(BuildingCase building, Requirement none, Tally tally, Placed net) {
        tally.broken(none, net.row().evidence(KIND), net.name());
    }

    /** It matters if it may burn, and on a dwelling; a mixed building holds dwellings. */
    private static void canopy(BuildingCase building, Requirement none, Tally tally, Placed canopy) {
        Optional<Boolean> combustible = canopy.row().flag("combustible");
        boolean useKnown = building.building().residential().isPresent();
        Evidence evidence =
                Evidence.weakest(canopy.row().evidence(KIND), canopy.row().evidence("combustible"));
        if (combustible.isEmpty()) {
            tally.unknown(canopy, "combustible");
        } else if (combustible.get() && useKnown) {
            tally.broken(none, evidence, canopy.name());
        }
        if (!useKnown && combustible.orElse(true)) {
            tally.unknown("use");
        }
    }
}

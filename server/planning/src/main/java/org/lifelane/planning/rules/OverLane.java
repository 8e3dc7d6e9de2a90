package org.lifelane.planning.rules;

import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/**
 * What hangs over a lane: a lane is as high as the lowest power line, canopy or billboard above it, {@code height_m} over
 * the ground. A tree's height is that of its top and says nothing of the room beneath.
 */
final class OverLane {
    private static final Set<String> HANGING = Set.of("power_line", "canopy", "billboard");
    private static final String HEIGHT = "height_m";

    private OverLane() {}

    /** @param halfWidthM from the lane's line to its edge where nobody has measured its width, metres */
    static void judge(Placed lane, BuildingCase building, Requirement least, double halfWidthM, Tally tally) {
        OptionalDouble width = lane.row().number("width_m");
        double half = width.isPresent() ? width.getAsDouble() / 2 : halfWidthM;
        double over = half - building.building().limits().toleranceM();
        building.obstacles().stream()
                .filter(thing ->
                        thing.row().text("kind").filter(HANGING::contains).isPresent())
                .filter(thing -> thing.shape().distance(lane.shape()) < over)
                .forEach(thing -> height(thing, lane, least, tally));
    }

    private static void height(Placed thing, Placed lane, Requirement least, Tally tally) {
        OptionalDouble height = thing.row().number(HEIGHT);
        if (height.isEmpty()) {
            tally.unknown(thing, HEIGHT);
            return;
        }
        Evidence evidence = Evidence.weakest(
                thing.row().evidence(HEIGHT),
                thing.row().evidence("geometry"),
                lane.row().evidence("geometry"));
        tally.atLeast(least, height.getAsDouble(), evidence, thing.name(), lane.name());
    }
}

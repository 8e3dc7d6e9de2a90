package org.lifelane.planning.rules;

import java.util.List;
import java.util.stream.Stream;

/** The checks of the rules for vehicle: whether engines get in and find room to work. */
final class VehicleChecks {
    private VehicleChecks() {}

    static List<RuleCheck> all() {
        return Stream.of(
                        LaneLayout.all(),
                        LaneMeasures.all(),
                        List.of(new RingConnections(), new LaneReach(), new LaneBends()),
                        LanePlace.all(),
                        LaneEnds.all(),
                        LongBuilding.all(),
                        List.<RuleCheck>of(new FireSeparation()),
                        LaneUse.all())
                .flatMap(List::stream)
                .toList();
    }
}

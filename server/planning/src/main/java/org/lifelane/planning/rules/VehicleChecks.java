package org.lifelane.planning.rules;

import java.util.List;

/** The checks of the rules for vehicle. */
final class VehicleChecks {
    private VehicleChecks() {}

    static List<RuleCheck> all() {
        return List.of();
    }
}

package org.lifelane.planning.rules;

import java.util.List;

/** The checks of the rules for water. */
final class WaterChecks {
    private WaterChecks() {}

    static List<RuleCheck> all() {
        return List.of();
    }
}

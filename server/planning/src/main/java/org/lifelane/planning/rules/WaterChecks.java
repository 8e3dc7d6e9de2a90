package org.lifelane.planning.rules;

import java.util.List;
import java.util.stream.Stream;

/** The checks of the rules for water: hydrants, adapters, and whether what they give is enough. */
final class WaterChecks {
    private WaterChecks() {}

    static List<RuleCheck> all() {
        return Stream.of(
                        HydrantChecks.all(),
                        AdapterChecks.all(),
                        WaterDemand.all(),
                        List.<RuleCheck>of(new KeptClear()))
                .flatMap(List::stream)
                .toList();
    }
}

package org.lifelane.application.plans;

import java.util.List;
import java.util.OptionalLong;
import org.lifelane.planning.inventory.Fault;

/**
 * A plan as it is kept, without its result.
 *
 * @param createdMs milliseconds since 1970
 * @param createdBy name of the account
 * @param language of the asker, in which a plan without a name is named, {@code zh} or {@code en}
 * @param startedMs when it began to run; empty while it waits
 * @param endedMs when it ended
 * @param question as JSON
 * @param version of the layers that it is computed on; empty until that begins
 * @param faults why it failed
 */
record Plan(
        String id,
        String name,
        PlanState state,
        long createdMs,
        String createdBy,
        String language,
        OptionalLong startedMs,
        OptionalLong endedMs,
        PlanProgress progress,
        String question,
        OptionalLong version,
        List<Fault> faults) {
    /** How long it has been computed, or was; milliseconds. Empty while it waits. */
    OptionalLong ranMs(long nowMs) {
        return startedMs.isPresent()
                ? OptionalLong.of(Math.max(0, endedMs.orElse(nowMs) - startedMs.getAsLong()))
                : OptionalLong.empty();
    }
}

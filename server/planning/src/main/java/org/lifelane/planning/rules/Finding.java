package org.lifelane.planning.rules;

import java.util.List;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Evidence;

/**
 * What a rule says of a building.
 *
 * @param value what was measured, in the rule's unit; of several the one that decides
 * @param threshold what the value was held against, in the rule's unit
 * @param requirement the clause that decides: the one broken, else the strictest met
 * @param evidence the weakest of what the result stands on
 * @param features what was looked at and decides, as {@code layer/id}
 * @param missing the facts to record, where the outcome is unknown
 */
public record Finding(
        String buildingId,
        Rule rule,
        Outcome outcome,
        OptionalDouble value,
        OptionalDouble threshold,
        Requirement requirement,
        Evidence evidence,
        List<String> features,
        List<MissingFact> missing) {

    public Finding {
        features = List.copyOf(features);
        missing = List.copyOf(missing);
    }
}

package org.lifelane.planning.risk;

import java.util.List;

/**
 * A result with what it took.
 *
 * @param evaluated ids of the buildings whose rules were asked anew, in their order; the others are as they were
 */
public record RiskSnapshot(RiskResult result, List<String> evaluated) {

    public RiskSnapshot {
        evaluated = List.copyOf(evaluated);
    }
}

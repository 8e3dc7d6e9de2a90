package org.lifelane.planning.risk;

import org.lifelane.planning.rules.MissingFact;

/**
 * What it would be worth to know a fact of one building: the rank it would have if the fact turned out well or badly,
 * all other buildings as they are. Where a finding lacks other facts too, this one alone can turn out badly but not
 * clear it.
 *
 * @param rank the rank now
 * @param ifBad the rank if it turns out badly; at most {@code rank}
 * @param ifFine the rank if it turns out well; at least {@code rank}
 */
public record FactValue(String buildingId, MissingFact fact, int rank, int ifBad, int ifFine) {

    /** How many ranks the building could move. */
    public int movement() {
        return ifFine - ifBad;
    }
}

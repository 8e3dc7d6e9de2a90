package org.lifelane.planning.clearing;

import java.util.List;
import java.util.Optional;

/**
 * What it would bring to clear one lane. Together with the vehicle it holds what the reason is told from.
 *
 * @param rank from 1
 * @param alone the buildings newly reached within the limit when this lane alone is cleared
 * @param sooner number of buildings reached in time already and sooner then
 * @param savedMs milliseconds, summed over the buildings newly or sooner reached, those not reached before counted from the
 *     limit
 * @param weightWithOthers weight of the buildings that it helps to reach together with others but not alone, of each the
 *     part that falls to one lane of the smallest set that holds this one
 * @param alsoRequires where it reaches no building alone: the minimal sets of other lanes together with which it does, as
 *     ids; those with the fewest lanes first
 * @param together where it reaches no building alone: with the set that comes first of {@code alsoRequires}, the buildings
 *     that those lanes alone do not reach
 */
public record LaneGain(
        int rank,
        BlockedLane lane,
        NewlyReached alone,
        int sooner,
        long savedMs,
        double weightWithOthers,
        List<List<String>> alsoRequires,
        Optional<NewlyReached> together) {
    public LaneGain {
        alsoRequires = List.copyOf(alsoRequires);
    }

    LaneGain ranked(int at) {
        return new LaneGain(at, lane, alone, sooner, savedMs, weightWithOthers, alsoRequires, together);
    }
}

package org.lifelane.planning.clearing;

import java.util.List;

/**
 * What it would bring to clear the lanes of one compound (一小区一对策).
 *
 * @param rank from 1
 * @param compound its name; empty for lanes of which none is known
 * @param lanes ids of its candidate lanes that are needed for what is reached, all of them where nothing is
 * @param reached the buildings newly reached within the limit when all its lanes are cleared, wherever they stand
 * @param sooner number of buildings reached in time already and sooner then
 * @param savedMs milliseconds, summed over the buildings newly or sooner reached when all its lanes are cleared, those not
 *     reached before counted from the limit
 * @param alsoRequires where nothing is newly reached: the fewest lanes of elsewhere together with which something is, as
 *     ids; none where there are none
 */
public record CompoundGain(
        int rank,
        String compound,
        List<String> lanes,
        NewlyReached reached,
        int sooner,
        long savedMs,
        List<String> alsoRequires) {
    public CompoundGain {
        lanes = List.copyOf(lanes);
        alsoRequires = List.copyOf(alsoRequires);
    }

    CompoundGain ranked(int at) {
        return new CompoundGain(at, compound, lanes, reached, sooner, savedMs, alsoRequires);
    }
}

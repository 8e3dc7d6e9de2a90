package org.lifelane.benchmark.proof;

import java.util.stream.IntStream;
import org.lifelane.planning.siting.CostTable;

/**
 * Which candidate serves which target at what cost, in flat arrays.
 *
 * @param candidates number of candidates
 * @param targets number of targets
 * @param candidate of a pair
 * @param target of a pair
 * @param cost of a pair, at least 0
 */
record Pairs(int candidates, int targets, int[] candidate, int[] target, double[] cost) {

    int size() {
        return cost.length;
    }

    /** Those among the first of the candidates and of the targets that cost at most so much. */
    Pairs part(int firstCandidates, int firstTargets, double most) {
        int[] kept = IntStream.range(0, size())
                .filter(i -> candidate[i] < firstCandidates && target[i] < firstTargets && cost[i] <= most)
                .toArray();
        return new Pairs(
                firstCandidates,
                firstTargets,
                IntStream.of(kept).map(i -> candidate[i]).toArray(),
                IntStream.of(kept).map(i -> target[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> cost[i]).toArray());
    }

    CostTable table() {
        CostTable.Builder table = new CostTable.Builder();
        IntStream.range(0, candidates).forEach(i -> table.candidate("c" + i));
        IntStream.range(0, targets).forEach(i -> table.target("t" + i));
        for (int i = 0; i < size(); i++) {
            table.pair("c" + candidate[i], "t" + target[i], cost[i]);
        }
        return table.build();
    }
}

package org.lifelane.planning.risk;

import java.util.List;

/**
 * The points of each criterion with what is unknown turned out well, as it counts, and turned out badly. A criterion has
 * 100 points at most. Where what is known and unknown together would have more, the unknown counts half of what it can
 * still add: the middle stays half-way between both ends, so that a building of which nothing is known does not look
 * like one at which everything is wrong.
 */
final class CriterionSums {
    private static final double MOST = 100;

    private final double[] low = new double[Criterion.ALL.size()];
    private final double[] middle = new double[Criterion.ALL.size()];
    private final double[] high = new double[Criterion.ALL.size()];

    static CriterionSums of(List<Contribution> contributions) {
        CriterionSums sums = new CriterionSums();
        contributions.forEach(each -> sums.add(each.criterion().ordinal(), each.low(), each.middle(), each.high()));
        return sums;
    }

    CriterionSums copy() {
        CriterionSums copy = new CriterionSums();
        for (int i = 0; i < low.length; i++) {
            copy.add(i, low[i], middle[i], high[i]);
        }
        return copy;
    }

    CriterionSums add(int criterion, double toLow, double toMiddle, double toHigh) {
        low[criterion] += toLow;
        middle[criterion] += toMiddle;
        high[criterion] += toHigh;
        return this;
    }

    double low(int criterion) {
        return capped(low[criterion]);
    }

    double high(int criterion) {
        return capped(high[criterion]);
    }

    double middle(int criterion) {
        return low(criterion) + (middle[criterion] - low[criterion]) * unknownScale(criterion);
    }

    /** What each known point shows as; less than 1 where they are cut off at 100. */
    double knownScale(int criterion) {
        return low[criterion] > 0 ? low(criterion) / low[criterion] : 1;
    }

    /** What each point that is not known shows as. */
    double unknownScale(int criterion) {
        double open = high[criterion] - low[criterion];
        return open > 0 ? (high(criterion) - low(criterion)) / open : 1;
    }

    private static double capped(double sum) {
        return Math.max(0, Math.min(MOST, sum));
    }
}

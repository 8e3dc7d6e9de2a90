package org.lifelane.planning.risk;

import java.util.function.IntToDoubleFunction;
import org.lifelane.planning.risk.weights.PairwiseMatrix;
import org.lifelane.planning.risk.weights.RiskWeights;

/**
 * How contributions make a score: each criterion is the sum of its points, 100 at most; each of the three terms is the
 * weighted mean of its criteria, and the score that of the terms. In the written hundredths parts add up to the score.
 */
final class ScoreModel {
    /** Sums of doubles may miss a whole hundredth by a hair. */
    private static final double HAIR = 1e-9;

    private final double[] weights;
    private final double[] within;

    private ScoreModel(double[] weights, double[] within) {
        this.weights = weights;
        this.within = within;
    }

    static ScoreModel of(RiskWeights weights) {
        double[] all = new double[Criterion.ALL.size()];
        double[] within = new double[all.length];
        for (Criterion criterion : Criterion.ALL) {
            within[criterion.ordinal()] = matrix(weights, criterion.branch()).weight(criterion.text());
            all[criterion.ordinal()] = weights.score().weight(criterion.branch().text()) * within[criterion.ordinal()];
        }
        return new ScoreModel(all, within);
    }

    private static PairwiseMatrix matrix(RiskWeights weights, Criterion.Branch branch) {
        return switch (branch) {
            case LIKELIHOOD -> weights.likelihood();
            case CONSEQUENCE -> weights.consequence();
            case DEFICIENCY -> weights.deficiency();
        };
    }

    /** The weight of each criterion in the score, in their order; they add up to 1. */
    double[] weights() {
        return weights.clone();
    }

    /** The weight of each criterion within its term. */
    double within(Criterion criterion) {
        return within[criterion.ordinal()];
    }

    double weight(Criterion criterion) {
        return weights[criterion.ordinal()];
    }

    /** The score of points by criterion, in hundredths. */
    int hundredths(IntToDoubleFunction points) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * points.applyAsDouble(i);
        }
        return hundredths(score);
    }

    /** A term of the score, 0 to 100. */
    double branch(Criterion.Branch branch, CriterionSums sums) {
        double value = 0;
        for (Criterion criterion : Criterion.ALL) {
            if (criterion.branch() == branch) {
                value += within(criterion) * sums.middle(criterion.ordinal());
            }
        }
        return value;
    }

    static int hundredths(double points) {
        return (int) Math.floor(points * 100 + 0.5 + HAIR);
    }
}

package org.lifelane.planning.risk.weights;

import java.util.Arrays;
import java.util.List;

/**
 * Judgements of criteria two by two, and the weights that follow: the analytic hierarchy process (层次分析法) of T. L.
 * Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980. The weights are the principal eigenvector, scaled to the sum
 * 1; the consistency ratio is ((λ − n) / (n − 1)) / RI(n), with λ the principal eigenvalue and RI the mean of the same
 * over random matrices.
 */
public final class PairwiseMatrix {
    private static final int MOST_STEPS = 10_000;
    private static final double STILL = 1e-14;

    private final List<String> criteria;
    private final double[] weights;
    private final double eigenvalue;

    private PairwiseMatrix(List<String> criteria, double[] weights, double eigenvalue) {
        this.criteria = criteria;
        this.weights = weights;
        this.eigenvalue = eigenvalue;
    }

    /**
     * Derives the weights by power iteration, which finds the principal eigenvector of any positive matrix.
     *
     * @param judgements a row for each criterion: how many times it counts as much as the criterion of the column
     * @throws IllegalArgumentException if a judgement is not positive or the matrix is not square
     */
    public static PairwiseMatrix of(List<String> criteria, double[][] judgements) {
        int n = criteria.size();
        if (judgements.length != n
                || Arrays.stream(judgements)
                        .anyMatch(row -> row.length != n || Arrays.stream(row).anyMatch(value -> !(value > 0)))) {
            throw new IllegalArgumentException("not a positive matrix of " + criteria);
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double eigenvalue = n;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += judgements[i][j] * weights[j];
                }
            }
            // The weights add up to 1, so what they grow to is the eigenvalue.
            eigenvalue = Arrays.stream(next).sum();
            double change = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= eigenvalue;
                change = Math.max(change, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            if (change < STILL) {
                break;
            }
        }
        return new PairwiseMatrix(List.copyOf(criteria), weights, eigenvalue);
    }

    public List<String> criteria() {
        return criteria;
    }

    /** The weight of each criterion, in their order; they add up to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /** The weight of one criterion. */
    public double weight(String criterion) {
        int at = criteria.indexOf(criterion);
        if (at < 0) {
            throw new IllegalArgumentException("no criterion " + criterion + " among " + criteria);
        }
        return weights[at];
    }

    /**
     * How far the judgements contradict each other: 0 for none, up to 0.1 is usually taken.
     *
     * @param randomIndex by number of criteria, the first for one; at least as long as this matrix
     */
    public double consistencyRatio(List<Double> randomIndex) {
        int n = criteria.size();
        double random = randomIndex.get(n - 1);
        return n <= 2 || random == 0 ? 0 : Math.max(0, (eigenvalue - n) / (n - 1) / random);
    }
}

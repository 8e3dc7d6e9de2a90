package org.lifelane.planning.risk;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lifelane.planning.risk.weights.PairwiseMatrix;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.risk.weights.Stability;

/**
 * How far ranks move when the weights vary. Each draw multiplies every weight of every matrix by an even random factor
 * about 1, scales them to the sum 1 again and ranks the buildings anew by the points of their criteria; the rules are
 * not asked again. A range is that of the 5th and 95th percentile of the draws, and holds the rank itself. The same seed
 * gives the same ranges on every machine.
 */
final class RankStability {
    private static final double WORST_SHARE = 0.05;
    private static final double BEST_SHARE = 0.95;
    /** Behind every score: of buildings without a rank. */
    private static final long BEHIND = 1L << (Long.SIZE - 2);

    private RankStability() {}

    /** @param points of each building's criteria, in their order, each 0 to 100 */
    static List<RankRange> of(RiskWeights weights, List<double[]> points, Ranking ranking) {
        Stability stability = weights.stability();
        double[][] draws = draws(weights);
        int buildings = points.size();
        int[][] ranks = new int[stability.draws()][];
        IntStream.range(0, draws.length).parallel().forEach(draw -> ranks[draw] = ranks(draws[draw], points, ranking));
        return IntStream.range(0, buildings)
                .parallel()
                .mapToObj(building -> {
                    int[] own = new int[ranks.length];
                    Arrays.setAll(own, draw -> ranks[draw][building]);
                    Arrays.sort(own);
                    RankRange drawn = new RankRange(at(own, WORST_SHARE), at(own, BEST_SHARE));
                    OptionalInt rank = ranking.rank(building);
                    return rank.isPresent() ? drawn.with(rank.getAsInt()) : drawn;
                })
                .toList();
    }

    private static int at(int[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** Equal scores keep the order of the ranking. */
    private static int[] ranks(double[] weights, List<double[]> points, Ranking ranking) {
        int n = points.size();
        // Score and place in one number to be sorted: greater scores first, then the better rank before the draw.
        long[] keys = new long[n];
        for (int building = 0; building < n; building++) {
            double score = 0;
            for (int i = 0; i < weights.length; i++) {
                score += weights[i] * points.get(building)[i];
            }
            long millionths = Math.round(score * 1e6);
            long first = ranking.rank(building).isPresent() ? -(millionths << Integer.SIZE) : BEHIND;
            keys[building] = first + ranking.place(building);
        }
        Arrays.sort(keys);
        int[] ranks = new int[n];
        for (int place = 0; place < n; place++) {
            ranks[ranking.at((int) keys[place])] = place + 1;
        }
        return ranks;
    }

    private static double[][] draws(RiskWeights weights) {
        Stability stability = weights.stability();
        SplittableRandom random = new SplittableRandom(stability.seed());
        double[][] draws = new double[stability.draws()][];
        for (int draw = 0; draw < draws.length; draw++) {
            double[] score = varied(weights.score(), stability, random);
            double[][] within = {
                varied(weights.likelihood(), stability, random),
                varied(weights.consequence(), stability, random),
                varied(weights.deficiency(), stability, random)
            };
            double[] all = new double[Criterion.ALL.size()];
            int at = 0;
            for (int branch = 0; branch < within.length; branch++) {
                for (double weight : within[branch]) {
                    all[at++] = score[branch] * weight;
                }
            }
            draws[draw] = all;
        }
        return draws;
    }

    private static double[] varied(PairwiseMatrix matrix, Stability stability, SplittableRandom random) {
        double[] weights = matrix.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 + stability.spread() * (2 * random.nextDouble() - 1);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}

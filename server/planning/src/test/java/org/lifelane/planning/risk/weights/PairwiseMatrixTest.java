package org.lifelane.planning.risk.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights from judgements, against what Saaty published. */
class PairwiseMatrixTest {
    /** Saaty 1980, as in the bundled file. */
    private static final List<Double> RANDOM = List.of(0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49);

    /**
     * Which drink is consumed more in the United States: T. L. Saaty, “Decision making with the analytic hierarchy
     * process”, International Journal of Services Sciences 1 (2008) 83–98, table 2. Published there: weights .177, .019,
     * .042, .116, .190, .129, .327 and consistency ratio .022.
     */
    @Test
    void theDrinksOfSaaty2008() {
        PairwiseMatrix drinks =
                PairwiseMatrix.of(List.of("coffee", "wine", "tea", "beer", "sodas", "milk", "water"), new double[][] {
                    {1, 9, 5, 2, 1, 1, 1.0 / 2},
                    {1.0 / 9, 1, 1.0 / 3, 1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 9},
                    {1.0 / 5, 3, 1, 1.0 / 3, 1.0 / 4, 1.0 / 3, 1.0 / 9},
                    {1.0 / 2, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3},
                    {1, 9, 4, 2, 1, 2, 1.0 / 2},
                    {1, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3},
                    {2, 9, 9, 3, 2, 3, 1}
                });
        assertThat(drinks.weights())
                .containsExactly(new double[] {0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327}, within(0.001));
        assertThat(drinks.consistencyRatio(RANDOM)).isCloseTo(0.022, within(0.002));
    }

    @Test
    void judgementsThatAgreeGiveBackTheirWeightsAndContradictNothing() {
        double[] weights = {0.5, 0.3, 0.15, 0.05};
        double[][] judgements = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                judgements[i][j] = weights[i] / weights[j];
            }
        }
        PairwiseMatrix matrix = PairwiseMatrix.of(List.of("a", "b", "c", "d"), judgements);
        assertThat(matrix.weights()).containsExactly(weights, within(1e-12));
        assertThat(matrix.consistencyRatio(RANDOM)).isCloseTo(0, within(1e-12));
        assertThat(matrix.weight("c")).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void aCircleOfPreferencesContradictsItself() {
        PairwiseMatrix circle = PairwiseMatrix.of(List.of("a", "b", "c"), new double[][] {
            {1, 3, 1.0 / 3}, {1.0 / 3, 1, 3}, {3, 1.0 / 3, 1}
        });
        assertThat(circle.consistencyRatio(RANDOM)).isGreaterThan(1);
    }

    @Test
    void whatIsNoPositiveSquareIsRefused() {
        assertThatThrownBy(() -> PairwiseMatrix.of(List.of("a", "b"), new double[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairwiseMatrix.of(List.of("a", "b"), new double[][] {{1, 0}, {0, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lifelane.planning.coverage.Streets.reached;

import org.junit.jupiter.api.Test;

class ReachedIntervalsTest {
    @Test
    void whatIsReachedFromBothEndsIsJoinedWhereItOverlaps() {
        ReachedIntervals reached = reached(4, 60, 100, 2, 0, 30, 4, 0, 70, 2, 90, 100);

        assertThat(reached.size()).isEqualTo(3);
        assertThat(reached.edge(2)).isEqualTo(4);
        assertThat(reached.from(2)).isEqualTo(0);
        assertThat(reached.to(2)).isEqualTo(100);
    }

    @Test
    void theEndsOfAnIntervalAreReached() {
        ReachedIntervals reached = reached(2, 10, 30, 2, 90, 100);

        assertThat(reached.contains(2, 10)).isTrue();
        assertThat(reached.contains(2, 30)).isTrue();
        assertThat(reached.contains(2, 30.001)).isFalse();
        assertThat(reached.contains(2, 95)).isTrue();
        assertThat(reached.contains(1, 20)).isFalse();
        assertThat(reached.contains(3, 20)).isFalse();
    }

    @Test
    void anIntervalThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> reached(7, 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edge 7");
    }
}

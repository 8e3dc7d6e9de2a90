package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.town.Town;

/** A choice of lanes that is stopped is the best so far with a bound that holds; before there is any, there is none. */
class StoppedClearingTest {
    private static final int COURTS = 12;

    /** Courts of two lanes in series, the further in the more buildings: a greedy choice of few lanes is not the best. */
    private static Clearing town() {
        Town town = new Town().road("main", "0,0 2000,0", "highway=residential").station("s", "0,0");
        for (int court = 0; court < COURTS; court++) {
            int x = 100 * (court + 1);
            town.lane("outer" + court, "%d,0 %d,60".formatted(x, x), "blocked=true")
                    .lane("inner" + court, "%d,60 %d,160".formatted(x, x), "blocked=true")
                    .building("near" + court, "%d,30".formatted(x + 25));
            for (int far = 0; far < 1 + court % 3; far++) {
                town.building("far" + court + "-" + far, "%d,%d".formatted(x + 25, 100 + 22 * far));
            }
        }
        return Clearing.of(town);
    }

    @Test
    void itTellsFirstOfAGreedyChoiceAndOfTheRelaxation() {
        List<Proof> told = new ArrayList<>();
        ClearingPlan plan =
                best(SolveControl.patient().telling((objective, bound) -> told.add(new Proof(objective, bound))));
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.get(0).objective()).isGreaterThan(plan.baseline());
        assertThat(told.get(1).bound()).isLessThan(told.get(0).bound());
        for (Proof each : told) {
            assertThat(each.objective()).isLessThanOrEqualTo(plan.proof().objective());
            assertThat(each.bound()).isGreaterThanOrEqualTo(plan.proof().objective() - 1e-6);
        }
        assertThat(plan.proof().optimal()).isTrue();
    }

    @Test
    void cancelledOnTheWayItIsTheBestSoFar() {
        AtomicInteger told = new AtomicInteger();
        ClearingPlan plan = best(SolveControl.patient()
                .unless(() -> told.get() > 0)
                .telling((objective, bound) -> told.incrementAndGet()));
        isTheBestSoFar(plan);
    }

    @Test
    void outOfTimeItHasTheBaselineAndABound() {
        ClearingPlan plan = best(SolveControl.within(Duration.ZERO));
        assertThat(plan.selected()).isEmpty();
        assertThat(plan.proof().objective()).isEqualTo(plan.baseline());
        assertThat(plan.proof().optimal()).isFalse();
        assertThat(plan.proof().bound())
                .isGreaterThanOrEqualTo(best(SolveControl.patient()).proof().objective());
    }

    private static void isTheBestSoFar(ClearingPlan plan) {
        double best = best(SolveControl.patient()).proof().objective();
        assertThat(plan.selected()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
        assertThat(plan.proof().objective())
                .isGreaterThan(plan.baseline())
                .isEqualTo(plan.covered().size());
        assertThat(plan.proof().bound()).isGreaterThanOrEqualTo(best);
        assertThat(plan.proof().optimal()).isFalse();
    }

    private static ClearingPlan best(SolveControl control) {
        Clearing clearing = town();
        return LaneSelection.best(
                clearing.sets(),
                clearing.sets().fromAll(),
                clearing.equalStakes(),
                new ClearingBudget.Lanes(7),
                control);
    }

    @Test
    void theSetsAreNotFoundWhereSomebodyStopsIt() {
        Clearing clearing = town();
        AtomicInteger asked = new AtomicInteger();
        SolveControl control = SolveControl.patient().unless(() -> asked.incrementAndGet() > COURTS);
        assertThatThrownBy(() -> new LaneSets(
                                clearing.now(),
                                clearing.index(),
                                Town.numbers(),
                                clearing.targets(),
                                SearchCaps.STANDARD,
                                control)
                        .fromAll())
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isGreaterThan(COURTS);
    }
}

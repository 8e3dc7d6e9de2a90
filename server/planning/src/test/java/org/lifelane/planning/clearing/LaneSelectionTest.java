package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.town.Town;

/** The best lanes within a budget. */
class LaneSelectionTest {
    private static final String BLOCKED = "blocked=true";

    /** Two lanes in series with three buildings at their end, a third with one, an open one with one more. */
    private static Clearing town() {
        return Clearing.of(new Town()
                .road("main", "0,0 500,0 1000,0", "highway=residential")
                .station("s", "0,0")
                .lane("outer", "300,0 300,60", BLOCKED)
                .lane("inner", "300,60 300,160", BLOCKED)
                .lane("single", "500,0 500,60", BLOCKED)
                .lane("open", "700,0 700,60")
                .building("a", "275,150")
                .building("b", "325,150")
                .building("c", "300,185")
                .building("d", "500,85")
                .building("e", "700,85"));
    }

    @Test
    void oneLaneIsTheOneThatGainsAlone() {
        ClearingPlan plan = town().best(new ClearingBudget.Lanes(1));
        assertThat(plan.selected()).containsExactly("single");
        assertThat(plan.baseline()).isEqualTo(1);
        assertThat(plan.proof().objective()).isEqualTo(2);
        assertThat(plan.proof().optimal()).isTrue();
        assertThat(plan.covered()).containsExactly("d", "e");
    }

    @Test
    void twoLanesAreThoseThatGainOnlyTogether() {
        ClearingPlan plan = town().best(new ClearingBudget.Lanes(2));
        assertThat(plan.selected()).containsExactly("inner", "outer");
        assertThat(plan.proof().objective()).isEqualTo(4);
        assertThat(plan.chosen()).allSatisfy(chosen -> {
            assertThat(chosen.addsAlone()).isZero();
            assertThat(chosen.lostWithout()).isEqualTo(3);
        });
        assertThat(plan.uncovered()).containsExactly(new ClearingPlan.Uncovered("d", List.of("single"), false));
    }

    @Test
    void noLaneIsClearedForNothing() {
        ClearingPlan plan = town().best(new ClearingBudget.Lanes(50));
        assertThat(plan.selected()).containsExactly("inner", "outer", "single");
        assertThat(plan.cost()).isEqualTo(3);
        assertThat(plan.uncovered()).isEmpty();
    }

    /** A building behind more lanes than are looked at: the bound allows for it, and for no more than there is. */
    @Test
    void whatTheCapHidesIsToldAndNotCountedTwice() {
        Clearing clearing = town().with(new SearchCaps(1, 64));
        ClearingPlan plan = clearing.best(new ClearingBudget.Lanes(3));
        assertThat(plan.selected()).containsExactly("single");
        assertThat(plan.proof().objective()).isEqualTo(2);
        assertThat(plan.proof().bound()).isEqualTo(5);
        assertThat(plan.proof().optimal()).isFalse();
        assertThat(plan.uncovered()).allMatch(ClearingPlan.Uncovered::capped).hasSize(3);
    }

    @Test
    void aBudgetOfNothingClearsNothing() {
        ClearingPlan plan = town().best(new ClearingBudget.Lanes(0));
        assertThat(plan.selected()).isEmpty();
        assertThat(plan.proof().objective()).isEqualTo(plan.baseline()).isEqualTo(1);
        assertThat(plan.proof().optimal()).isTrue();
    }

    @Test
    void moneyBuysWhatIsCheapForWhatItBrings() {
        Map<String, Double> prices = Map.of("outer", 5000.0, "inner", 4000.0, "single", 9500.0);
        assertThat(town().best(new ClearingBudget.Money(9500, prices)).selected())
                .containsExactly("inner", "outer");
        assertThat(town().best(new ClearingBudget.Money(8999, prices)).selected())
                .isEmpty();
    }

    @Test
    void aMillionthMoreThanTheBudgetIsTooMuch() {
        Map<String, Double> prices = Map.of("outer", 5_000_000.0, "inner", 5_000_001.0, "single", 9_000_000.0);
        ClearingPlan plan = town().best(new ClearingBudget.Money(10_000_000, prices));
        assertThat(plan.selected()).containsExactly("single");
        assertThat(plan.proof().optimal()).isTrue();
    }

    @Test
    void moneyIsExactToItsLastPlace() {
        Map<String, Double> tenths = Map.of("outer", 0.1, "inner", 0.2, "single", 0.4);
        ClearingPlan plan = town().best(new ClearingBudget.Money(0.3, tenths));
        assertThat(plan.selected()).containsExactly("inner", "outer");
        assertThat(plan.cost()).isEqualTo(0.3);
        assertThat(town().best(new ClearingBudget.Money(0.29, tenths)).selected())
                .isEmpty();
        Map<String, Double> cents = Map.of("outer", 1e9 + 0.01, "inner", 1e9 + 0.02, "single", 3e9);
        assertThat(town().best(new ClearingBudget.Money(2e9 + 0.03, cents)).selected())
                .containsExactly("inner", "outer");
        assertThat(town().best(new ClearingBudget.Money(2e9 + 0.02, cents)).selected())
                .isEmpty();
    }

    @Test
    void aLaneWithoutAPriceIsNotTakenToBeFree() {
        ClearingPlan plan = town().best(new ClearingBudget.Money(1e6, Map.of("outer", 1.0, "single", 1.0)));
        assertThat(plan.selected()).containsExactly("single");
        assertThat(plan.uncovered())
                .extracting(ClearingPlan.Uncovered::wouldNeed)
                .contains(List.of("inner", "outer"));
    }

    @Test
    void theBoundAllowsForWhatTheCapHides() {
        ClearingPlan plan = town().atMost(1).best(new ClearingBudget.Lanes(3));
        assertThat(plan.selected()).containsExactly("single");
        assertThat(plan.proof().bound()).isEqualTo(5);
        assertThat(plan.proof().optimal()).isFalse();
        assertThat(plan.uncovered()).allMatch(ClearingPlan.Uncovered::capped).hasSize(3);
        // One lane is no more than a set may hold, so here the cap hides nothing.
        assertThat(town().atMost(1).best(new ClearingBudget.Lanes(1)).proof().optimal())
                .isTrue();
    }

    @Test
    void budgetsThatAreNoneAreRefused() {
        for (ClearingBudget budget : List.of(
                new ClearingBudget.Lanes(-1),
                new ClearingBudget.Money(Double.NaN, Map.of()),
                new ClearingBudget.Money(-1, Map.of()),
                new ClearingBudget.Money(1, Map.of("outer", -2.0)))) {
            assertThatThrownBy(() -> town().best(budget)).isInstanceOf(FaultyInputException.class);
        }
    }
}

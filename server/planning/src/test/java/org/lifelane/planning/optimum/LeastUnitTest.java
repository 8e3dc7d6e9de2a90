package org.lifelane.planning.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Fault;

class LeastUnitTest {
    @Test
    void oneAndTwoTenthsFitInThreeTenths() {
        LeastUnit unit = LeastUnit.of(new double[] {0.1, 0.2});
        assertThat(unit.units(0.1) + unit.units(0.2)).isEqualTo(unit.budget(0.3));
        assertThat(unit.amount(3)).isEqualTo(0.3);
    }

    @Test
    void aBudgetPaysWholeUnitsOnly() {
        LeastUnit cents = LeastUnit.of(new double[] {1.10, 2.25});
        assertThat(cents.units(2.25)).isEqualTo(45);
        assertThat(cents.budget(3.35)).isEqualTo(67);
        assertThat(cents.budget(3.34)).isEqualTo(66);
        assertThat(cents.budget(3.39999)).isEqualTo(67);
    }

    @Test
    void whatIsNotForSaleHasNoUnit() {
        LeastUnit unit = LeastUnit.of(new double[] {Double.POSITIVE_INFINITY, 20, 30});
        assertThat(unit.units(30)).isEqualTo(3);
        assertThat(unit.units(Double.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void theNoiseOfASpreadsheetIsNoMoney() {
        LeastUnit unit = LeastUnit.of(new double[] {0.1 + 0.2, 0.7 + 0.1});
        assertThat(unit.units(0.1 + 0.2)).isEqualTo(3);
        assertThat(LeastUnit.decimal(0.7 + 0.1)).isEqualTo(0.8);
    }

    @Test
    void moneyIsToldAsItWasWritten() {
        assertThat(LeastUnit.sum(DoubleStream.of(0.1, 0.2))).isEqualTo(0.3);
        assertThat(LeastUnit.sum(DoubleStream.of(1_234_567.89, 1e9, 1e-7))).isEqualTo(1_001_234_567.8900001);
        assertThat(LeastUnit.text(1e9)).isEqualTo("1000000000");
        assertThat(LeastUnit.text(1_234_567_890.12)).isEqualTo("1234567890.12");
        assertThat(LeastUnit.text(1e-7)).isEqualTo("0.0000001");
    }

    @Test
    void pricesThatNoSumHoldsExactlyAreRefusedByTheFinestOfThem() {
        double[] fine = {5e9, Double.POSITIVE_INFINITY, 1e-7};
        assertThat(LeastUnit.faults("stations", List.of("a", "b", "c"), fine))
                .containsExactly(Fault.of("stations", "c", "siting.price-too-fine", "0.0000001", "5000000000"));
        assertThat(LeastUnit.faults("stations", List.of("a", "b"), new double[] {1e8, 1e-6}))
                .isEmpty();
    }
}

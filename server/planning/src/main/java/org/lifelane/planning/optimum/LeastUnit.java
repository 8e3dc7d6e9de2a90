package org.lifelane.planning.optimum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lifelane.planning.inventory.Fault;

/**
 * The greatest sum of money of which all prices are whole multiples. Counted in it prices add up exactly: 0.1 and 0.2 are
 * 1 and 2, and fit in 0.3. An amount means the decimal of at most 15 digits that its double stands for; that is the one
 * that was written, for 15 digits survive the way through a double, and what a spreadsheet works out has noise behind them.
 */
public final class LeastUnit {
    private static final MathContext DIGITS = new MathContext(15);
    /** A sum of so many units still has no more than 15 digits. */
    private static final double MOST_UNITS = 1e15;

    private final BigDecimal unit;

    private LeastUnit(BigDecimal unit) {
        this.unit = unit;
    }

    /** @param prices at least 0; of infinite ones, for what is not for sale, nothing is asked */
    public static LeastUnit of(double[] prices) {
        List<BigDecimal> amounts = Arrays.stream(prices)
                .filter(Double::isFinite)
                .mapToObj(LeastUnit::written)
                .toList();
        int scale = amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger divisor = amounts.stream()
                .map(amount -> amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return new LeastUnit(new BigDecimal(divisor.max(BigInteger.ONE), scale));
    }

    /** A price in units, a whole number; infinite for an infinite one. */
    public double units(double price) {
        return Double.isFinite(price)
                ? written(price).divideToIntegralValue(unit).doubleValue()
                : price;
    }

    /** Prices in units. */
    public double[] units(double[] prices) {
        return Arrays.stream(prices).map(this::units).toArray();
    }

    /** How many whole units a budget pays; a budget beyond every sum of prices pays them all. */
    public double budget(double amount) {
        return Math.min(units(amount), MOST_UNITS);
    }

    /** So many units as money. */
    public double amount(double units) {
        return Double.isFinite(units) ? new BigDecimal(units).multiply(unit).doubleValue() : units;
    }

    /** A sum of money, exact to its 15 digits. */
    public static double sum(DoubleStream amounts) {
        return amounts.mapToObj(LeastUnit::written)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** An amount without the noise of what worked it out. */
    public static double decimal(double amount) {
        return Double.isFinite(amount) ? written(amount).doubleValue() : amount;
    }

    /** An amount as it was written: 0.3, and 1000000000. */
    public static String text(double amount) {
        return Double.isFinite(amount) ? written(amount).toPlainString() : Double.toString(amount);
    }

    /**
     * Prices that no exact sum can be made of, for one is too fine beside the others.
     *
     * @param ids of what has the prices
     */
    public static List<Fault> faults(String source, List<String> ids, double[] prices) {
        LeastUnit unit = of(prices);
        double sum =
                Arrays.stream(prices).filter(Double::isFinite).map(unit::units).sum();
        if (sum <= MOST_UNITS) {
            return List.of();
        }
        int finest = 0;
        for (int one = 1; one < prices.length; one++) {
            boolean finer = Double.isFinite(prices[one]) && scale(prices[one]) > scale(prices[finest]);
            finest = finer || Double.isInfinite(prices[finest]) ? one : finest;
        }
        return List.of(Fault.of(
                source,
                ids.get(finest),
                "siting.price-too-fine",
                text(prices[finest]),
                text(sum(Arrays.stream(prices).filter(Double::isFinite)))));
    }

    private static int scale(double price) {
        return Double.isFinite(price) ? written(price).scale() : Integer.MIN_VALUE;
    }

    private static BigDecimal written(double amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}

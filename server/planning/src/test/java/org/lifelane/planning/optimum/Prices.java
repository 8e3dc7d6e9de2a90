package org.lifelane.planning.optimum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Sums of money as people write them, drawn at random, for tests that add them up exactly. */
public final class Prices {
    private Prices() {}

    /** Prices of one of the kinds that money comes in: small decimals, millions to the cent, near a round billion. */
    public static BigDecimal[] random(Random random, int number) {
        int kind = random.nextInt(4);
        BigDecimal[] prices = new BigDecimal[number];
        for (int one = 0; one < number; one++) {
            prices[one] = switch (kind) {
                case 0 -> decimal(random, 0, 3, 1);
                case 1 -> decimal(random, 0, 5, 1 + random.nextInt(3));
                case 2 -> decimal(random, 1_000_000, 1_500_000, 2);
                default -> decimal(random, 1_000_000_000, 1_000_000_001, 2);
            };
        }
        return prices;
    }

    private static BigDecimal decimal(Random random, double least, double most, int places) {
        return BigDecimal.valueOf(least + (most - least) * random.nextDouble()).setScale(places, RoundingMode.HALF_UP);
    }

    /** What some of the prices come to, to the last place, or one place of money short of it. */
    public static BigDecimal budget(Random random, BigDecimal[] prices) {
        BigDecimal sum = BigDecimal.ZERO;
        int scale = 0;
        for (BigDecimal price : prices) {
            scale = Math.max(scale, price.scale());
            sum = random.nextBoolean() ? sum.add(price) : sum;
        }
        return random.nextInt(3) == 0 && sum.signum() > 0 ? sum.subtract(BigDecimal.ONE.movePointLeft(scale)) : sum;
    }

    /** Exactly the sum of those chosen. */
    public static BigDecimal sum(BigDecimal[] prices, long chosen) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int one = 0; one < prices.length; one++) {
            sum = (chosen >> one & 1) == 1 ? sum.add(prices[one]) : sum;
        }
        return sum;
    }

    public static double[] doubles(BigDecimal[] prices) {
        double[] doubles = new double[prices.length];
        for (int one = 0; one < prices.length; one++) {
            doubles[one] = prices[one].doubleValue();
        }
        return doubles;
    }
}

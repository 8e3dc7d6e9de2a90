package org.lifelane.planning.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chances of a town by a fixed seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

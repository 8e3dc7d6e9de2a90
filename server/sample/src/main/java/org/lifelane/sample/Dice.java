package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014), written out because the JDK's generators do not promise the
 * same draws in every version. Each topic rolls its own dice, so that a change in one leaves the others as they were.
 */
final class Dice {
    private static final long SEED = 500155L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of a topic; the same label always rolls the same numbers. */
    static Dice of(String label) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * 0x100000001b3L;
        }
        return new Dice(hash + SEED);
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** A whole number from low to high, both included. */
    int from(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swap = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, swap);
        }
        return copy;
    }
}

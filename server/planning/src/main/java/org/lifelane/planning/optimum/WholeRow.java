package org.lifelane.planning.optimum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A knapsack row over binary variables, in whole numbers that a double holds exactly. A solver takes a sum for at most the
 * limit that exceeds it by a millionth; what it chose is counted again here, and where it is too much a cover inequality
 * (Balas 1975) rules it out, with as much of its kind as one row can.
 */
final class WholeRow {
    /** Coefficients of more digits are no help to a solver that is exact to a millionth. */
    private static final double MOST = 1e9;

    private final double most;
    private final Map<Integer, Double> sizes;

    WholeRow(double most, Map<Integer, Double> sizes) {
        this.most = most;
        this.sizes = new TreeMap<>(sizes);
    }

    /** The row for the solver: the same, or, where the numbers are long, one that allows no less. */
    double limit() {
        return Math.min(most, MOST);
    }

    double coefficient(int variable) {
        double size = sizes.getOrDefault(variable, 0.0);
        return most <= MOST ? size : Math.floor(size / most * MOST * (1 - 1e-15));
    }

    /**
     * At most {@code most} of some variables.
     *
     * @param variables ascending
     */
    record Cover(Set<Integer> variables, int most) {}

    /** What rules a choice out that is too much; empty where it is not. */
    Optional<Cover> exceededBy(MixedIntegerProgram.Outcome outcome) {
        List<Integer> cover =
                new ArrayList<>(sizes.keySet().stream().filter(outcome::chosen).toList());
        double sum = cover.stream().mapToDouble(this::size).sum();
        if (sum <= most) {
            return Optional.empty();
        }
        cover.sort(Comparator.comparingDouble(this::size));
        while (sum - size(cover.get(0)) > most) {
            sum -= size(cover.remove(0));
        }
        makeSmaller(cover, sum);
        double greatest = cover.stream().mapToDouble(this::size).max().orElse(0);
        Set<Integer> all = new TreeSet<>(cover);
        sizes.forEach((variable, size) -> {
            if (size >= greatest) {
                all.add(variable);
            }
        });
        return Optional.of(new Cover(all, cover.size() - 1));
    }

    /** Exchanges the greatest for smaller ones while together they are still too much: the row then holds for more. */
    private void makeSmaller(List<Integer> cover, double sum) {
        double left = sum;
        while (true) {
            cover.sort(Comparator.comparingDouble(this::size));
            int greatest = cover.get(cover.size() - 1);
            double others = left - size(greatest);
            Optional<Integer> smaller = sizes.keySet().stream()
                    .filter(one -> !cover.contains(one) && size(one) < size(greatest) && others + size(one) > most)
                    .min(Comparator.comparingDouble(this::size));
            if (smaller.isEmpty()) {
                return;
            }
            cover.set(cover.size() - 1, smaller.get());
            left = others + size(smaller.get());
        }
    }

    private double size(int variable) {
        return sizes.getOrDefault(variable, 0.0);
    }
}

package org.lifelane.planning.clearing;

import java.util.BitSet;
import java.util.List;

/**
 * Buildings that come within the limit.
 *
 * @param weight their weight
 * @param households of those whose households are known
 * @param householdsUnknown number of buildings whose households are not known
 */
public record NewlyReached(int buildings, double weight, double households, int householdsUnknown) {

    /** @param targets by place in the list */
    static NewlyReached of(BitSet targets, List<Stake> stakes) {
        List<Stake> reached = targets.stream().mapToObj(stakes::get).toList();
        return new NewlyReached(
                reached.size(),
                reached.stream().mapToDouble(Stake::weight).sum(),
                reached.stream()
                        .mapToDouble(stake -> stake.households().orElse(0))
                        .sum(),
                (int) reached.stream()
                        .filter(stake -> stake.households().isEmpty())
                        .count());
    }
}

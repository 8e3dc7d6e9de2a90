package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.reach.Target;

/**
 * What is at stake at a building.
 *
 * @param weight at least 0
 * @param households empty where unknown
 */
public record Stake(double weight, OptionalDouble households) {

    /**
     * Holds the stakes against the buildings.
     *
     * @throws FaultyInputException naming each building whose weight is negative or no number
     * @throws IllegalArgumentException if there is not one stake for each building
     */
    static void check(List<Stake> stakes, List<Target> targets) {
        if (stakes.size() != targets.size()) {
            throw new IllegalArgumentException(stakes.size() + " stakes of " + targets.size() + " buildings");
        }
        List<Fault> faults = new ArrayList<>();
        for (int target = 0; target < stakes.size(); target++) {
            double weight = stakes.get(target).weight();
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                faults.add(Fault.of("", targets.get(target).id(), "clearing.weight", weight));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }
}

package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;

/** How much may be cleared. */
public sealed interface ClearingBudget {

    /** What a lane takes of the budget; empty where it is not known, and the lane is then left as it is. */
    OptionalDouble price(BlockedLane lane);

    /** What may be taken in all. */
    double most();

    /**
     * Holds the budget against itself.
     *
     * @throws FaultyInputException with everything that is negative or no number
     */
    void check();

    /** So many lanes. */
    record Lanes(int number) implements ClearingBudget {
        @Override
        public OptionalDouble price(BlockedLane lane) {
            return OptionalDouble.of(1);
        }

        @Override
        public double most() {
            return number;
        }

        @Override
        public void check() {
            if (number < 0) {
                throw new FaultyInputException(Fault.of("--lanes " + number, "", "clearing.lanes"));
            }
        }
    }

    /**
     * So much money.
     *
     * @param prices cost of clearing by lane id; a lane without one is not cleared, for it is not known to be free
     */
    record Money(double amount, Map<String, Double> prices) implements ClearingBudget {
        public Money {
            prices = Map.copyOf(prices);
        }

        @Override
        public OptionalDouble price(BlockedLane lane) {
            Double price = prices.get(lane.id());
            return price == null ? OptionalDouble.empty() : OptionalDouble.of(price);
        }

        @Override
        public double most() {
            return amount;
        }

        @Override
        public void check() {
            List<Fault> faults = new ArrayList<>();
            if (!(amount >= 0) || Double.isInfinite(amount)) {
                faults.add(Fault.of("--budget " + LeastUnit.text(amount), "", "clearing.budget"));
            }
            prices.entrySet().stream()
                    .filter(entry -> !(entry.getValue() >= 0) || Double.isInfinite(entry.getValue()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry ->
                            faults.add(Fault.of("fire-lanes", entry.getKey(), "clearing.price", entry.getValue())));
            if (!faults.isEmpty()) {
                throw new FaultyInputException(faults);
            }
        }
    }
}

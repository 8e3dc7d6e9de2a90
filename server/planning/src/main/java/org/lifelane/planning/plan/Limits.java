package org.lifelane.planning.plan;

import java.util.List;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * What may be bought.
 *
 * @param budget money, at least 0
 * @param mostStations number of stations; 0 for lanes only
 * @param mostLanes number of lanes; 0 for stations only
 */
public record Limits(double budget, int mostStations, int mostLanes) {
    public Limits {
        if (!(budget >= 0) || Double.isInfinite(budget)) {
            throw new FaultyInputException(List.of(Fault.of("--budget " + budget, "", "siting.budget")));
        }
        if (mostStations < 0) {
            throw new FaultyInputException(List.of(Fault.of("--p " + mostStations, "", "plan.number")));
        }
        if (mostLanes < 0) {
            throw new FaultyInputException(List.of(Fault.of("--lanes " + mostLanes, "", "plan.number")));
        }
    }

    /** So much money and no other limit. */
    public static Limits money(double budget) {
        return new Limits(budget, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    public Limits withBudget(double other) {
        return new Limits(other, mostStations, mostLanes);
    }

    public Limits stationsOnly() {
        return new Limits(budget, mostStations, 0);
    }

    public Limits lanesOnly() {
        return new Limits(budget, 0, mostLanes);
    }

    boolean allow(JointProblem problem, Purchase bought) {
        return bought.price(problem) <= budget + slack()
                && bought.stations().cardinality() <= mostStations
                && bought.lanes().cardinality() <= mostLanes;
    }

    /** Money is added up in binary fractions: a ten-millionth is no overspending. */
    double slack() {
        return 1e-7 * Math.max(1, budget);
    }
}

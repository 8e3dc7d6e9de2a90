package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.optimum.LeastUnit;

/**
 * What may be bought.
 *
 * @param budget money, at least 0
 * @param mostStations number of stations; 0 for lanes only
 * @param mostLanes number of lanes; 0 for stations only
 * @param required ids of stations that are bought in any case, within the budget and the number
 */
public record Limits(double budget, int mostStations, int mostLanes, Set<String> required) {
    public Limits {
        if (!(budget >= 0) || Double.isInfinite(budget)) {
            throw new FaultyInputException(
                    List.of(Fault.of("--budget " + LeastUnit.text(budget), "", "siting.budget")));
        }
        if (mostStations < 0) {
            throw new FaultyInputException(List.of(Fault.of("--p " + mostStations, "", "plan.number")));
        }
        if (mostLanes < 0) {
            throw new FaultyInputException(List.of(Fault.of("--lanes " + mostLanes, "", "plan.number")));
        }
        required = Set.copyOf(required);
    }

    public Limits(double budget, int mostStations, int mostLanes) {
        this(budget, mostStations, mostLanes, Set.of());
    }

    /** So much money and no other limit. */
    public static Limits money(double budget) {
        return new Limits(budget, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    public Limits withBudget(double other) {
        return new Limits(other, mostStations, mostLanes, required);
    }

    public Limits withRequired(Set<String> ids) {
        return new Limits(budget, mostStations, mostLanes, ids);
    }

    public Limits stationsOnly() {
        return new Limits(budget, mostStations, 0, required);
    }

    /** Without the required stations either. */
    public Limits lanesOnly() {
        return new Limits(budget, 0, mostLanes);
    }

    /** How the required stations go against the rest: more of them than may be bought, or dearer than the budget. */
    public List<Fault> faults(Map<String, Double> stationPrices) {
        List<Fault> faults = new ArrayList<>();
        if (required.size() > mostStations) {
            faults.add(Fault.of("--p " + mostStations, "", "siting.required-exceed-p", required.size()));
        }
        double spent = LeastUnit.sum(required.stream().mapToDouble(id -> stationPrices.getOrDefault(id, 0.0)));
        if (spent > LeastUnit.decimal(budget)) {
            faults.add(Fault.of(
                    "--budget " + LeastUnit.text(budget), "", "siting.required-exceed-budget", LeastUnit.text(spent)));
        }
        return faults;
    }

    boolean allow(JointProblem problem, Purchase bought) {
        return bought.units(problem) <= problem.unit().budget(budget)
                && bought.stations().cardinality() <= mostStations
                && bought.lanes().cardinality() <= mostLanes;
    }
}

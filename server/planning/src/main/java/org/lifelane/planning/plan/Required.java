package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/**
 * Stations that are bought in any case. For the choice of the rest they stand already, and what they cost is spent.
 *
 * @param bought these stations alone
 * @param left what may be bought besides
 */
record Required(Purchase bought, Limits left) {

    /** @throws FaultyInputException if one is not for sale, or if they exceed the limits by themselves */
    static Required of(JointProblem problem, Limits limits) {
        BitSet stations = new BitSet();
        List<Fault> faults = new ArrayList<>();
        for (String id : limits.required().stream().sorted().toList()) {
            int station = problem.stations().indexOf(id);
            if (station < 0) {
                faults.add(Fault.of("--required", id, "siting.no-candidate-of-id"));
            } else {
                stations.set(station);
            }
        }
        Purchase bought = new Purchase(stations, new BitSet());
        if (faults.isEmpty() && !limits.allow(problem, bought)) {
            faults.addAll(limits.faults(problem.stationPrices()));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        double units = problem.unit().budget(limits.budget()) - bought.units(problem);
        Limits left = new Limits(
                problem.unit().amount(units), limits.mostStations() - stations.cardinality(), limits.mostLanes());
        return new Required(bought, left);
    }

    /** What buildings are worth, by the covers that are left to be paid. */
    Map<Set<Cover>, Double> families(Map<Set<Cover>, Double> families) {
        if (bought.stations().isEmpty()) {
            return families;
        }
        Map<Set<Cover>, Double> left = new LinkedHashMap<>();
        families.forEach((covers, worth) -> left.merge(left(covers), worth, Double::sum));
        return left;
    }

    private Set<Cover> left(Set<Cover> covers) {
        Set<Cover> left = new HashSet<>();
        for (Cover cover : covers) {
            boolean stands =
                    cover.station() != Cover.STANDS && bought.stations().get(cover.station());
            left.add(stands ? new Cover(Cover.STANDS, cover.lanes()) : cover);
        }
        return left;
    }

    /** The whole purchase. */
    Purchase and(Purchase more) {
        BitSet stations = (BitSet) bought.stations().clone();
        stations.or(more.stations());
        return new Purchase(stations, more.lanes());
    }

    /** The rest of a whole purchase. */
    Purchase without(Purchase whole) {
        BitSet stations = (BitSet) whole.stations().clone();
        stations.andNot(bought.stations());
        return new Purchase(stations, whole.lanes());
    }
}

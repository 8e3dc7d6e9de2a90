package org.lifelane.application.siting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.lifelane.planning.clearing.Stake;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Target;

/** What is at stake at each building: its weight and its households. */
public final class Stakes {
    private Stakes() {}

    /** In the order of the targets. */
    public static List<Stake> of(List<Target> targets, List<Feature> buildings, Weights weights) {
        Map<String, OptionalDouble> households = new HashMap<>();
        buildings.forEach(row -> households.put(row.id(), row.number("households")));
        double[] weight = weights.of(targets.stream().map(Target::id).toList());
        return IntStream.range(0, weight.length)
                .mapToObj(i -> new Stake(
                        weight[i], households.getOrDefault(targets.get(i).id(), OptionalDouble.empty())))
                .toList();
    }

    /**
     * Holds a file's weights against the targets.
     *
     * @throws FaultyInputException if there is no target, or a weight of none
     */
    public static void check(Weights weights, String file, List<Target> targets) {
        if (targets.isEmpty()) {
            throw new FaultyInputException(Fault.of("targets", "", "siting.no-targets"));
        }
        if (weights.source().equals("file")) {
            weights.check(file, targets.stream().map(Target::id).toList());
        }
    }

    /**
     * Holds ids against the stations.
     *
     * @throws FaultyInputException naming each that is none, or that there is none at all
     */
    public static void known(Set<String> ids, List<Feature> stations) {
        Set<String> known = new HashSet<>();
        stations.forEach(row -> known.add(row.id()));
        List<Fault> faults = ids.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .map(id -> Fault.of("--existing", id, "siting.no-candidate-of-id"))
                .toList();
        if (ids.isEmpty()) {
            faults = List.of(Fault.of("stations", "", "clearing.no-stations"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }
}

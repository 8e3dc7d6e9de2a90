package org.lifelane.application.siting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;

/**
 * How much each target counts: the file's weights, else the risk score, else households, else 1 each. One source holds for
 * all; a target that it does not name counts 1.
 *
 * @param source {@code file, risk, households} or {@code one}
 */
public record Weights(String source, Map<String, Double> byId) {
    public Weights {
        byId = Map.copyOf(byId);
    }

    public static Weights each() {
        return new Weights("one", Map.of());
    }

    public static Weights file(Map<String, Double> weights) {
        return new Weights("file", weights);
    }

    /**
     * By what is known of the buildings themselves.
     *
     * @param scores risk scores by building, where they are known
     */
    public static Weights known(List<Feature> buildings, Map<String, Double> scores) {
        if (buildings.stream().anyMatch(row -> scores.containsKey(row.id()))) {
            return new Weights("risk", scores);
        }
        Map<String, Double> written = column(buildings, row -> row.number("score"));
        if (!written.isEmpty()) {
            return new Weights("risk", written);
        }
        Map<String, Double> households = column(buildings, row -> row.number("households"));
        return households.isEmpty() ? each() : new Weights("households", households);
    }

    private static Map<String, Double> column(List<Feature> buildings, Function<Feature, OptionalDouble> value) {
        return buildings.stream()
                .filter(row -> value.apply(row).isPresent() && value.apply(row).getAsDouble() >= 0)
                .collect(Collectors.toMap(Feature::id, row -> value.apply(row).getAsDouble(), (one, other) -> one));
    }

    /**
     * Holds the ids of a file's weights against the targets.
     *
     * @throws FaultyInputException naming each that is no target
     */
    public void check(String file, List<String> targets) {
        Set<String> known = Set.copyOf(targets);
        List<Fault> faults = byId.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .map(id -> Fault.of(file, id, "siting.weight-of-no-target"))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** In the order of some targets. */
    public double[] of(List<String> targets) {
        return targets.stream()
                .mapToDouble(id -> Optional.ofNullable(byId.get(id)).orElse(1.0))
                .toArray();
    }
}

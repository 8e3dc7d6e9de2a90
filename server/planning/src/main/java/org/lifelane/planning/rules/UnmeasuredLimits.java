package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** Which limits of the lanes and gates on a way nobody has measured. */
public final class UnmeasuredLimits {
    private static final Map<String, List<String>> LIMITS = Map.of(
            Layers.FIRE_LANES.name(), List.of("width_m", "clearance_m", "load_t"),
            Layers.GATES.name(), List.of("width_m", "height_m"));
    /** What is unknown of a lane whose limits are all known: its bends. */
    private static final String BENDS = "turn_radius_m";

    private final Map<String, Map<String, Feature>> rows = new HashMap<>();

    UnmeasuredLimits(Map<String, List<Feature>> layers) {
        for (LayerSchema layer : List.of(Layers.FIRE_LANES, Layers.GATES)) {
            rows.put(
                    layer.name(),
                    layers.getOrDefault(layer.name(), List.of()).stream()
                            .collect(Collectors.toMap(Feature::id, Function.identity(), (first, second) -> first)));
        }
    }

    /**
     * The facts to record.
     *
     * @param names as {@code layer/id}, of lanes and gates that have a limit unknown for the vehicle
     */
    public List<MissingFact> of(Set<String> names) {
        List<MissingFact> facts = new ArrayList<>();
        for (String name : names) {
            int slash = name.indexOf('/');
            facts.addAll(of(name.substring(0, slash), name.substring(slash + 1)));
        }
        return facts;
    }

    private List<MissingFact> of(String layer, String id) {
        Feature row = rows.getOrDefault(layer, Map.of()).get(id);
        if (row == null) {
            // A barrier that OpenStreetMap has on a node: all that is missing is a visit.
            return List.of(new MissingFact(layer, id, ""));
        }
        List<MissingFact> facts = LIMITS.getOrDefault(layer, List.of()).stream()
                .filter(limit -> row.number(limit).equals(OptionalDouble.empty()))
                .map(limit -> new MissingFact(layer, id, limit))
                .toList();
        return facts.isEmpty() && layer.equals(Layers.FIRE_LANES.name())
                ? List.of(new MissingFact(layer, id, BENDS))
                : facts;
    }
}

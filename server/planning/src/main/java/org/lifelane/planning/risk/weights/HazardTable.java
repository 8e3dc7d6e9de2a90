package org.lifelane.planning.risk.weights;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.YamlNode;

/**
 * Points of a hazard that was found and is not closed: those of its kind times its severity.
 *
 * @param closed states that end a hazard; in any other it counts
 * @param severities share of the points by severity
 * @param hazards points by kind; {@code other} stands for kinds that neither table names
 * @param fuels points by kind of gas and oil
 */
public record HazardTable(
        List<String> closed, Map<String, Double> severities, Map<String, Double> hazards, Map<String, Double> fuels) {
    private static final String OTHER = "other";

    public HazardTable {
        closed = List.copyOf(closed);
        severities = Map.copyOf(severities);
        hazards = Map.copyOf(hazards);
        fuels = Map.copyOf(fuels);
    }

    static HazardTable read(YamlNode hazards, YamlNode fuels) {
        Map<String, Double> kinds = Points.byWord(hazards.get("kinds"));
        if (!kinds.containsKey(OTHER)) {
            throw hazards.get("kinds").fault("yaml.missing", OTHER);
        }
        Map<String, YamlNode> severities = hazards.get("severity").entries();
        severities.values().forEach(node -> {
            if (node.number() < 0 || node.number() > 1) {
                throw node.fault("weights.share", node.text());
            }
        });
        return new HazardTable(
                hazards.get("closed").items().stream().map(YamlNode::text).toList(),
                severities.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().number())),
                kinds,
                Points.byWord(fuels.get("kinds")));
    }

    /** Whether a kind is gas or oil. */
    public boolean fuel(String kind) {
        return fuels.containsKey(kind);
    }

    /** Points of a kind at its gravest. */
    public double points(String kind) {
        return Optional.ofNullable(fuels.get(kind))
                .or(() -> Optional.ofNullable(hazards.get(kind)))
                .or(() -> Optional.ofNullable(hazards.get(OTHER)))
                .orElseThrow();
    }

    public double leastSeverity() {
        return Collections.min(severities.values());
    }

    public double greatestSeverity() {
        return Collections.max(severities.values());
    }
}

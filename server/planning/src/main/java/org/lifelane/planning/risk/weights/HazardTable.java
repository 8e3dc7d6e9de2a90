package org.lifelane.planning.risk.weights;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.YamlNode;

/**
 * Points of a hazard that was found and is not closed: those of its kind times its severity.
 *
 * @param closed states that end a hazard; in any other it counts
 * @param severities share of the points by severity
 * @param hazards points by kind; {@code other} is a kind that was looked at and is none of the others
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

    /** Points of a kind at its gravest; empty for a word that neither table names, which may be any of them. */
    public OptionalDouble points(String kind) {
        Double points = fuels.containsKey(kind) ? fuels.get(kind) : hazards.get(kind);
        return points == null ? OptionalDouble.empty() : OptionalDouble.of(points);
    }

    /** Points of the kind that has least, and of the one that has most. */
    public double leastPoints() {
        return all().min().orElseThrow();
    }

    public double mostPoints() {
        return all().max().orElseThrow();
    }

    private DoubleStream all() {
        return Stream.of(hazards, fuels)
                .flatMap(kinds -> kinds.values().stream())
                .mapToDouble(Double::doubleValue);
    }

    public double leastSeverity() {
        return Collections.min(severities.values());
    }

    public double greatestSeverity() {
        return Collections.max(severities.values());
    }
}

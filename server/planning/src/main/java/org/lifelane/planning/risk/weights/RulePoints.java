package org.lifelane.planning.risk.weights;

import java.util.Arrays;
import java.util.Optional;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.rules.Failure;
import org.lifelane.planning.rules.Rule;

/**
 * What a finding of one rule costs.
 *
 * @param failure the failure that it counts in
 * @param countedByArrival whether the time of the first engine counts it already
 */
public record RulePoints(Failure failure, double nonCompliant, double gap, boolean countedByArrival) {
    private static final String ARRIVAL = "arrival";

    static RulePoints read(YamlNode node, Rule rule) {
        Optional<YamlNode> countedBy = node.find("counted_by");
        if (countedBy.isPresent()) {
            if (!countedBy.get().text().equals(ARRIVAL)) {
                throw countedBy.get().fault("rules.word", countedBy.get().text(), ARRIVAL);
            }
            return new RulePoints(Failure.VEHICLE, 0, 0, true);
        }
        double nonCompliant = Points.read(node.get("non_compliant"));
        double gap = Points.read(node.get("gap"));
        if (gap > nonCompliant) {
            throw node.fault("weights.gap-dearer", rule.id());
        }
        Failure failure = node.find("in").map(RulePoints::failure).orElse(rule.failure());
        if (failure == Failure.SITING) {
            throw node.fault("weights.siting", rule.id());
        }
        return new RulePoints(failure, nonCompliant, gap, false);
    }

    private static Failure failure(YamlNode node) {
        return Arrays.stream(Failure.values())
                .filter(failure -> failure != Failure.SITING && failure.text().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault("rules.word", node.text(), "vehicle, water, people"));
    }
}

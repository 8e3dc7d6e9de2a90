package org.lifelane.planning.risk.weights;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lifelane.planning.inventory.YamlNode;

/** Reads points: numbers from 0 to 100. */
final class Points {
    private static final double MOST = 100;

    private Points() {}

    static double read(YamlNode node) {
        double points = node.number();
        if (points < 0 || points > MOST) {
            throw node.fault("weights.points", node.text());
        }
        return points;
    }

    /** Points by word; at least one. */
    static Map<String, Double> byWord(YamlNode node) {
        Map<String, Double> points = new LinkedHashMap<>();
        node.entries().forEach((word, value) -> points.put(word, read(value)));
        if (points.isEmpty()) {
            throw node.fault("yaml.mapping");
        }
        return points;
    }
}

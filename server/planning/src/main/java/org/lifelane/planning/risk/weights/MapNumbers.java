package org.lifelane.planning.risk.weights;

import java.util.List;
import org.lifelane.planning.inventory.YamlNode;

/**
 * How risk is drawn over a district.
 *
 * @param hexagonM a hexagon of the grid from side to side, metres
 * @param cellM side of a cell of the surface, metres; widened where a district would take too many
 * @param lengthM within which buildings speak for a place between them, metres: Barnes's length scale
 * @param withinM farther than this from every building the surface has no value, metres
 * @param scoreSteps points from 0 to 100 at which the tints of the score change, rising; a bound belongs to the step
 *     above it
 */
public record MapNumbers(double hexagonM, double cellM, double lengthM, double withinM, List<Double> scoreSteps) {
    /** The map has this many tints. */
    private static final int TINTS = 5;

    public MapNumbers {
        scoreSteps = List.copyOf(scoreSteps);
    }

    static MapNumbers read(YamlNode node) {
        return new MapNumbers(
                WeightsReader.positive(node.get("hexagon_m")),
                WeightsReader.positive(node.get("surface_cell_m")),
                WeightsReader.positive(node.get("surface_length_m")),
                WeightsReader.positive(node.get("surface_within_m")),
                steps(node.get("score_steps")));
    }

    private static List<Double> steps(YamlNode node) {
        List<Double> steps = node.items().stream().map(Points::read).toList();
        if (steps.size() != TINTS - 1) {
            throw node.fault("weights.row", TINTS - 1);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) <= steps.get(i - 1)) {
                throw node.items().get(i).fault("weights.bounds");
            }
        }
        return steps;
    }
}

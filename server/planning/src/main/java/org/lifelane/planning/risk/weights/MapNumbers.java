package org.lifelane.planning.risk.weights;

import org.lifelane.planning.inventory.YamlNode;

/**
 * How risk is drawn over a district.
 *
 * @param hexagonM a hexagon of the grid from side to side, metres
 * @param cellM side of a cell of the surface, metres; widened where a district would take too many
 * @param lengthM within which buildings speak for a place between them, metres: Barnes's length scale
 * @param withinM farther than this from every building the surface has no value, metres
 */
public record MapNumbers(double hexagonM, double cellM, double lengthM, double withinM) {

    static MapNumbers read(YamlNode node) {
        return new MapNumbers(
                WeightsReader.positive(node.get("hexagon_m")),
                WeightsReader.positive(node.get("surface_cell_m")),
                WeightsReader.positive(node.get("surface_length_m")),
                WeightsReader.positive(node.get("surface_within_m")));
    }
}

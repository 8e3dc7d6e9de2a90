package org.lifelane.planning.rules;

import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * An attribute, or a row, that nobody has recorded.
 *
 * @param layer name of the layer
 * @param id of the row; empty where the row itself is missing
 * @param attribute its name; empty where the row itself is missing
 */
public record MissingFact(String layer, String id, String attribute) {

    /** Nobody has recorded the layer in the district. */
    public static MissingFact rowsOf(LayerSchema layer) {
        return new MissingFact(layer.name(), "", "");
    }

    /** Stations are recorded, but none that responds sends the vehicle and stands on the network. */
    public static MissingFact sender() {
        return new MissingFact(Layers.STATIONS.name(), "", "vehicles");
    }

    /** As files write it: {@code fire-lanes/lane-1.width_m}. */
    public String text() {
        return layer + (id.isEmpty() ? "" : "/" + id) + (attribute.isEmpty() ? "" : "." + attribute);
    }
}

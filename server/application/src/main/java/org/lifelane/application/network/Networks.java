package org.lifelane.application.network;

import java.util.List;
import org.lifelane.application.store.LayerSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.NetworkInput;

/** What a network is built of, from the layers of a district. */
public final class Networks {
    private Networks() {}

    /** Roads, lanes, gates, and what OpenStreetMap says of nodes and turns. */
    public static NetworkInput input(LayerSource layers) {
        return new NetworkInput(
                        shaped(layers, Layers.ROADS),
                        shaped(layers, Layers.FIRE_LANES),
                        shaped(layers, Layers.GATES),
                        layers.rows(Layers.ROAD_NODES),
                        layers.rows(Layers.TURN_RESTRICTIONS))
                .around(layers.rows(Layers.HIGH_RISES));
    }

    /** The rows of a layer that have a geometry. */
    public static List<Feature> shaped(LayerSource layers, LayerSchema schema) {
        return layers.rows(schema).stream()
                .filter(row -> row.geometry().isPresent())
                .toList();
    }
}

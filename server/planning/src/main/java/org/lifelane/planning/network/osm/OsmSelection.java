package org.lifelane.planning.network.osm;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * What to take out of an OpenStreetMap file.
 *
 * @param layers names of the layers wanted; OpenStreetMap fills those of {@link #everything}
 * @param allBuildings whether {@code high-rises} takes every building, or those of eight floors or more, or higher than
 *     24 m
 */
public record OsmSelection(Set<String> layers, boolean allBuildings) {

    public OsmSelection {
        layers = Set.copyOf(layers);
    }

    /** What a search graph is built from: roads, what stands on their nodes, turn restrictions. */
    public static OsmSelection network() {
        return of(Layers.ROADS, Layers.ROAD_NODES, Layers.TURN_RESTRICTIONS);
    }

    /** All that OpenStreetMap can tell. A gate on a road's node is a row of {@code gates} and of {@code road-nodes}. */
    public static OsmSelection everything() {
        return of(
                Layers.ROADS,
                Layers.ROAD_NODES,
                Layers.TURN_RESTRICTIONS,
                Layers.STATIONS,
                Layers.HYDRANTS,
                Layers.GATES,
                Layers.TOWNSHIPS,
                Layers.HIGH_RISES);
    }

    public static OsmSelection of(LayerSchema... layers) {
        return new OsmSelection(Arrays.stream(layers).map(LayerSchema::name).collect(Collectors.toSet()), false);
    }

    /** The same with every building as a row of {@code high-rises}. */
    public OsmSelection withAllBuildings() {
        return new OsmSelection(layers, true);
    }

    public boolean wants(LayerSchema layer) {
        return layers.contains(layer.name());
    }

    boolean wantsRoads() {
        return wants(Layers.ROADS) || wants(Layers.ROAD_NODES) || wants(Layers.TURN_RESTRICTIONS);
    }

    boolean wantsAreas() {
        return wants(Layers.STATIONS) || wants(Layers.TOWNSHIPS) || wants(Layers.HIGH_RISES);
    }
}

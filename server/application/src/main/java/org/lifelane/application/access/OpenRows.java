package org.lifelane.application.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;

/**
 * What of the layers anybody may read without signing in. Nothing that helps an arsonist, nothing that names a person:
 * whoever adds to it adds it for the whole world.
 */
public final class OpenRows {
    private static final Map<String, LayerView> VIEWS = Map.of(
            "townships", LayerView.whole(Layers.TOWNSHIPS),
            "roads", LayerView.part(Layers.ROADS, List.of("name", "highway", "oneway", "maxspeed")),
            "high-rises", LayerView.part(Layers.HIGH_RISES, List.of("name", "compound")),
            "fire-lanes", LayerView.part(Layers.FIRE_LANES, List.of("name", "compound", "marked")),
            "rescue-sites", LayerView.part(Layers.RESCUE_SITES, List.of("name", "building_id", "marked")),
            "stations",
                    LayerView.part(Layers.STATIONS, List.of("name", "tier"))
                            .onlyOrUnsaid("status", Station.UNLESS_SAID));

    private OpenRows() {}

    /** What of a layer is open; empty where nothing is. */
    public static Optional<LayerView> of(LayerSchema schema) {
        return Optional.ofNullable(VIEWS.get(schema.name()));
    }
}

package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/**
 * The rows that an OpenStreetMap file gave.
 *
 * @param layers rows by the layer's name, a list for each layer that was asked for; the order is the file's
 * @param notes what was left out or could not be read, with its count; worth showing, no reason to refuse the file
 * @param dataDate the date the file says its data are of, ISO 8601; empty where it does not say
 */
public record OsmExtract(Map<String, List<Feature>> layers, List<Fault> notes, Optional<String> dataDate) {

    public OsmExtract {
        layers = Map.copyOf(layers);
        notes = List.copyOf(notes);
    }

    /** The rows of one layer; none where it was not asked for. */
    public List<Feature> layer(LayerSchema layer) {
        return layers.getOrDefault(layer.name(), List.of());
    }
}

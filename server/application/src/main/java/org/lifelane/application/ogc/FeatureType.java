package org.lifelane.application.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.access.LayerView;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/**
 * What the features of a collection are made of, as far as the reader sees it.
 *
 * @param properties those that the layer declares, then what else its rows hold, in the order in which they are shown
 */
public record FeatureType(LayerView view, List<Property> properties) {

    public LayerSchema schema() {
        return view.schema();
    }

    public String name() {
        return schema().name();
    }

    public boolean hasGeometry() {
        return !schema().shapes().isEmpty();
    }

    public Optional<Property> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** The properties of a row that say something, as they are stored. */
    Map<Property, Object> known(Feature row) {
        Map<Property, Object> known = new LinkedHashMap<>();
        for (Property property : properties) {
            Object value = row.attributes().get(property.name());
            if (value != null) {
                known.put(property, value);
            }
        }
        return known;
    }
}

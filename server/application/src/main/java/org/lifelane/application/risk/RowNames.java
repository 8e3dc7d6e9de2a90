package org.lifelane.application.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.Layers;

/**
 * What people call the rows of the layers: by their own name, or as a thing of the building, compound or street where
 * they stand.
 */
public final class RowNames {
    private final Map<String, Feature> rows = new HashMap<>();
    private final List<Feature> roads;
    private Optional<NearestStreet> streets = Optional.empty();

    private RowNames(List<Feature> roads) {
        this.roads = roads;
    }

    /** Those of rows by layer name. */
    public static RowNames of(Map<String, List<Feature>> rows) {
        RowNames all = new RowNames(rows.getOrDefault(Layers.ROADS.name(), List.of()));
        rows.forEach((layer, some) -> some.forEach(row -> all.rows.put(key(layer, row.id()), row)));
        return all;
    }

    /** The name of a row; empty where it has none. */
    Optional<String> name(String layer, String id) {
        return text(layer, id, "name");
    }

    /** What a row is within its layer, as its {@code kind} says; empty where nothing does. */
    Optional<String> kind(String layer, String id) {
        return text(layer, id, "kind");
    }

    /** The name of the building that a row belongs to; empty where it belongs to none, or to one without a name. */
    Optional<String> building(String layer, String id) {
        return text(layer, id, "building_id").flatMap(building -> name(Layers.HIGH_RISES.name(), building));
    }

    /** Where a row stands: its building, its compound or the nearest street that has a name. */
    Optional<String> place(String layer, String id) {
        return building(layer, id)
                .or(() -> text(layer, id, "compound"))
                .or(() -> row(layer, id)
                        .filter(row -> row.geometry().isPresent())
                        .flatMap(row -> streets().name(row.shape())));
    }

    /** Looked at only where something has no name, which is seldom. */
    private synchronized NearestStreet streets() {
        if (streets.isEmpty()) {
            streets = Optional.of(new NearestStreet(roads));
        }
        return streets.get();
    }

    private Optional<String> text(String layer, String id, String attribute) {
        return row(layer, id).flatMap(row -> row.text(attribute));
    }

    private Optional<Feature> row(String layer, String id) {
        return Optional.ofNullable(rows.get(key(layer, id)));
    }

    private static String key(String layer, String id) {
        return layer + "/" + Keys.of(id);
    }
}

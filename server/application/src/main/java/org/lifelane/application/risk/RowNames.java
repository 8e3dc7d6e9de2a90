package org.lifelane.application.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.Layers;

/** What people call the rows of the layers: by their own name, or as a thing of the building they belong to. */
public final class RowNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> buildings = new HashMap<>();

    private RowNames() {}

    /** Those of rows by layer name. */
    public static RowNames of(Map<String, List<Feature>> rows) {
        RowNames all = new RowNames();
        rows.forEach((layer, some) -> some.forEach(row -> {
            row.text("name").ifPresent(name -> all.names.put(key(layer, row.id()), name));
            row.text("building_id").ifPresent(building -> all.buildings.put(key(layer, row.id()), building));
        }));
        return all;
    }

    /** The name of a row; empty where it has none. */
    Optional<String> name(String layer, String id) {
        return Optional.ofNullable(names.get(key(layer, id)));
    }

    /** The name of the building that a row belongs to; empty where it belongs to none, or to one without a name. */
    Optional<String> building(String layer, String id) {
        return Optional.ofNullable(buildings.get(key(layer, id)))
                .flatMap(building -> name(Layers.HIGH_RISES.name(), building));
    }

    private static String key(String layer, String id) {
        return layer + "/" + Keys.of(id);
    }
}

package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Geometry;

/**
 * A building to be reached.
 *
 * @param footprint polygon or point, degrees, WGS 84
 * @param sites the rescue sites that name it, degrees, WGS 84
 */
public record Target(String id, String name, Geometry footprint, Optional<String> compound, List<Geometry> sites) {

    public Target {
        sites = List.copyOf(sites);
    }

    /** The buildings of some rows, each with the rescue sites that name it; rows without geometry are left out. */
    public static List<Target> of(List<Feature> buildings, List<Feature> rescueSites) {
        Map<String, List<Geometry>> sites = new HashMap<>();
        for (Feature site : rescueSites) {
            site.key("building_id")
                    .ifPresent(id -> site.geometry()
                            .ifPresent(shape -> sites.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(shape)));
        }
        return buildings.stream()
                .filter(row -> row.geometry().isPresent())
                .map(row -> new Target(
                        row.id(),
                        row.text("name").orElse(""),
                        row.shape(),
                        row.text("compound"),
                        sites.getOrDefault(row.key(), List.of())))
                .toList();
    }
}

package org.lifelane.application.risk;

import java.util.List;
import java.util.Optional;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskResult;

/**
 * The risk at one version of the layers.
 *
 * @param vehicle the one that is sent first
 */
public record RiskView(NetworkSnapshot snapshot, String vehicle, RiskNumbers numbers, RiskResult result) {

    /** A building; empty where there is none of that id. */
    Optional<BuildingRisk> building(String id) {
        return result.building(id);
    }

    /** The name of a row that a finding speaks of; empty where it has none. */
    Optional<String> name(String layer, String id) {
        return snapshot.rows().getOrDefault(layer, List.of()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .flatMap(NAME);
    }

    private static final java.util.function.Function<Feature, Optional<String>> NAME = row -> row.text("name");
}

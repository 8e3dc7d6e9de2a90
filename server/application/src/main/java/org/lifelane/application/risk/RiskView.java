package org.lifelane.application.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskResult;

/**
 * The risk at one version of the layers.
 *
 * @param vehicle the one that is sent first
 * @param names of the rows that have one, by {@code layer/id}
 */
public record RiskView(
        NetworkSnapshot snapshot, String vehicle, RiskNumbers numbers, RiskResult result, Map<String, String> names) {

    static RiskView of(NetworkSnapshot snapshot, String vehicle, RiskNumbers numbers, RiskResult result) {
        Map<String, String> names = new HashMap<>();
        snapshot.rows()
                .forEach((layer, rows) -> rows.forEach(row ->
                        row.text("name").ifPresent(name -> names.put(layer + "/" + row.id(), name))));
        return new RiskView(snapshot, vehicle, numbers, result, names);
    }

    /** A building; empty where there is none of that id. */
    Optional<BuildingRisk> building(String id) {
        return result.building(id);
    }

    /** The name of a row that a finding speaks of; empty where it has none. */
    Optional<String> name(String layer, String id) {
        return Optional.ofNullable(names.get(layer + "/" + id));
    }
}

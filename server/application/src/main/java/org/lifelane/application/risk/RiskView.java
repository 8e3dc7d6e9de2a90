package org.lifelane.application.risk;

import java.util.Optional;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskResult;

/**
 * The risk at one version of the layers.
 *
 * @param vehicle the one that is sent first
 * @param names what people call the rows that findings speak of
 */
public record RiskView(
        NetworkSnapshot snapshot, String vehicle, RiskNumbers numbers, RiskResult result, RowNames names) {

    static RiskView of(NetworkSnapshot snapshot, String vehicle, RiskNumbers numbers, RiskResult result) {
        return new RiskView(snapshot, vehicle, numbers, result, RowNames.of(snapshot.rows()));
    }

    /** A building; empty where there is none of that id. */
    Optional<BuildingRisk> building(String id) {
        return result.building(id);
    }
}

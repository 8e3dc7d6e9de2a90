package org.lifelane.planning.risk;

import java.util.List;
import java.util.OptionalInt;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.risk.times.EngineTimes;
import org.lifelane.planning.rules.Finding;

/**
 * What is known of one high-rise: a row of {@code R.csv}, and its rows of findings and parts.
 *
 * @param row its row of {@code high-rises}
 * @param rank by score, then by {@link RiskScore#high()}, then by id; 1 is worst. Empty where nothing that counts is
 *     known: such a building has its interval alone
 * @param ranks how far the rank moves when the weights vary
 * @param findings one a rule that applies, in the order of the rule checks
 */
public record BuildingRisk(
        Feature row, OptionalInt rank, RankRange ranks, RiskScore score, EngineTimes times, List<Finding> findings) {

    public BuildingRisk {
        findings = List.copyOf(findings);
    }

    public String buildingId() {
        return row.id();
    }
}

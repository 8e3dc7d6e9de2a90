package org.lifelane.planning.risk;

import java.util.List;
import java.util.Optional;
import org.lifelane.planning.rules.Finding;

/**
 * Something to put right at a building, and how much its score falls by it.
 *
 * @param feature the lane, site, … as {@code layer/id} where all findings are of that one alone
 * @param findings what is put right
 * @param points by how much the score falls, in whole hundredths
 * @param rank the rank that the building would then have, all others as they are
 */
public record Mend(Optional<String> feature, List<Finding> findings, double points, int rank) {

    public Mend {
        findings = List.copyOf(findings);
    }
}

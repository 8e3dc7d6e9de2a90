package org.lifelane.planning.siting;

import java.util.List;
import java.util.Map;
import org.lifelane.planning.optimum.Proof;

/**
 * The sites chosen, and whom they serve.
 *
 * @param proof objective and bound in the model's own measure
 * @param selected ids of the chosen candidates, in the order of the table
 * @param assignment each served target's cheapest chosen or existing site, targets in the order of the table
 * @param coveredWeight weight of the targets that are served (with backup coverage: by as many engines as asked)
 * @param totalWeight of all targets
 * @param uncovered ids of the targets that are not covered
 */
public record SitingPlan(
        Proof proof,
        List<String> selected,
        Map<String, String> assignment,
        double coveredWeight,
        double totalWeight,
        List<String> uncovered) {
    public SitingPlan {
        selected = List.copyOf(selected);
        uncovered = List.copyOf(uncovered);
    }

    SitingPlan with(Proof other) {
        return new SitingPlan(other, selected, assignment, coveredWeight, totalWeight, uncovered);
    }
}

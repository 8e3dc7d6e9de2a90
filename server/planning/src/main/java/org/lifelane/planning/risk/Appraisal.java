package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;

/** Weighs everything that is known, and not known, of a building. */
final class Appraisal {
    private final LikelihoodAppraisal likelihood;
    private final ConsequenceAppraisal consequence;
    private final TimeAppraisal times;
    private final FindingAppraisal findings;

    Appraisal(RiskWeights weights) {
        this.likelihood = new LikelihoodAppraisal(weights);
        this.consequence = new ConsequenceAppraisal(weights);
        this.times = new TimeAppraisal(weights);
        this.findings = new FindingAppraisal(weights);
    }

    /**
     * What adds to the building's score, or might.
     *
     * @param hazards the rows of {@code hazards} that name it
     * @param arrival of the vehicle that is sent
     * @param floor its way on to the fire floor
     * @param unmeasured the limits of lanes and gates on its way that nobody has measured
     */
    List<Contribution> of(
            BuildingCase building,
            List<Feature> hazards,
            Arrival arrival,
            Optional<FloorTime> floor,
            List<MissingFact> unmeasured,
            List<Finding> found) {
        List<Contribution> all = new ArrayList<>();
        all.addAll(likelihood.of(building, hazards));
        all.addAll(consequence.of(building.building()));
        all.addAll(times.of(building, arrival, floor, unmeasured, found));
        all.addAll(findings.of(building.building(), found));
        return all;
    }
}

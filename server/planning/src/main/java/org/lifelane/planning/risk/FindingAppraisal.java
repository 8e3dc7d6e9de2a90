package org.lifelane.planning.risk;

import java.util.List;
import java.util.Optional;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.risk.weights.RulePoints;
import org.lifelane.planning.rules.Building;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.Requirement;
import org.lifelane.planning.rules.Rule;

/** The points of the findings in the three failures. */
final class FindingAppraisal {
    private final RiskWeights weights;

    FindingAppraisal(RiskWeights weights) {
        this.weights = weights;
    }

    List<Contribution> of(Building building, List<Finding> found) {
        return found.stream().map(finding -> of(building, finding)).toList();
    }

    private Contribution of(Building building, Finding finding) {
        RulePoints points = weights.points(finding.rule().id());
        Criterion criterion = Criterion.of(points.failure());
        String part = criterion.part() + "." + finding.rule().id();
        return switch (finding.outcome()) {
            case MEETS -> Contribution.known(criterion, part, 0);
            case GAP -> Contribution.known(criterion, part, points.gap()).of(finding, 0);
            case NON_COMPLIANT ->
                Contribution.known(criterion, part, points.nonCompliant()).of(finding, 0);
            case UNKNOWN -> unknown(criterion, part, building, finding, points);
        };
    }

    /** It may turn out met, or as bad as the rule's clauses can make it for this building. */
    private static Contribution unknown(
            Criterion criterion, String part, Building building, Finding finding, RulePoints points) {
        double most = binds(finding.rule(), building) ? points.nonCompliant() : points.gap();
        return new Contribution(criterion, part, 0, most / 2, most, most / 2, finding.missing(), Optional.of(finding));
    }

    private static boolean binds(Rule rule, Building building) {
        return rule.all().stream()
                .anyMatch(requirement -> (requirement.force() == Requirement.Force.MANDATORY
                                || requirement.force() == Requirement.Force.LAW)
                        && building.boundBy(requirement));
    }
}

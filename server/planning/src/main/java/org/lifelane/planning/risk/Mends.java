package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.Outcome;

/** What putting things right does to a building's score. */
final class Mends {
    private static final double HUNDREDTHS = 100;

    private final ScoreModel model;
    private final Ranking ranking;

    Mends(ScoreModel model, Ranking ranking) {
        this.model = model;
        this.ranking = ranking;
    }

    /**
     * Every finding that falls short, put right alone, and every feature with several such findings of its own, put
     * right altogether; what lowers the score most first.
     */
    List<Mend> of(int building, Assessment assessment) {
        List<Contribution> broken = broken(assessment);
        List<Mend> mends = new ArrayList<>();
        broken.forEach(each -> mends.add(mend(building, assessment, feature(each), List.of(each))));
        byFeature(assessment).forEach((feature, group) -> {
            if (group.size() > 1) {
                mends.add(mend(building, assessment, Optional.of(feature), group));
            }
        });
        mends.sort(Comparator.comparingDouble(Mend::points)
                .reversed()
                .thenComparing(mend -> mend.feature().orElse(""))
                .thenComparing(mend -> mend.findings().get(0).rule().id()));
        return mends;
    }

    /** By how much the score falls, in hundredths, for each feature that findings are of alone. */
    Map<String, Integer> falls(Assessment assessment) {
        CriterionSums sums = CriterionSums.of(assessment.contributions());
        Map<String, Integer> falls = new LinkedHashMap<>();
        byFeature(assessment)
                .forEach((feature, group) -> falls.put(
                        feature, model.hundredths(sums::middle) - model.hundredths(without(sums, group)::middle)));
        return falls;
    }

    private Mend mend(int building, Assessment assessment, Optional<String> feature, List<Contribution> group) {
        CriterionSums sums = CriterionSums.of(assessment.contributions());
        CriterionSums mended = without(sums, group);
        int then = model.hundredths(mended::middle);
        return new Mend(
                feature,
                group.stream().map(each -> each.finding().orElseThrow()).toList(),
                (model.hundredths(sums::middle) - then) / HUNDREDTHS,
                ranking.rankWith(building, then, model.hundredths(mended::high)));
    }

    private static CriterionSums without(CriterionSums sums, List<Contribution> group) {
        CriterionSums mended = sums.copy();
        for (Contribution each : group) {
            mended.add(
                    each.criterion().ordinal(),
                    each.mended() - each.low(),
                    each.mended() - each.middle(),
                    each.mended() - each.high());
        }
        return mended;
    }

    private static Map<String, List<Contribution>> byFeature(Assessment assessment) {
        Map<String, List<Contribution>> groups = new LinkedHashMap<>();
        broken(assessment)
                .forEach(each -> feature(each)
                        .ifPresent(feature -> groups.computeIfAbsent(feature, key -> new ArrayList<>())
                                .add(each)));
        return groups;
    }

    private static List<Contribution> broken(Assessment assessment) {
        return assessment.contributions().stream()
                .filter(each -> each.finding()
                        .filter(finding -> finding.outcome().compareTo(Outcome.GAP) >= 0)
                        .isPresent())
                .toList();
    }

    private static Optional<String> feature(Contribution each) {
        return each.finding()
                .map(Finding::features)
                .filter(features -> features.size() == 1)
                .map(only -> only.get(0));
    }
}

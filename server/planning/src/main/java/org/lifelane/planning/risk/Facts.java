package org.lifelane.planning.risk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.rules.MissingFact;

/** How far each missing fact could move a building's rank. */
final class Facts {
    private final ScoreModel model;
    private final Ranking ranking;

    Facts(ScoreModel model, Ranking ranking) {
        this.model = model;
        this.ranking = ranking;
    }

    /** The facts that a building lacks, those that could move it farthest first. */
    List<FactValue> of(int building, Assessment assessment) {
        Map<MissingFact, double[][]> changes = new LinkedHashMap<>();
        for (Contribution each : assessment.contributions()) {
            int criterion = each.criterion().ordinal();
            for (MissingFact fact : new LinkedHashSet<>(each.facts())) {
                double[][] change = changes.computeIfAbsent(fact, key -> new double[3][Criterion.ALL.size()]);
                change[0][criterion] += each.high() - each.middle();
                if (each.facts().size() == 1) {
                    change[1][criterion] -= each.middle() - each.low();
                    change[2][criterion] -= each.high() - each.low();
                }
            }
        }
        double[] middle = ScoreModel.sums(assessment.contributions(), Contribution::middle);
        double[] high = ScoreModel.sums(assessment.contributions(), Contribution::high);
        int rank = ranking.rank(building);
        return changes.entrySet().stream()
                .map(entry -> new FactValue(
                        assessment.row().id(),
                        entry.getKey(),
                        rank,
                        ranking.rankWith(
                                building, model.hundredths(plus(middle, entry.getValue()[0])), model.hundredths(high)),
                        ranking.rankWith(
                                building,
                                model.hundredths(plus(middle, entry.getValue()[1])),
                                model.hundredths(plus(high, entry.getValue()[2])))))
                .sorted(Comparator.comparingInt(FactValue::movement)
                        .reversed()
                        .thenComparing(value -> value.fact().text()))
                .toList();
    }

    private static double[] plus(double[] sums, double[] change) {
        double[] changed = sums.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] += change[i];
        }
        return changed;
    }
}

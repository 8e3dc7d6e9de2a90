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
        CriterionSums sums = CriterionSums.of(assessment.contributions());
        Map<MissingFact, CriterionSums> bad = new LinkedHashMap<>();
        Map<MissingFact, CriterionSums> fine = new LinkedHashMap<>();
        for (Contribution each : assessment.contributions()) {
            int criterion = each.criterion().ordinal();
            for (MissingFact fact : new LinkedHashSet<>(each.facts())) {
                CriterionSums worse = bad.computeIfAbsent(fact, key -> sums.copy());
                worse.add(criterion, each.high() - each.low(), each.high() - each.middle(), 0);
                CriterionSums better = fine.computeIfAbsent(fact, key -> sums.copy());
                if (each.facts().size() == 1) {
                    better.add(criterion, 0, each.low() - each.middle(), each.low() - each.high());
                }
            }
        }
        int rank = ranking.place(building);
        return bad.entrySet().stream()
                .map(entry -> new FactValue(
                        assessment.row().id(),
                        entry.getKey(),
                        rank,
                        rankWith(building, entry.getValue()),
                        rankWith(building, fine.getOrDefault(entry.getKey(), sums))))
                .sorted(Comparator.comparingInt(FactValue::movement)
                        .reversed()
                        .thenComparing(value -> value.fact().text()))
                .toList();
    }

    /** The ranks that the building would have if all that is unknown of it turned out badly, and if all turned out well. */
    RankRange range(int building, Assessment assessment) {
        CriterionSums sums = CriterionSums.of(assessment.contributions());
        int high = model.hundredths(sums::high);
        int low = model.hundredths(sums::low);
        return new RankRange(ranking.rankWith(building, high, high), ranking.rankWith(building, low, low))
                .with(ranking.place(building));
    }

    private int rankWith(int building, CriterionSums sums) {
        return ranking.rankWith(building, model.hundredths(sums::middle), model.hundredths(sums::high));
    }
}

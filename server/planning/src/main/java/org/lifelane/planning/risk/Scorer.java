package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the written score of a building from what contributes to it. */
final class Scorer {
    private static final double HUNDREDTHS = 100;
    private static final double HAIR = 1e-7;

    private final ScoreModel model;

    Scorer(ScoreModel model) {
        this.model = model;
    }

    RiskScore score(List<Contribution> contributions) {
        CriterionSums sums = CriterionSums.of(contributions);
        int score = model.hundredths(sums::middle);
        return new RiskScore(
                score / HUNDREDTHS,
                model.hundredths(sums::low) / HUNDREDTHS,
                model.hundredths(sums::high) / HUNDREDTHS,
                rounded(model.branch(Criterion.Branch.LIKELIHOOD, sums)),
                rounded(model.branch(Criterion.Branch.CONSEQUENCE, sums)),
                rounded(model.branch(Criterion.Branch.DEFICIENCY, sums)),
                rounded(sums.middle(Criterion.VEHICLE.ordinal())),
                rounded(sums.middle(Criterion.WATER.ordinal())),
                rounded(sums.middle(Criterion.PEOPLE.ordinal())),
                parts(contributions, sums, score));
    }

    private static double rounded(double points) {
        return ScoreModel.hundredths(points) / HUNDREDTHS;
    }

    private record Share(String name, int whole, double rest) {}

    /**
     * The parts in whole hundredths: where a criterion's points are cut off at 100 each is scaled alike; what rounding
     * down leaves goes, a hundredth each, to those that lost most (the method of the largest remainder).
     */
    private List<ScorePart> parts(List<Contribution> contributions, CriterionSums sums, int score) {
        Map<String, Double> raw = new LinkedHashMap<>();
        for (Contribution each : contributions) {
            int criterion = each.criterion().ordinal();
            double points = each.low() * sums.knownScale(criterion)
                    + (each.middle() - each.low()) * sums.unknownScale(criterion);
            if (points > 0) {
                raw.merge(each.part(), HUNDREDTHS * model.weight(each.criterion()) * points, Double::sum);
            }
        }
        List<Share> shares = new ArrayList<>();
        int left = score;
        for (Map.Entry<String, Double> part : raw.entrySet()) {
            int whole = (int) Math.floor(part.getValue() + HAIR);
            shares.add(new Share(part.getKey(), whole, part.getValue() - whole));
            left -= whole;
        }
        shares.sort(Comparator.comparingDouble(Share::rest).reversed().thenComparing(Share::name));
        List<Share> whole = new ArrayList<>();
        for (Share share : shares) {
            whole.add(left > 0 ? new Share(share.name(), share.whole() + 1, 0) : share);
            left--;
        }
        return whole.stream()
                .filter(share -> share.whole() > 0)
                .sorted(Comparator.comparingInt(Share::whole).reversed().thenComparing(Share::name))
                .map(share -> new ScorePart(share.name(), share.whole() / HUNDREDTHS))
                .toList();
    }
}

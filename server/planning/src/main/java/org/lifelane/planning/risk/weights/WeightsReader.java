package org.lifelane.planning.risk.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.rules.Rule;
import org.lifelane.planning.rules.RuleBook;

/** Reads the weights and holds them to their word. */
final class WeightsReader {
    static final List<String> SCORE = List.of("likelihood", "consequence", "deficiency");
    static final List<String> LIKELIHOOD = List.of("use", "age", "hazards", "fuels", "facade");
    static final List<String> CONSEQUENCE = List.of("height", "floors", "occupants");
    static final List<String> DEFICIENCY = List.of("vehicle", "water", "people");

    /** A judgement and its opposite are as good as reciprocal within this: 0.33 will do for 1/3. */
    private static final double RECIPROCAL = 0.02;

    private final YamlNode file;
    private final RuleBook book;

    WeightsReader(YamlNode file, RuleBook book) {
        this.file = file;
        this.book = book;
    }

    RiskWeights read() {
        YamlNode likelihood = file.get("likelihood");
        YamlNode consequence = file.get("consequence");
        YamlNode alarm = file.get("first_alarm");
        return new RiskWeights(
                matrix("score", SCORE),
                matrix("likelihood", LIKELIHOOD),
                matrix("consequence", CONSEQUENCE),
                matrix("deficiency", DEFICIENCY),
                Points.byWord(likelihood.get("use")),
                ClassTable.read(likelihood.get("built_year")),
                HazardTable.read(likelihood.get("hazards"), likelihood.get("fuels")),
                Points.byWord(likelihood.get("facade").get("kinds")),
                positive(likelihood.get("facade").get("within_m")),
                ClassTable.read(consequence.get("height_m")),
                ClassTable.read(consequence.get("floors")),
                ClassTable.read(consequence.get("occupants")),
                positive(consequence.get("persons_per_household")),
                TimeTable.read(file.get("arrival_s")),
                TimeTable.read(file.get("floor_time_s")),
                findings(file.get("findings")),
                count(alarm.get("engines")),
                percent(alarm.get("percentile")),
                stability(file.get("stability")),
                MapNumbers.read(file.get("map")));
    }

    private PairwiseMatrix matrix(String name, List<String> criteria) {
        YamlNode node = file.get("matrices").get(name);
        Map<String, YamlNode> rows = node.entries();
        if (!List.copyOf(rows.keySet()).equals(criteria)) {
            throw node.fault("weights.criteria", name, String.join(", ", criteria));
        }
        double[][] judgements = new double[criteria.size()][];
        for (int i = 0; i < criteria.size(); i++) {
            YamlNode row = node.get(criteria.get(i));
            judgements[i] =
                    row.items().stream().mapToDouble(WeightsReader::judgement).toArray();
            if (judgements[i].length != criteria.size()) {
                throw row.fault("weights.row", criteria.size());
            }
            for (int j = 0; j <= i; j++) {
                if (Math.abs(judgements[i][j] * judgements[j][i] - 1) > RECIPROCAL) {
                    throw row.fault("weights.reciprocal", criteria.get(i), criteria.get(j));
                }
            }
        }
        PairwiseMatrix matrix = PairwiseMatrix.of(criteria, judgements);
        checkConsistency(node, name, matrix);
        return matrix;
    }

    private void checkConsistency(YamlNode node, String name, PairwiseMatrix matrix) {
        YamlNode consistency = file.get("consistency");
        List<Double> randomIndex = consistency.get("random_index").items().stream()
                .map(YamlNode::number)
                .toList();
        if (randomIndex.size() < matrix.criteria().size()) {
            throw consistency
                    .get("random_index")
                    .fault("weights.row", matrix.criteria().size());
        }
        double ratio = matrix.consistencyRatio(randomIndex);
        if (ratio > consistency.get("most").number()) {
            throw node.fault(
                    "weights.inconsistent",
                    name,
                    String.format(Locale.ROOT, "%.3f", ratio),
                    consistency.get("most").text());
        }
    }

    /** A judgement such as {@code 3} or {@code 1/3}. */
    private static double judgement(YamlNode node) {
        String[] parts = node.text().split("/", -1);
        try {
            double value = Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
            if (parts.length <= 2 && value > 0 && Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw node.fault("weights.judgement", node.text());
    }

    private Map<String, RulePoints> findings(YamlNode node) {
        Map<String, RulePoints> points = new LinkedHashMap<>();
        node.entries().forEach((id, entry) -> {
            Rule rule = book.rules().get(id);
            if (rule == null) {
                throw entry.fault("weights.no-rule", id);
            }
            points.put(id, RulePoints.read(entry, rule));
        });
        List<String> without = new ArrayList<>(book.rules().keySet());
        without.removeAll(points.keySet());
        if (!without.isEmpty()) {
            throw node.fault("weights.no-points", String.join(", ", without));
        }
        return points;
    }

    private static Stability stability(YamlNode node) {
        double spread = node.get("spread").number();
        if (spread < 0 || spread >= 1) {
            throw node.get("spread").fault("weights.share", node.get("spread").text());
        }
        return new Stability(count(node.get("draws")), (long) node.get("seed").number(), spread);
    }

    static double positive(YamlNode node) {
        if (node.number() <= 0) {
            throw node.fault("weights.positive", node.text());
        }
        return node.number();
    }

    private static int count(YamlNode node) {
        if (positive(node) != Math.rint(node.number())) {
            throw node.fault("weights.positive", node.text());
        }
        return (int) node.number();
    }

    private static double percent(YamlNode node) {
        if (positive(node) > 100) {
            throw node.fault("weights.points", node.text());
        }
        return node.number();
    }
}

package org.lifelane.planning.risk;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;
import org.lifelane.planning.rules.RuleBook;

/** Six rules and round weights made by hand, so that scores can be reckoned by hand whatever the bundled files say. */
final class Book {
    private static final String RULES = """
            classes: {high_rise_residential_m: 27, high_rise_other_m: 24, class1_residential_m: 54,
              class1_public_m: 50, super_m: 100, storey_m: 3, tolerance_m: 0.05}
            codes: {Law: 2009-05-01, Old: 1995-11-01, New: 2023-06-01}
            rules:
              width: {failure: vehicle, title: {zh: 宽, en: width}, mend: {zh: 拓宽, en: widen}, requirements:
                {least: {value: 4, force: shall, binds: design, code: New, clause: '1', verified: A}}}
              clear: {failure: vehicle, title: {zh: 畅, en: clear}, mend: {zh: 清, en: clear}, requirements:
                {clear: {force: law, binds: use, code: Law, clause: '2', verified: A}}}
              hydrant: {failure: water, title: {zh: 栓, en: hydrant}, mend: {zh: 设, en: set}, requirements:
                {most: {value: 150, force: mandatory, binds: design, code: New, clause: '3', verified: A}}}
              site: {failure: people, title: {zh: 场, en: site}, mend: {zh: 设, en: set}, requirements:
                {most: {value: 10, force: shall, binds: design, code: Old, clause: '4', verified: A}}}
              five: {failure: siting, title: {zh: 五, en: five}, unit: s, mend: {zh: 设, en: set}, requirements:
                {most: {value: 300, force: shall, binds: use, code: Old, clause: '5', verified: A}}}
              micro: {failure: siting, title: {zh: 微, en: micro}, unit: s, mend: {zh: 设, en: set}, requirements:
                {most: {value: 180, force: local, binds: use, code: Old, clause: '6', verified: A}}}
            open: {}
            """;

    /** Weights of the score 1/4, 1/4, 1/2; of the failures 1/2, 1/4, 1/4; of likelihood 1/5 each; of consequence alike. */
    private static final String WEIGHTS = """
            matrices:
              score: {likelihood: [1, 1, 1/2], consequence: [1, 1, 1/2], deficiency: [2, 2, 1]}
              deficiency: {vehicle: [1, 2, 2], water: [1/2, 1, 1], people: [1/2, 1, 1]}
              likelihood: {use: [1, 1, 1, 1, 1], age: [1, 1, 1, 1, 1], hazards: [1, 1, 1, 1, 1],
                fuels: [1, 1, 1, 1, 1], facade: [1, 1, 1, 1, 1]}
              consequence: {height: [1, 1, 1], floors: [1, 1, 1], occupants: [1, 1, 1]}
            consistency: {most: 0.1, random_index: [0, 0, 0.58, 0.90, 1.12]}
            likelihood:
              use: {residential: 20, public: 40, mixed: 60}
              built_year: [[0, 100], [1995, 50], [2015, 20]]
              hazards: {closed: [closed], severity: {low: 0.5, high: 1}, kinds: {wiring: 40, other: 20}}
              fuels: {kinds: {lpg_cylinder: 80}}
              facade: {within_m: 5, kinds: {canopy: 50, net: 30}}
            consequence:
              height_m: [[0, 10], [27, 40], [54, 70], [100, 100]]
              floors: [[0, 10], [10, 50], [30, 90]]
              occupants: [[0, 10], [100, 50], [500, 100]]
              persons_per_household: 2.5
            arrival_s: {points: [[180, 0], [300, 12], [600, 30]], never: 60}
            floor_time_s: {points: [[400, 0], [900, 50]], never: 60}
            findings:
              width: {non_compliant: 30, gap: 20}
              clear: {non_compliant: 50, gap: 25}
              hydrant: {non_compliant: 45, gap: 15}
              site: {non_compliant: 40, gap: 24}
              five: {counted_by: arrival}
              micro: {non_compliant: 8, gap: 8, in: people}
            first_alarm: {engines: 3, percentile: 90}
            stability: {draws: 50, seed: 1, spread: 0.25}
            map:
              {hexagon_m: 500, surface_cell_m: 25, surface_length_m: 150, surface_within_m: 250, score_steps: [25, 30, 35, 40]}
            """;

    static final RuleBook BOOK = RuleBook.of(
            YamlNode.read(new StringReader(RULES), "rules"),
            Map.of(
                    "width", Set.of(),
                    "clear", Set.of(),
                    "hydrant", Set.of(),
                    "site", Set.of(),
                    "five", Set.of(),
                    "micro", Set.of()));

    static final RiskWeights ROUND = weights(Optional.empty());

    private Book() {}

    static RiskWeights weights(Optional<YamlNode> own) {
        return RiskWeights.read(new StringReader(WEIGHTS), "weights", own, BOOK);
    }

    /** A finding of the feature named, if any. */
    static Finding finding(String rule, Outcome outcome, String... features) {
        return new Finding(
                "tower",
                BOOK.rule(rule),
                outcome,
                OptionalDouble.empty(),
                BOOK.rule(rule).first().value(),
                BOOK.rule(rule).first(),
                Evidence.SURVEYED,
                List.of(features),
                List.of());
    }

    /** A finding that lacks facts. */
    static Finding unknown(String rule, MissingFact... missing) {
        return new Finding(
                "tower",
                BOOK.rule(rule),
                Outcome.UNKNOWN,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                BOOK.rule(rule).first(),
                Evidence.INFERRED,
                List.of(),
                List.of(missing));
    }
}

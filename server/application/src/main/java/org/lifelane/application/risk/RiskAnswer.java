package org.lifelane.application.risk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskScore;
import org.lifelane.planning.risk.SurveyItem;
import org.lifelane.planning.rules.Failure;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.OpenRule;
import org.locationtech.jts.geom.Coordinate;

/**
 * The risk of every high-rise as the map takes it: points from 0 to 100 with two decimals, seconds with three.
 *
 * @param scoreSteps points at which the tints of the score change on the map, rising
 * @param signs by failure, how many buildings show which sign
 * @param buildings worst first
 * @param surveyFirst the facts whose recording could move most ranks
 */
record RiskAnswer(
        long version,
        boolean synthetic,
        String vehicle,
        int total,
        List<Double> scoreSteps,
        Map<String, Map<String, Integer>> signs,
        FirstAlarm firstAlarm,
        List<Building> buildings,
        List<Survey> surveyFirst,
        List<NotCheckable> notCheckable) {
    /** The failures that have a sign. */
    static final List<Failure> SIGNED = List.of(Failure.VEHICLE, Failure.WATER, Failure.PEOPLE);

    private static final int SURVEYED = 50;

    /** How soon the first engine and the whole first-alarm assignment come. */
    record FirstAlarm(
            int engines,
            double percentile,
            OptionalDouble firstS,
            int firstNever,
            OptionalDouble fullS,
            int fullNever) {}

    /** A building's row. */
    record Building(
            String id,
            Optional<String> name,
            Optional<String> compound,
            Optional<String> township,
            double lon,
            double lat,
            int rank,
            int rankWorst,
            int rankBest,
            double score,
            double scoreLow,
            double scoreHigh,
            double likelihood,
            double consequence,
            double deficiency,
            double vehicle,
            double water,
            double people,
            Map<String, String> signs,
            OptionalDouble kerbS,
            OptionalDouble floorS,
            OptionalDouble secondS,
            OptionalDouble thirdS) {

        static Building of(BuildingRisk risk) {
            Coordinate at = risk.row().shape().getInteriorPoint().getCoordinate();
            RiskScore score = risk.score();
            return new Building(
                    risk.buildingId(),
                    risk.row().text("name"),
                    risk.row().text("compound"),
                    risk.row().text("township"),
                    at.x,
                    at.y,
                    risk.rank(),
                    risk.ranks().worst(),
                    risk.ranks().best(),
                    score.score(),
                    score.low(),
                    score.high(),
                    score.likelihood(),
                    score.consequence(),
                    score.deficiency(),
                    score.vehicle(),
                    score.water(),
                    score.people(),
                    RiskAnswer.signs(risk),
                    rounded(risk.times().kerbS()),
                    rounded(risk.times().floorS()),
                    rounded(risk.times().secondS()),
                    rounded(risk.times().thirdS()));
        }
    }

    /** A fact to survey: the rows and ranks it bears on. */
    record Survey(String layer, String id, String attribute, String text, int buildings, long rankMoves) {
        static Survey of(SurveyItem item, FindingWords words) {
            MissingFact fact = item.fact();
            return new Survey(
                    fact.layer(),
                    fact.id(),
                    fact.attribute(),
                    words.factInShort(fact),
                    item.buildings(),
                    item.movement());
        }
    }

    /** A rule that no layer can answer yet. */
    record NotCheckable(String ruleId, String failure, String title, String clause, String needs) {
        static NotCheckable of(OpenRule rule, Locale locale) {
            return new NotCheckable(
                    rule.id(),
                    rule.failure().text(),
                    rule.title().in(locale),
                    rule.clause(),
                    rule.needs().in(locale));
        }
    }

    static RiskAnswer of(RiskView view, FindingWords words) {
        List<BuildingRisk> ranked = view.result().byRank();
        org.lifelane.planning.risk.times.FirstAlarm alarm = view.result().firstAlarm();
        return new RiskAnswer(
                view.snapshot().version(),
                view.snapshot().dataset().synthetic(),
                view.vehicle(),
                ranked.size(),
                view.numbers().weights().map().scoreSteps(),
                counts(ranked),
                new FirstAlarm(
                        alarm.engines(),
                        alarm.percentile(),
                        rounded(alarm.firstS()),
                        alarm.firstNever(),
                        rounded(alarm.fullS()),
                        alarm.fullNever()),
                ranked.stream().map(Building::of).toList(),
                view.result().survey().stream()
                        .limit(SURVEYED)
                        .map(item -> Survey.of(item, words))
                        .toList(),
                view.numbers().rules().book().open().stream()
                        .map(rule -> NotCheckable.of(rule, words.locale()))
                        .toList());
    }

    private static Map<String, Map<String, Integer>> counts(List<BuildingRisk> risks) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Failure failure : SIGNED) {
            Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
            risks.forEach(risk -> signs.merge(Sign.of(risk.findings(), failure), 1, Integer::sum));
            Map<String, Integer> named = new LinkedHashMap<>();
            for (Sign sign : Sign.values()) {
                named.put(sign.text(), signs.getOrDefault(sign, 0));
            }
            counts.put(failure.text(), named);
        }
        return counts;
    }

    /** The signs of one building, by failure. */
    static Map<String, String> signs(BuildingRisk risk) {
        Map<String, String> signs = new LinkedHashMap<>();
        SIGNED.forEach(failure ->
                signs.put(failure.text(), Sign.of(risk.findings(), failure).text()));
        return signs;
    }

    /** Three decimals. */
    static OptionalDouble rounded(OptionalDouble seconds) {
        return seconds.isEmpty() ? seconds : OptionalDouble.of(Math.round(1000 * seconds.getAsDouble()) / 1000.0);
    }
}

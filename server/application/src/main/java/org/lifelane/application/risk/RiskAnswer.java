package org.lifelane.application.risk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.lifelane.application.reach.BlockedOnTheWay;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskScore;
import org.lifelane.planning.risk.SurveyItem;
import org.lifelane.planning.risk.times.EngineTimes;
import org.lifelane.planning.rules.Failure;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.OpenRule;
import org.lifelane.planning.rules.Outcome;
import org.locationtech.jts.geom.Coordinate;

/**
 * The risk of every high-rise as the map takes it: points from 0 to 100 with two decimals, seconds with three.
 *
 * @param scoreSteps points at which the tints of the score change on the map, rising
 * @param signs by failure, how many buildings show which sign
 * @param unranked buildings of which nothing that counts is known
 * @param buildings worst first; those without a rank last
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
        int unranked,
        List<Building> buildings,
        List<Survey> surveyFirst,
        List<NotCheckable> notCheckable) {
    /** The failures that have a sign. */
    static final List<Failure> SIGNED = List.of(Failure.VEHICLE, Failure.WATER, Failure.PEOPLE);

    private static final int SURVEYED = 50;

    /**
     * How soon the first engine and the whole first-alarm assignment come.
     *
     * @param firstOverBlocked buildings whose first engine goes over blocked lanes
     * @param firstUnverified buildings whose first engine goes over limits that are not known or from a mere road
     * @param stations that send the vehicle and stand on the network
     * @param enginesAvailable engines of it that they send together
     * @param causes why buildings never get the whole assignment; they add up to {@code fullNever}
     */
    record FirstAlarm(
            int engines,
            double percentile,
            OptionalDouble firstS,
            int firstNever,
            int firstOverBlocked,
            int firstUnverified,
            OptionalDouble fullS,
            int fullNever,
            int stations,
            int enginesAvailable,
            Map<String, Integer> causes) {
        static FirstAlarm of(org.lifelane.planning.risk.times.FirstAlarm alarm, List<BuildingRisk> risks) {
            Map<String, Integer> causes = new LinkedHashMap<>();
            alarm.causes().forEach((cause, buildings) -> causes.put(cause.text(), buildings));
            return new FirstAlarm(
                    alarm.engines(),
                    alarm.percentile(),
                    rounded(alarm.firstS()),
                    alarm.firstNever(),
                    count(risks, Arrival.Reliance.OVER_BLOCKED),
                    count(risks, Arrival.Reliance.UNVERIFIED),
                    rounded(alarm.fullS()),
                    alarm.fullNever(),
                    alarm.stations(),
                    alarm.available(),
                    causes);
        }

        private static int count(List<BuildingRisk> risks, Arrival.Reliance reliance) {
            return (int) risks.stream()
                    .filter(risk -> risk.times().reliance().equals(Optional.of(reliance)))
                    .count();
        }
    }

    /**
     * A building's row.
     *
     * @param rank empty where nothing that counts is known
     * @param arrival of the first engine, at whatever time: {@code plain}, {@code over_blocked} or {@code unverified}, else
     *     why there is none
     * @param late whether the first engine comes, but later than the standard for siting stations asks
     * @param aerialsHeld whether aerial engines arrive, and the lane under the rescue site takes none of them
     */
    record Building(
            String id,
            Optional<String> name,
            Optional<String> compound,
            Optional<String> township,
            double lon,
            double lat,
            OptionalInt rank,
            OptionalInt rankWorst,
            OptionalInt rankBest,
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
            OptionalDouble thirdS,
            String arrival,
            boolean late,
            boolean aerialsHeld,
            List<String> blockedLanes,
            List<BlockedOnTheWay> blocked,
            OptionalDouble narrowestM,
            Optional<Boolean> outriggersFit) {

        /** @param outriggerM width over the outriggers of the vehicle that is sent, metres */
        static Building of(BuildingRisk risk, OptionalDouble outriggerM, boolean aerialsHeld) {
            Coordinate at = risk.row().shape().getInteriorPoint().getCoordinate();
            RiskScore score = risk.score();
            EngineTimes times = risk.times();
            return new Building(
                    risk.buildingId(),
                    risk.row().text("name"),
                    risk.row().text("compound"),
                    risk.row().text("township"),
                    at.x,
                    at.y,
                    risk.rank(),
                    onlyRanked(risk, risk.ranks().worst()),
                    onlyRanked(risk, risk.ranks().best()),
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
                    rounded(times.kerbS()),
                    rounded(times.floorS()),
                    rounded(times.secondS()),
                    rounded(times.thirdS()),
                    times.reliance()
                            .map(Arrival.Reliance::text)
                            .orElse(times.status().text()),
                    late(risk),
                    aerialsHeld,
                    times.blockages().ids(),
                    BlockedOnTheWay.of(times.blockages()),
                    times.blockages().narrowestM(),
                    times.blockages().outriggersFit(outriggerM));
        }

        private static boolean late(BuildingRisk risk) {
            return risk.times().kerbS().isPresent()
                    && risk.findings().stream()
                            .anyMatch(finding -> finding.rule().id().equals("st-5min")
                                    && finding.outcome().compareTo(Outcome.UNKNOWN) > 0);
        }

        private static OptionalInt onlyRanked(BuildingRisk risk, int rank) {
            return risk.rank().isPresent() ? OptionalInt.of(rank) : OptionalInt.empty();
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

    static RiskAnswer of(RiskView view, FindingWords words, Set<String> aerialsHeld) {
        List<BuildingRisk> ranked = view.result().byRank();
        return new RiskAnswer(
                view.snapshot().version(),
                view.snapshot().dataset().synthetic(),
                view.vehicle(),
                ranked.size(),
                view.numbers().weights().map().scoreSteps(),
                counts(ranked),
                FirstAlarm.of(view.result().firstAlarm(), ranked),
                (int) ranked.stream().filter(risk -> risk.rank().isEmpty()).count(),
                ranked.stream()
                        .map(risk -> Building.of(
                                risk,
                                view.snapshot().outriggerM(view.vehicle()),
                                aerialsHeld.contains(risk.buildingId())))
                        .toList(),
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

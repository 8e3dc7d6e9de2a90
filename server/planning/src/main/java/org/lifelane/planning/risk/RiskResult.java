package org.lifelane.planning.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lifelane.planning.risk.times.EngineTimes;
import org.lifelane.planning.risk.times.FirstAlarm;
import org.lifelane.planning.risk.times.SuccessiveArrivals;
import org.lifelane.planning.rules.MissingFact;

/** The risk of a district's high-rises, and what follows from it. Immutable. */
public final class RiskResult {
    /** How many engines' times each building has. */
    static final int ENGINES = 3;

    private static final double HUNDREDTHS = 100;

    private final List<BuildingRisk> buildings;
    private final List<Assessment> assessments;
    private final Map<String, Integer> places = new HashMap<>();
    private final FirstAlarm firstAlarm;
    private final Facts facts;
    private final Mends mends;

    private RiskResult(
            List<BuildingRisk> buildings,
            List<Assessment> assessments,
            FirstAlarm firstAlarm,
            Facts facts,
            Mends mends) {
        this.buildings = buildings;
        this.assessments = assessments;
        this.firstAlarm = firstAlarm;
        this.facts = facts;
        this.mends = mends;
        for (int i = 0; i < buildings.size(); i++) {
            places.put(buildings.get(i).buildingId(), i);
        }
    }

    static RiskResult of(RiskInput input, List<Assessment> assessments, SuccessiveArrivals arrivals) {
        ScoreModel model = ScoreModel.of(input.weights());
        Scorer scorer = new Scorer(model);
        List<RiskScore> scores = assessments.parallelStream()
                .map(each -> scorer.score(each.contributions()))
                .toList();
        Ranking ranking = new Ranking(
                scores.stream().mapToInt(score -> hundredths(score.score())).toArray(),
                scores.stream().mapToInt(score -> hundredths(score.high())).toArray(),
                assessments.stream().map(each -> each.row().id()).toList(),
                assessments.stream().map(Assessment::known).toList());
        List<RankRange> ranges = RankStability.of(
                input.weights(), assessments.stream().map(RiskResult::points).toList(), ranking);
        List<BuildingRisk> buildings = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment each = assessments.get(i);
            buildings.add(new BuildingRisk(
                    each.row(),
                    ranking.rank(i),
                    ranges.get(i),
                    scores.get(i),
                    times(each, arrivals, i),
                    each.findings()));
        }
        return new RiskResult(
                List.copyOf(buildings),
                List.copyOf(assessments),
                FirstAlarm.of(
                        arrivals,
                        input.weights().alarmEngines(),
                        input.weights().alarmPercentile()),
                new Facts(model, ranking),
                new Mends(model, ranking));
    }

    private static int hundredths(double points) {
        return (int) Math.round(points * HUNDREDTHS);
    }

    private static double[] points(Assessment assessment) {
        CriterionSums sums = CriterionSums.of(assessment.contributions());
        return IntStream.range(0, Criterion.ALL.size())
                .mapToDouble(sums::middle)
                .toArray();
    }

    private static EngineTimes times(Assessment each, SuccessiveArrivals arrivals, int building) {
        return new EngineTimes(
                each.status(),
                each.reliance(),
                each.blockages(),
                each.stationId(),
                each.kerbS(),
                arrivals.seconds(building, 2),
                arrivals.seconds(building, ENGINES),
                each.floor());
    }

    /** Every building that has a geometry, in the order of the rows. */
    public List<BuildingRisk> buildings() {
        return buildings;
    }

    /** The same, rank 1 first; those without a rank last, by id. */
    public List<BuildingRisk> byRank() {
        return buildings.stream()
                .sorted(Comparator.comparingInt(
                                (BuildingRisk risk) -> risk.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(BuildingRisk::buildingId))
                .toList();
    }

    public Optional<BuildingRisk> building(String id) {
        return Optional.ofNullable(places.get(id)).map(buildings::get);
    }

    /** How soon the first engine and the whole first-alarm assignment come, over the district. */
    public FirstAlarm firstAlarm() {
        return firstAlarm;
    }

    /**
     * The facts that a building lacks, those that could move its rank farthest first.
     *
     * @throws IllegalArgumentException if there is no such building
     */
    public List<FactValue> facts(String building) {
        return facts.of(place(building), assessments.get(place(building)));
    }

    /**
     * The ranks between which a building lies by what is unknown of it: if all that turned out badly, and if all turned out
     * well, all others as they are.
     *
     * @throws IllegalArgumentException if there is no such building
     */
    public RankRange ranksByFacts(String building) {
        return facts.range(place(building), assessments.get(place(building)));
    }

    /**
     * What putting things right does to a building's score, what lowers it most first.
     *
     * @throws IllegalArgumentException if there is no such building
     */
    public List<Mend> mends(String building) {
        return mends.of(place(building), assessments.get(place(building)));
    }

    private int place(String building) {
        return Optional.ofNullable(places.get(building))
                .orElseThrow(() -> new IllegalArgumentException("no building " + building));
    }

    /** What to survey first: every missing fact, those that move most ranks first. */
    public List<SurveyItem> survey() {
        Map<MissingFact, SurveyItem> items = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            for (FactValue value : facts.of(i, assessments.get(i))) {
                items.merge(
                        value.fact(),
                        new SurveyItem(value.fact(), 1, value.movement(), value.movement()),
                        (one, other) -> new SurveyItem(
                                one.fact(),
                                one.buildings() + other.buildings(),
                                one.movement() + other.movement(),
                                Math.max(one.most(), other.most())));
            }
        }
        return items.values().stream()
                .sorted(Comparator.comparingLong(SurveyItem::movement)
                        .reversed()
                        .thenComparing(item -> item.fact().text()))
                .toList();
    }

    /** Every lane, site, hydrant … that falls short, those first whose mending lowers the scores most. */
    public List<FeatureMend> featureMends() {
        Map<String, FeatureMend> all = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            mends.falls(assessment)
                    .forEach((feature, fall) -> all.merge(
                            feature,
                            new FeatureMend(feature, 1, fall / HUNDREDTHS),
                            (one, other) -> new FeatureMend(
                                    feature,
                                    one.buildings() + other.buildings(),
                                    hundredths(one.points() + other.points()) / HUNDREDTHS)));
        }
        return all.values().stream()
                .sorted(Comparator.comparingDouble(FeatureMend::points)
                        .reversed()
                        .thenComparing(FeatureMend::feature))
                .toList();
    }
}

package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.risk.times.FloorClock;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;
import org.lifelane.planning.town.Drawn;

/** Scores of one tower reckoned by hand, to the hundredth, by the round weights of {@link Book}. */
class HandScoreTest {
    private static final MissingFact WIDTH = new MissingFact("fire-lanes", "north", "width_m");
    private static final MissingFact SLOPE = new MissingFact("fire-lanes", "north", "slope_pct");

    private final Map<String, String> attributes = new LinkedHashMap<>(Map.of(
            "use", "mixed",
            "built_year", "2000",
            "height_m", "60",
            "floors", "18",
            "occupants", "300",
            "fire_lift", "false"));
    private final Quarter quarter = new Quarter();

    /** A station 1,500 m down the street, and a lane of 20 m from its end to the tower. */
    HandScoreTest() {
        quarter.add("roads", "street", "LINESTRING (-2000 0, 0 0)", "highway=residential")
                .add("fire-lanes", "north", "LINESTRING (0 0, 0 20)", "width_m=6 clearance_m=5 load_t=50")
                .add("stations", "s", "POINT (-1500 0)", "status=existing turnout_s=60 vehicles=pumper")
                .add(
                        "hazards",
                        "elsewhere",
                        "POINT (900 900)",
                        "building_id=other kind=wiring severity=high state=open")
                .add("obstacles", "tree", "POINT (900 900)", "kind=tree");
    }

    private record Weighed(RiskScore score, List<Contribution> contributions, Arrival arrival, FloorTime floor) {}

    private Weighed weigh(Finding... found) {
        StringBuilder words = new StringBuilder();
        attributes.forEach(
                (name, value) -> words.append(name).append('=').append(value).append(' '));
        quarter.add("high-rises", "tower", Quarter.box(-15, 30, 15, 45), words.toString());
        Evaluation evaluation = new Evaluation(quarter.input());
        BuildingCase building = evaluation.buildingCase(0);
        Arrival arrival = building.arrivals().of("pumper").orElseThrow();
        Optional<FloorTime> floor = new FloorClock(Quarter.floor(), Drawn.engine("pumper"), OptionalInt.empty())
                .of(building.building(), arrival);
        List<Feature> hazards = quarter.of("hazards").stream()
                .filter(row -> row.text("building_id").equals(Optional.of("tower")))
                .toList();
        List<Contribution> contributions =
                new Appraisal(Book.ROUND).of(building, hazards, arrival, floor, List.of(), List.of(found));
        return new Weighed(
                new Scorer(ScoreModel.of(Book.ROUND)).score(contributions),
                contributions,
                arrival,
                floor.orElse(new FloorTime(0, FloorTime.Reading.STAIRS, List.of(), 0)));
    }

    private static double part(RiskScore score, String name) {
        return score.parts().stream()
                .filter(part -> part.name().equals(name))
                .mapToDouble(ScorePart::points)
                .sum();
    }

    @Test
    void theWholeScoreOfATowerOfWhichAllIsKnown() {
        quarter.add("hazards", "h1", "POINT (0 35)", "building_id=tower kind=wiring severity=low state=open")
                .add("hazards", "h2", "POINT (0 35)", "building_id=tower kind=wiring severity=high state=closed")
                .add("hazards", "h3", "POINT (0 35)", "building_id=tower kind=lpg_cylinder severity=high state=open")
                .add("obstacles", "o1", "POINT (0 30)", "kind=canopy building_id=tower combustible=true")
                .add("obstacles", "o2", "POINT (0 29)", "kind=net combustible=false");
        Weighed weighed = weigh(
                Book.finding("width", Outcome.GAP, "fire-lanes/north"),
                Book.finding("clear", Outcome.NON_COMPLIANT, "fire-lanes/north"),
                Book.finding("hydrant", Outcome.NON_COMPLIANT),
                Book.finding("site", Outcome.MEETS),
                Book.finding("five", Outcome.MEETS),
                Book.finding("micro", Outcome.GAP));
        // 1,500 m at 30 km/h and 20 m of lane at 15 km/h.
        assertThat(weighed.arrival().reach().orElseThrow().totalMs()).isEqualTo(60_000 + 180_000 + 4_800);
        // Alarm 60, entrance 60, setting up 60, 17 flights (9 · 15 + 8 · 20), deploying 100.
        assertThat(weighed.floor().totalS()).isEqualTo(60 + 244.8 + 60 + 60 + 295 + 100);
        // use 60, age 50, hazards 40 · 0.5, fuels 80, facade 50: a fifth each.
        assertThat(weighed.score().likelihood()).isEqualTo(52.0);
        // height 70, floors 50, occupants 50: a third each.
        assertThat(weighed.score().consequence()).isEqualTo(56.67);
        // 20 + 50, and 244.8 s: 12 · 64.8 / 120 = 6.48.
        assertThat(weighed.score().vehicle()).isEqualTo(76.48);
        assertThat(weighed.score().water()).isEqualTo(45.0);
        // micro 8, and 819.8 s: 50 · 419.8 / 500 = 41.98.
        assertThat(weighed.score().people()).isEqualTo(49.98);
        // 0.5 · 76.48 + 0.25 · 45 + 0.25 · 49.98.
        assertThat(weighed.score().deficiency()).isEqualTo(61.99);
        // 0.25 · 52 + 0.25 · 56.6667 + 0.5 · 61.985 = 58.1592.
        assertThat(weighed.score().score()).isEqualTo(58.16);
        assertThat(weighed.score().low()).isEqualTo(58.16);
        assertThat(weighed.score().high()).isEqualTo(58.16);
        assertThat(part(weighed.score(), "vehicle.clear")).isEqualTo(12.5);
        assertThat(part(weighed.score(), "vehicle.width")).isEqualTo(5.0);
        assertThat(part(weighed.score(), "vehicle.arrival")).isEqualTo(1.62);
        assertThat(part(weighed.score(), "likelihood.fuels.lpg_cylinder")).isEqualTo(4.0);
        assertThat(part(weighed.score(), "likelihood.hazards.wiring")).isEqualTo(1.0);
        assertThat(weighed.score().parts().stream()
                        .mapToLong(part -> Math.round(100 * part.points()))
                        .sum())
                .isEqualTo(5816);
    }

    @Test
    void whatIsUnknownCountsHalfAndLowAndHighTellNoneAndFull() {
        RiskScore known = weigh().score();
        RiskScore open = weigh(Book.unknown("width", WIDTH)).score();
        // A gap at the worst: the code is not known to be in force for it. 20 · 0.5 · 0.5.
        assertThat(open.low()).isEqualTo(known.score());
        assertThat(open.high()).isCloseTo(known.score() + 5, within(0.005));
        assertThat(open.score()).isCloseTo(known.score() + 2.5, within(0.005));
        // A law that binds its use could turn out broken: 50 · 0.5 · 0.5.
        RiskScore law = weigh(Book.unknown("clear", WIDTH)).score();
        assertThat(law.high()).isCloseTo(known.score() + 12.5, within(0.005));
    }

    @Test
    void anUnknownAttributeLiesBetweenItsMildestAndItsWorstClass() {
        double known = weigh().score().score();
        attributes.remove("use");
        RiskScore unknown = weigh().score();
        // From 60 known to 20 and 60, a fifth of a quarter.
        assertThat(unknown.high()).isEqualTo(known);
        assertThat(unknown.low()).isCloseTo(known - 2, within(0.005));
        assertThat(unknown.score()).isCloseTo(known - 1, within(0.005));
    }

    @Test
    void aLiftNobodyHasRecordedLiesBetweenLiftAndStairs() {
        RiskScore stairs = weigh().score();
        attributes.put("fire_lift", "true");
        RiskScore lift = weigh().score();
        attributes.remove("fire_lift");
        RiskScore unknown = weigh().score();
        assertThat(lift.score()).isLessThan(stairs.score());
        assertThat(unknown.low()).isEqualTo(lift.score());
        assertThat(unknown.high()).isEqualTo(stairs.score());
    }

    @Test
    void pointsOverAHundredAreCutOffAndTheirPartsStillAddUp() {
        // 30 + 50 in vehicle, and nobody comes: 60.
        quarter.add("fire-lanes", "north", "LINESTRING (0 0, 0 20)", "width_m=2 clearance_m=5 load_t=50");
        RiskScore score = weigh(
                        Book.finding("width", Outcome.NON_COMPLIANT, "fire-lanes/north"),
                        Book.finding("clear", Outcome.NON_COMPLIANT, "fire-lanes/north"))
                .score();
        assertThat(score.vehicle()).isEqualTo(100);
        assertThat(part(score, "vehicle.width") + part(score, "vehicle.clear") + part(score, "vehicle.arrival"))
                .isCloseTo(25, within(0.02));
        assertThat(part(score, "vehicle.clear")).isCloseTo(25 * 50 / 140.0, within(0.01));
    }

    /** Kinds have from 20 to 80 points in the round weights. */
    @Test
    void aHazardOfAKindThatNoWordNamesMayBeAnyKind() {
        quarter.add("hazards", "h1", "POINT (0 35)", "building_id=tower kind=瓶装液化汽 severity=high state=open")
                .add("hazards", "h2", "POINT (0 35)", "building_id=tower severity=low state=open");
        List<Contribution> unknown = weigh().contributions().stream()
                .filter(each -> each.part().equals("likelihood.hazards.unknown"))
                .toList();
        assertThat(unknown)
                .extracting(Contribution::low, Contribution::middle, Contribution::high)
                .containsExactly(tuple(20.0, 50.0, 80.0), tuple(10.0, 25.0, 40.0));
        assertThat(unknown)
                .flatExtracting(Contribution::facts)
                .containsExactly(new MissingFact("hazards", "h1", "kind"), new MissingFact("hazards", "h2", "kind"));
    }

    @Test
    void layersNobodyHasRecordedAreUnknownNotHarmless() {
        Quarter bare = new Quarter()
                .add("roads", "street", "LINESTRING (-2000 0, 0 0)", "highway=residential")
                .add("high-rises", "tower", Quarter.box(-15, 10, 15, 25), "floors=20");
        Evaluation evaluation = new Evaluation(bare.input());
        BuildingCase building = evaluation.buildingCase(0);
        List<Contribution> contributions = new Appraisal(Book.ROUND)
                .of(
                        building,
                        List.of(),
                        building.arrivals().of("pumper").orElseThrow(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        List<String> facts = contributions.stream()
                .flatMap(each -> each.facts().stream())
                .map(MissingFact::text)
                .toList();
        assertThat(facts).contains("hazards", "obstacles", "stations", "high-rises/tower.use");
        RiskScore score = new Scorer(ScoreModel.of(Book.ROUND)).score(contributions);
        assertThat(score.low()).isLessThan(score.score());
        assertThat(score.high()).isGreaterThan(score.score());
    }

    @Test
    void anEngineOverLimitsNobodyMeasuredMayNotComeAtAll() {
        quarter.add("fire-lanes", "north", "LINESTRING (0 0, 0 20)", "clearance_m=5 load_t=50");
        quarter.add("high-rises", "tower", Quarter.box(-15, 30, 15, 45), "floors=20");
        Contribution kerb = kerb();
        assertThat(kerb.facts()).containsExactly(WIDTH);
        assertThat(kerb.low()).isLessThan(kerb.middle());
        assertThat(kerb.high())
                .isEqualTo(Quarter.weights(Quarter.rules()).arrival().never());
    }

    private Contribution kerb() {
        Evaluation evaluation = new Evaluation(quarter.input());
        return evaluation.assess(evaluation.buildingCase(0)).contributions().stream()
                .filter(each -> each.part().equals("vehicle.arrival"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBuildingWithNothingButAStreetLacksItsOwnWayIn() {
        quarter.add("high-rises", "tower", Quarter.box(-70, 10, -50, 25), "floors=20");
        Contribution street = kerb();
        assertThat(street.facts()).containsExactly(new MissingFact("high-rises", "tower", "access"));
        assertThat(street.low()).isLessThan(street.high());
        quarter.add("fire-lanes", "own", "LINESTRING (-60 0, -60 8)", "width_m=6 clearance_m=5 load_t=50");
        assertThat(kerb().facts()).isEmpty();
    }

    @Test
    void timesOfABuildingThatNothingJoinsToTheNetworkAreUnknown() {
        quarter.add("high-rises", "tower", Quarter.box(-70, 1010, -50, 1025), "floors=20");
        Contribution far = kerb();
        assertThat(far.facts()).containsExactly(new MissingFact("high-rises", "tower", "access"));
        assertThat(far.low()).isZero();
        assertThat(far.high())
                .isEqualTo(Quarter.weights(Quarter.rules()).arrival().never());
        assertThat(far.finding()).as("nothing to put right is known").isEmpty();
    }

    @Test
    void aBuildingWhereNobodyRecordsLanesLacksThemAsEveryOtherDoes() {
        quarter.of("fire-lanes").clear();
        quarter.add("high-rises", "tower", Quarter.box(-70, 10, -50, 25), "floors=20");
        assertThat(kerb().facts()).containsExactly(MissingFact.rowsOf(Layers.FIRE_LANES));
    }

    @Test
    void aFactAloneClearsAFindingOnlyWhereNothingElseIsMissing() {
        Weighed one = weigh(Book.unknown("width", WIDTH));
        Weighed two = weigh(Book.unknown("width", WIDTH, SLOPE));
        int score = (int) Math.round(100 * one.score().score());
        int high = (int) Math.round(100 * one.score().high());
        // Four others: 2 and 6 above, 2 and 6 below.
        Ranking ranking = new Ranking(
                new int[] {score, score + 200, score + 600, score - 200, score - 600},
                new int[] {high, 10_000, 10_000, 10_000, 10_000},
                List.of("tower", "a", "b", "c", "d"),
                List.of(true, true, true, true, true));
        Facts facts = new Facts(ScoreModel.of(Book.ROUND), ranking);
        FactValue alone = facts.of(0, assessment(one)).get(0);
        assertThat(alone.rank()).isEqualTo(3);
        assertThat(alone.ifBad()).isEqualTo(2);
        assertThat(alone.ifFine()).isEqualTo(4);
        FactValue withAnother = facts.of(0, assessment(two)).get(0);
        assertThat(withAnother.ifBad()).isEqualTo(2);
        assertThat(withAnother.ifFine()).isEqualTo(3);
    }

    @Test
    void mendsAreRankedByWhatTheyLowerAndAFeatureIsMendedAltogether() {
        Weighed weighed = weigh(
                Book.finding("width", Outcome.GAP, "fire-lanes/north"),
                Book.finding("clear", Outcome.NON_COMPLIANT, "fire-lanes/north"),
                Book.finding("hydrant", Outcome.GAP, "hydrants/h1", "hydrants/h2"),
                Book.finding("site", Outcome.MEETS));
        int score = (int) Math.round(100 * weighed.score().score());
        Ranking ranking = new Ranking(
                new int[] {score, score - 1000},
                new int[] {score, score - 1000},
                List.of("tower", "other"),
                List.of(true, true));
        List<Mend> mends = new Mends(ScoreModel.of(Book.ROUND), ranking).of(0, assessment(weighed));
        assertThat(mends).extracting(Mend::points).containsExactly(17.5, 12.5, 5.0, 1.88);
        assertThat(mends.get(0).feature()).contains("fire-lanes/north");
        assertThat(mends.get(0).findings()).hasSize(2);
        assertThat(mends.get(0).rank()).isEqualTo(2);
        assertThat(mends.get(3).feature()).isEmpty();
        assertThat(mends.get(3).rank()).isEqualTo(1);
    }

    private static Assessment assessment(Weighed weighed) {
        return new Assessment(
                Feature.of("tower", weighed.arrival().target().footprint(), Map.of()),
                weighed.arrival().status(),
                true,
                Optional.empty(),
                Blockages.NONE,
                Optional.empty(),
                java.util.OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                weighed.contributions());
    }
}

package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;

/** What holds of every score, whatever was found. */
class ScorePropertiesTest {
    private static final int TRIALS = 3000;
    private static final List<String> RULES = List.of("width", "clear", "hydrant", "site", "micro");
    private static final Scorer SCORER = new Scorer(ScoreModel.of(Book.ROUND));

    private static List<Contribution> drawn(SplittableRandom random) {
        List<Contribution> drawn = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            Criterion criterion = Criterion.ALL.get(random.nextInt(Criterion.ALL.size()));
            double low = random.nextInt(3) == 0 ? 0 : random.nextDouble(40);
            double high = low + (random.nextBoolean() ? 0 : random.nextDouble(60));
            drawn.add(Contribution.between(criterion, criterion.part() + "." + random.nextInt(12), low, high));
        }
        return drawn;
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }

    @Test
    void partsAddUpToTheHundredth() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            RiskScore score = SCORER.score(drawn(random));
            assertThat(score.parts().stream()
                            .mapToLong(part -> hundredths(part.points()))
                            .sum())
                    .isEqualTo(hundredths(score.score()));
            assertThat(score.parts())
                    .allSatisfy(part -> assertThat(part.points()).isPositive());
        }
    }

    @Test
    void scoresStayWithinTheirBoundsAndAreTheWeightedMeanOfTheirTerms() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < TRIALS; trial++) {
            RiskScore score = SCORER.score(drawn(random));
            assertThat(score.low()).isBetween(0.0, score.score());
            assertThat(score.high()).isBetween(score.score(), 100.0);
            assertThat(score.score())
                    .isCloseTo(
                            0.25 * score.likelihood() + 0.25 * score.consequence() + 0.5 * score.deficiency(),
                            within(0.0101));
            assertThat(score.deficiency())
                    .isCloseTo(0.5 * score.vehicle() + 0.25 * score.water() + 0.25 * score.people(), within(0.0101));
        }
    }

    @Test
    void oneMoreThingNeverLowersAScore() {
        SplittableRandom random = new SplittableRandom(9);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Contribution> some = drawn(random);
            List<Contribution> more = new ArrayList<>(some);
            more.addAll(drawn(random));
            RiskScore less = SCORER.score(some);
            RiskScore greater = SCORER.score(more);
            assertThat(greater.score()).isGreaterThanOrEqualTo(less.score());
            assertThat(greater.low()).isGreaterThanOrEqualTo(less.low());
            assertThat(greater.high()).isGreaterThanOrEqualTo(less.high());
        }
    }

    /** A finding that turns out lies between low and high of the one not known, and a worse outcome costs no less. */
    @Test
    void aWorseOutcomeNeverLowersAScore() {
        SplittableRandom random = new SplittableRandom(10);
        FindingAppraisal appraisal = new FindingAppraisal(Book.ROUND);
        for (int trial = 0; trial < TRIALS; trial++) {
            String rule = RULES.get(random.nextInt(RULES.size()));
            List<Contribution> others = drawn(random);
            RiskScore meets = with(others, appraisal, Book.finding(rule, Outcome.MEETS));
            RiskScore gap = with(others, appraisal, Book.finding(rule, Outcome.GAP));
            RiskScore breach = with(others, appraisal, Book.finding(rule, Outcome.NON_COMPLIANT));
            RiskScore unknown = with(others, appraisal, Book.unknown(rule, new MissingFact("fire-lanes", "a", "b")));
            assertThat(meets.score()).isLessThanOrEqualTo(gap.score());
            assertThat(gap.score()).isLessThanOrEqualTo(breach.score());
            assertThat(unknown.low()).isEqualTo(meets.low());
            assertThat(unknown.score()).isBetween(meets.score(), breach.score());
            assertThat(unknown.high()).isIn(gap.high(), breach.high());
        }
    }

    private static RiskScore with(List<Contribution> others, FindingAppraisal appraisal, Finding finding) {
        List<Contribution> all = new ArrayList<>(others);
        all.addAll(appraisal.of(Towers.built(2010), List.of(finding)));
        return SCORER.score(all);
    }

    @Test
    void ranksHoldUnderAnOrderThatIsTotal() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 200; trial++) {
            int n = 1 + random.nextInt(30);
            int[] score = random.ints(n, 0, 8).toArray();
            int[] high = IntStream.of(score).map(s -> s + random.nextInt(3)).toArray();
            List<String> ids =
                    IntStream.range(0, n).mapToObj(i -> "b" + (n - i)).toList();
            List<Boolean> known = Collections.nCopies(n, true);
            Ranking ranking = new Ranking(score, high, ids, known);
            for (int building = 0; building < n; building++) {
                assertThat(ranking.at(ranking.place(building))).isEqualTo(building);
                assertThat(ranking.rankWith(building, score[building], high[building]))
                        .isEqualTo(ranking.place(building));
                int other = random.nextInt(10);
                int otherHigh = other + random.nextInt(3);
                int[] moved = score.clone();
                int[] movedHigh = high.clone();
                moved[building] = other;
                movedHigh[building] = otherHigh;
                assertThat(ranking.rankWith(building, other, otherHigh))
                        .isEqualTo(new Ranking(moved, movedHigh, ids, known).place(building));
            }
        }
    }

    @Test
    void buildingsOfWhichNothingIsKnownHaveNoRankAndLeaveTheOthersTheirs() {
        Ranking ranking = new Ranking(
                new int[] {5000, 6000, 5500, 4000, 5600},
                new int[] {9000, 9000, 9000, 9000, 9000},
                List.of("bare", "worst", "middle", "best", "also-bare"),
                List.of(false, true, true, true, false));
        assertThat(IntStream.range(0, 5).mapToObj(ranking::rank))
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(3),
                        OptionalInt.empty());
        assertThat(ranking.rankWith(0, 5800, 9000)).as("once it is known").isEqualTo(2);
        assertThat(ranking.rankWith(3, 5800, 9000)).isEqualTo(2);
        assertThat(ranking.rankWith(2, 10, 10)).isEqualTo(3);
        double[] even = new double[Criterion.ALL.size()];
        List<RankRange> ranges = RankStability.of(Book.ROUND, Collections.nCopies(5, even), ranking);
        assertThat(ranges.get(0).worst()).as("behind those that have a rank").isGreaterThan(3);
        assertThat(ranges.get(3)).isEqualTo(new RankRange(3, 3));
    }

    @Test
    void aBuildingOfWhichNothingIsKnownStandsHalfWayAndNotAmongTheWorst() {
        List<Contribution> open = new ArrayList<>();
        List<Contribution> broken = new ArrayList<>();
        for (Criterion criterion : Criterion.ALL) {
            for (int i = 0; i < 9; i++) {
                open.add(Contribution.between(criterion, "open" + i, 0, 40, new MissingFact("roads", "", "")));
                broken.add(Contribution.known(criterion, "broken" + i, 40));
            }
        }
        RiskScore unknown = SCORER.score(open);
        assertThat(unknown.low()).isZero();
        assertThat(unknown.score()).isEqualTo(50);
        assertThat(unknown.high()).isEqualTo(100);
        assertThat(unknown.parts().stream().mapToDouble(ScorePart::points).sum())
                .isCloseTo(50, within(1e-9));
        assertThat(SCORER.score(broken).score()).isEqualTo(100);
    }

    @Test
    void equalWeightsLeaveRanksWhereTheyAreAndVariedOnesMoveThem() {
        SplittableRandom random = new SplittableRandom(12);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            points.add(random.doubles(Criterion.ALL.size(), 0, 100).toArray());
        }
        int[] scores = points.stream()
                .mapToInt(sums -> ScoreModel.of(Book.ROUND).hundredths(i -> sums[i]))
                .toArray();
        Ranking ranking = new Ranking(
                scores,
                scores,
                IntStream.range(0, 200).mapToObj(i -> "b" + i).toList(),
                Collections.nCopies(200, true));
        List<RankRange> varied = RankStability.of(Book.ROUND, points, ranking);
        assertThat(varied).isEqualTo(RankStability.of(Book.ROUND, points, ranking));
        for (int i = 0; i < 200; i++) {
            assertThat(ranking.place(i))
                    .as("the rank that is told lies in its own range")
                    .isBetween(varied.get(i).worst(), varied.get(i).best());
        }
        assertThat(varied)
                .anySatisfy(range -> assertThat(range.best() - range.worst()).isGreaterThan(10));
        List<RankRange> still = RankStability.of(
                Book.weights(Optional.of(org.lifelane.planning.inventory.YamlNode.read(
                        new java.io.StringReader("stability: {spread: 0}"), "own"))),
                points,
                ranking);
        // Ranks go by whole hundredths, draws by finer ones: neighbours may swap.
        for (int i = 0; i < 200; i++) {
            assertThat(still.get(i).worst()).isCloseTo(ranking.place(i), within(1));
            assertThat(still.get(i).best()).isCloseTo(ranking.place(i), within(1));
        }
    }
}

package org.lifelane.planning.risk.weights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.rules.RuleEngine;

/** What is read from the weights, what a district may change in them, and what is refused. */
class RiskWeightsTest {
    private static final Path DATA = Path.of("../../gis-data");

    private static RiskWeights withOwn(String yaml) {
        try (Reader rules = Files.newBufferedReader(DATA.resolve("rules/rules.yaml"), UTF_8);
                Reader weights = Files.newBufferedReader(DATA.resolve("weights/weights.yaml"), UTF_8)) {
            return RiskWeights.read(
                    weights,
                    "weights.yaml",
                    yaml.isEmpty() ? Optional.empty() : Optional.of(YamlNode.read(new StringReader(yaml), "own.yaml")),
                    RuleEngine.read(rules, "rules.yaml", Optional.empty()).book());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault refused(String yaml) {
        try {
            withOwn(yaml);
        } catch (FaultyInputException e) {
            return e.faults().get(0);
        }
        throw new AssertionError("taken: " + yaml);
    }

    @Test
    void theBundledWeightsGivePointsToEveryRuleAndWeighTheFailuresAlike() {
        RiskWeights weights = withOwn("");
        assertThat(weights.deficiency().weights())
                .containsExactly(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, within(1e-12));
        assertThat(Arrays.stream(weights.likelihood().weights()).sum()).isCloseTo(1, within(1e-12));
        assertThat(weights.points("st-5min").countedByArrival()).isTrue();
    }

    @Test
    void aDistrictSetsWhereTheTintsOfItsMapChange() {
        assertThat(withOwn("map: {score_steps: [10, 20, 40, 80]}").map().scoreSteps())
                .containsExactly(10.0, 20.0, 40.0, 80.0);
        assertThat(refused("map: {score_steps: [10, 20, 40]}").code()).isEqualTo("weights.row");
        assertThat(refused("map: {score_steps: [10, 40, 20, 80]}").code()).isEqualTo("weights.bounds");
        assertThat(refused("map: {score_steps: [10, 20, 40, 180]}").code()).isEqualTo("weights.points");
    }

    @Test
    void aDistrictChangesOneThingAndKeepsTheRest() {
        RiskWeights own = withOwn("matrices: {score: {deficiency: [2, 2, 1], likelihood: [1, 1, 1/2],"
                + " consequence: [1, 1, 0.5]}}\nstability: {draws: 10}");
        assertThat(own.score().weight("deficiency")).isCloseTo(0.5, within(1e-12));
        assertThat(own.stability().draws()).isEqualTo(10);
        assertThat(own.use()).isEqualTo(withOwn("").use());
    }

    @Test
    void judgementsThatContradictThemselvesAreRefusedWithTheirLine() {
        Fault fault = refused("""
                matrices:
                  score:
                    likelihood: [1, 3, 1/3]
                    consequence: [1/3, 1, 3]
                    deficiency: [3, 1/3, 1]
                """);
        assertThat(fault.code()).isEqualTo("weights.inconsistent");
        assertThat(fault.source()).isEqualTo("own.yaml");
        assertThat(fault.place()).isEqualTo("3");
    }

    @Test
    void aMatrixThatIsNoneIsRefused() {
        assertThat(refused("matrices: {score: {likelihood: [1, 3, 1], consequence: [3, 1, 1]}}")
                        .code())
                .isEqualTo("weights.reciprocal");
        assertThat(refused("matrices: {score: {likelihood: [1, 3]}}").code()).isEqualTo("weights.row");
        assertThat(refused("matrices: {score: {likelihood: [1, 0, 1]}}").code()).isEqualTo("weights.judgement");
        assertThat(refused("matrices: {score: {likelihood: [1, 1/0, 1]}}").code())
                .isEqualTo("weights.judgement");
        assertThat(refused("matrices: {score: {luck: [1, 1, 1]}}").code()).isEqualTo("weights.criteria");
    }

    @Test
    void pointsForARuleThatIsNotThereAreRefusedWithTheirLine() {
        assertThat(refused("findings:\n  st-6min: {non_compliant: 10, gap: 5}"))
                .isEqualTo(Fault.of("own.yaml", "2", "weights.no-rule", "st-6min"));
    }

    @Test
    void aRuleWithoutPointsIsRefusedWithTheLineOfTheFindings() {
        String without;
        try {
            without = Files.readString(DATA.resolve("weights/weights.yaml"), UTF_8)
                    .replaceAll("(?ms)^findings:.*^first_alarm:", "findings: {}\nfirst_alarm:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Reader rules = Files.newBufferedReader(DATA.resolve("rules/rules.yaml"), UTF_8)) {
            RiskWeights.read(
                    new StringReader(without),
                    "weights.yaml",
                    Optional.empty(),
                    RuleEngine.read(rules, "rules.yaml", Optional.empty()).book());
        } catch (FaultyInputException e) {
            assertThat(e.faults().get(0).code()).isEqualTo("weights.no-points");
            assertThat(e.faults().get(0).arguments().toString()).contains("st-5min");
            int line = Integer.parseInt(e.faults().get(0).place());
            assertThat(without.lines().toList().get(line - 1)).isEqualTo("findings: {}");
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("taken without points for st-5min");
    }

    @Test
    void tablesOutOfOrderAreRefused() {
        assertThat(refused("consequence: {height_m: [[54, 10], [27, 20]]}").code())
                .isEqualTo("weights.bounds");
        assertThat(refused("consequence: {height_m: [[54, 101]]}").code()).isEqualTo("weights.points");
        assertThat(refused("arrival_s: {points: [[180, 20], [300, 10]]}").code())
                .isEqualTo("weights.falling");
        assertThat(refused("arrival_s: {never: 1}").code()).isEqualTo("weights.falling");
        assertThat(refused("findings: {st-5min: {counted_by: luck}}").code()).isEqualTo("rules.word");
        assertThat(refused("stability: {draws: 0}").code()).isEqualTo("weights.positive");
        assertThat(refused("likelihood: {hazards: {severity: {high: 2}}}").code())
                .isEqualTo("weights.share");
    }

    @Test
    void classesPartAboveTheirBoundAndTimesRunBetweenTheirRows() {
        RiskWeights weights = withOwn("""
                consequence: {height_m: [[0, 10], [54, 70]]}
                arrival_s: {points: [[180, 0], [300, 10]], never: 60}
                """);
        assertThat(weights.heightM().at(54)).isEqualTo(10);
        assertThat(weights.heightM().at(54.1)).isEqualTo(70);
        assertThat(weights.heightM().at(-1)).isEqualTo(10);
        assertThat(weights.arrival().at(100)).isZero();
        assertThat(weights.arrival().at(240)).isCloseTo(5, within(1e-12));
        assertThat(weights.arrival().at(300)).isEqualTo(10);
        assertThat(weights.arrival().at(3000)).isEqualTo(10);
    }
}

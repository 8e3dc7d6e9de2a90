package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.oracle.GeoJsonRows;
import org.lifelane.planning.risk.times.FirstAlarm;

/** The whole sample district: what must hold of every building's score. */
class SampleRiskTest {
    private static final Path FOLDER = Path.of("../../gis-data/liangping");
    private static RiskResult result;

    @BeforeAll
    static void analyse() {
        result = RiskAnalysis.of(Quarter.input(rows()));
    }

    static Map<String, List<Feature>> rows() {
        Map<String, List<Feature>> rows = new LinkedHashMap<>();
        for (LayerSchema layer : Layers.open()) {
            if (!layer.equals(Layers.VEHICLES)) {
                rows.put(layer.name(), GeoJsonRows.read(FOLDER.resolve(layer.name() + ".geojson")));
            }
        }
        return rows;
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }

    @Test
    void partsAddUpToTheScoreAsWritten() {
        for (BuildingRisk risk : result.buildings()) {
            long sum = risk.score().parts().stream()
                    .mapToLong(part -> hundredths(part.points()))
                    .sum();
            assertThat(sum)
                    .as(risk.buildingId())
                    .isEqualTo(hundredths(risk.score().score()));
        }
    }

    @Test
    void scoresLieBetweenTheirBounds() {
        assertThat(result.buildings()).isNotEmpty().allSatisfy(risk -> {
            RiskScore score = risk.score();
            assertThat(score.low()).isBetween(0.0, score.score());
            assertThat(score.high()).isBetween(score.score(), 100.0);
            assertThat(risk.ranks().worst()).isLessThanOrEqualTo(risk.ranks().best());
        });
    }

    @Test
    void everyRankIsGivenOnceAndTheWorstScoreComesFirst() {
        Set<Integer> ranks = new HashSet<>();
        result.buildings().forEach(risk -> ranks.add(risk.rank().orElseThrow()));
        assertThat(ranks).hasSize(result.buildings().size());
        List<BuildingRisk> order = result.byRank();
        for (int i = 0; i + 1 < order.size(); i++) {
            RiskScore one = order.get(i).score();
            RiskScore next = order.get(i + 1).score();
            assertThat(one.score()).isGreaterThanOrEqualTo(next.score());
            if (one.score() == next.score()) {
                assertThat(one.high()).isGreaterThanOrEqualTo(next.high());
            }
        }
    }

    @Test
    void theFirstEngineOfManyIsTheFirstArrival() {
        assertThat(result.firstAlarm().engines()).isEqualTo(3);
        long reached = result.buildings().stream()
                .filter(risk -> risk.times().kerbS().isPresent())
                .count();
        assertThat(result.firstAlarm().firstNever())
                .isEqualTo((int) (result.buildings().size() - reached));
        assertThat(result.firstAlarm().fullNever()).isEqualTo(result.buildings().size());
        assertThat(result.firstAlarm().causes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(result.firstAlarm().fullNever());
        assertThat(result.firstAlarm().causes())
                .containsEntry(FirstAlarm.Cause.NO_WAY, result.firstAlarm().firstNever())
                .containsEntry(FirstAlarm.Cause.FEW_ENGINES, (int) reached);
    }

    @Test
    void factsMoveRanksTheRightWayAndMendsLowerScores() {
        for (BuildingRisk risk : result.buildings()) {
            int rank = risk.rank().orElseThrow();
            assertThat(rank).isBetween(risk.ranks().worst(), risk.ranks().best());
            RankRange byFacts = result.ranksByFacts(risk.buildingId());
            assertThat(result.facts(risk.buildingId())).allSatisfy(fact -> {
                assertThat(fact.ifBad()).isBetween(byFacts.worst(), rank);
                assertThat(fact.ifFine()).isBetween(rank, byFacts.best());
            });
            assertThat(result.mends(risk.buildingId())).allSatisfy(mend -> {
                assertThat(mend.points()).isBetween(0.0, risk.score().score());
                assertThat(mend.rank()).isGreaterThanOrEqualTo(risk.rank().orElseThrow());
            });
        }
        assertThat(result.survey()).isNotEmpty();
    }
}

package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command risk on the sample's files and on a data folder that holds the same, as a user would run it. */
class RiskCommandTest {
    private static final Path SAMPLE = Path.of("../../gis-data/liangping");
    private static final List<String> LAYERS = List.of(
            "roads",
            "fire-lanes",
            "gates",
            "high-rises",
            "rescue-sites",
            "hydrants",
            "adapters",
            "obstacles",
            "hazards",
            "stations");

    @TempDir
    private Path folder;

    private CommandRun onFiles(Object... more) {
        List<Object> words = new ArrayList<>(List.of("risk", "--vehicle", "pumper"));
        LAYERS.forEach(layer -> words.addAll(List.of("--" + layer, SAMPLE.resolve(layer + ".geojson"))));
        return run(words, more);
    }

    private CommandRun run(List<Object> words, Object... more) {
        words.addAll(List.of("--out", folder.resolve("R.csv"), "--findings", folder.resolve("F.csv")));
        words.addAll(List.of("--parts", folder.resolve("P.csv")));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray());
    }

    private List<CSVRecord> rows(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private String head(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).get(0);
    }

    @Test
    void theFilesHoldWhatTheContractSaysAndThePartsAddUp() throws IOException {
        CommandRun run = onFiles();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(head("R.csv"))
                .isEqualTo("building_id,rank,score,score_low,score_high,likelihood,consequence,deficiency,vehicle,"
                        + "water,people,kerb_s,floor_s,second_s,third_s");
        assertThat(head("F.csv")).isEqualTo("building_id,rule_id,failure,result,value,threshold,unit,evidence,mend");
        assertThat(head("P.csv")).isEqualTo("building_id,part,points");
        Map<String, BigDecimal> sums = new HashMap<>();
        rows("P.csv")
                .forEach(part ->
                        sums.merge(part.get("building_id"), new BigDecimal(part.get("points")), BigDecimal::add));
        List<CSVRecord> risks = rows("R.csv");
        assertThat(risks).hasSize(341);
        double before = 100;
        for (int i = 0; i < risks.size(); i++) {
            CSVRecord risk = risks.get(i);
            assertThat(risk.get("rank")).isEqualTo(Integer.toString(i + 1));
            BigDecimal score = new BigDecimal(risk.get("score"));
            assertThat(sums.get(risk.get("building_id"))).isEqualByComparingTo(score);
            assertThat(score.doubleValue())
                    .isBetween(Double.parseDouble(risk.get("score_low")), Double.parseDouble(risk.get("score_high")))
                    .isLessThanOrEqualTo(before);
            before = score.doubleValue();
        }
    }

    @Test
    void aDataFolderWithTheSameLayersGivesTheSameFiles() throws IOException {
        assertThat(onFiles().code()).isZero();
        Map<String, String> ofFiles = contents();
        Path data = folder.resolve("data");
        for (String layer : List.of(
                "roads",
                "fire-lanes",
                "gates",
                "high-rises",
                "rescue-sites",
                "hydrants",
                "adapters",
                "obstacles",
                "hazards",
                "stations")) {
            CommandRun loaded = CommandRun.of("import", layer, SAMPLE.resolve(layer + ".geojson"), "--data-dir", data);
            assertThat(loaded.code()).as(loaded.err()).isZero();
        }
        CommandRun run = run(new ArrayList<>(List.of("risk", "--vehicle", "pumper")), "--data-dir", data);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(contents()).isEqualTo(ofFiles);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (String name : List.of("R.csv", "F.csv", "P.csv")) {
            contents.put(name, Files.readString(folder.resolve(name)));
        }
        return contents;
    }

    @Test
    void aDistrictsOwnNumberChangesWhatIsFound() throws IOException {
        assertThat(onFiles().code()).isZero();
        long gaps = gaps("lane-width");
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "rules: {lane-width: {requirements: {least: {value: 3.5}}}}");
        assertThat(onFiles("--rules", own).code()).isZero();
        assertThat(gaps("lane-width")).isLessThan(gaps);
    }

    private long gaps(String rule) throws IOException {
        return rows("F.csv").stream()
                .filter(finding -> finding.get("rule_id").equals(rule)
                        && finding.get("result").equals("gap"))
                .count();
    }

    @Test
    void aRuleFileThatIsWrongIsRefusedWithItsLineAndNothingIsWritten() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "rules:\n  lane-width:\n    requirements:\n      least: {value: wide}\n");
        CommandRun run = onFiles("--rules", own);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).startsWith("error: " + own + ":4: ");
        assertThat(folder.resolve("R.csv")).doesNotExist();
    }

    @Test
    void weightsThatContradictThemselvesAreRefused() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "findings:\n  lane-width: {non_compliant: many, gap: 1}\n");
        CommandRun run = onFiles("--weights", own);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors().get(0)).startsWith("error: " + own + ":2: ");
    }

    @Test
    void buildingsMustBeNamedAndFilesMustBeThere() {
        CommandRun none = run(
                new ArrayList<>(List.of("risk", "--vehicle", "pumper", "--roads", SAMPLE.resolve("roads.geojson"))));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errors()).hasSize(1);
        assertThat(none.errors().get(0)).contains("--high-rises");
        assertThat(onFiles("--rules", folder.resolve("absent.yaml")).errors().get(0))
                .contains("absent.yaml");
    }
}

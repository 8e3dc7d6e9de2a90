package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command siting on a matrix, on the sample's files and on a data folder that holds the same. */
class SitingCommandTest {
    private static final Path SAMPLE = Path.of("../../gis-data/liangping");
    private static final Map<String, String> FILES = Map.of(
            "roads", "roads",
            "fire-lanes", "fire-lanes",
            "gates", "gates",
            "stations", "stations",
            "targets", "high-rises",
            "rescue-sites", "rescue-sites",
            "premises", "premises");

    @TempDir
    private Path folder;

    private CommandRun siting(Object... more) {
        List<Object> words = new ArrayList<>(List.of("siting", "--out", folder.resolve("plan.json")));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray());
    }

    private CommandRun onSample(Object... more) {
        List<Object> words = new ArrayList<>(List.of("--vehicle", "pumper"));
        FILES.forEach((option, file) -> words.addAll(List.of("--" + option, SAMPLE.resolve(file + ".geojson"))));
        words.addAll(List.of(more));
        return siting(words.toArray());
    }

    private JsonNode plan() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("plan.json")));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private Path matrix() throws IOException {
        return file(
                "M.csv",
                "candidate_id,target_id,cost",
                "west,mill,10",
                "west,school,40",
                "middle,school,20",
                "middle,mill,30",
                "east,tower,15",
                "east,school,35");
    }

    @Test
    void onAMatrixThePlanIsWhatTheContractSays() throws IOException {
        Path weights = file("W.csv", "target_id,weight", "tower,5", "mill,2");
        CommandRun run =
                siting("--model", "mclp", "--p", 1, "--limit", 30, "--cost-matrix", matrix(), "--weights", weights);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = plan();
        assertThat(plan.get("selected").toString()).isEqualTo("[\"east\"]");
        assertThat(plan.get("objective").asDouble()).isEqualTo(5);
        assertThat(plan.get("bound").asDouble()).isEqualTo(5);
        assertThat(plan.get("proven_optimal").asBoolean()).isTrue();
        assertThat(plan.get("total_weight").asDouble()).isEqualTo(8);
        assertThat(plan.get("assignment").toString()).isEqualTo("{\"tower\":\"east\"}");
        assertThat(plan.get("uncovered").toString()).isEqualTo("[\"mill\",\"school\"]");
    }

    @Test
    void everyModelAnswersOnAMatrix() throws IOException {
        assertThat(siting("--model", "lscp", "--limit", 30, "--cost-matrix", matrix())
                        .code())
                .isZero();
        assertThat(plan().get("objective").asDouble()).isEqualTo(2);
        assertThat(siting("--model", "p-median", "--p", 2, "--cost-matrix", matrix())
                        .code())
                .isZero();
        assertThat(plan().get("objective").asDouble()).isEqualTo(10 + 35 + 15);
        assertThat(siting("--model", "p-center", "--p", 2, "--cost-matrix", matrix())
                        .code())
                .isZero();
        assertThat(plan().get("objective").asDouble()).isEqualTo(30);
    }

    @Test
    void whatNobodyReachesIsLeftOutWhereThatIsAskedFor() throws IOException {
        Path weights = file("W.csv", "target_id,weight", "tower,5", "mill,2");
        CommandRun run = siting(
                "--model",
                "p-median",
                "--p",
                1,
                "--limit",
                12,
                "--cost-matrix",
                matrix(),
                "--weights",
                weights,
                "--leave-out-unreachable");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Left out, since nobody can reach them: 2");
        JsonNode plan = plan();
        assertThat(plan.get("selected").toString()).isEqualTo("[\"west\"]");
        assertThat(plan.get("objective").asDouble()).isEqualTo(20);
        assertThat(plan.get("left_out").toString())
                .isEqualTo(plan.get("uncovered").toString())
                .isEqualTo("[\"school\",\"tower\"]");
        assertThat(plan.get("covered_weight").asDouble()).isEqualTo(2);
        assertThat(plan.get("total_weight").asDouble()).isEqualTo(8);
        siting("--model", "lscp", "--limit", 12, "--cost-matrix", matrix(), "--leave-out-unreachable");
        assertThat(plan().get("left_out")).isEmpty();
        assertThat(plan().get("uncovered").toString()).isEqualTo("[\"school\",\"tower\"]");
    }

    /** A target that no pair names is known by its weight alone: nobody can serve it. */
    @Test
    void onAMatrixATargetOfTheWeightsThatNoPairNamesIsUncovered() throws IOException {
        Path weights = file("W.csv", "target_id,weight", "hut,4", "mill,2");
        CommandRun run = siting(
                "--model", "mclp", "--p", 3, "--limit", 3000000, "--cost-matrix", matrix(), "--weights", weights);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(plan().get("uncovered").toString()).isEqualTo("[\"hut\"]");
        assertThat(plan().get("total_weight").asDouble()).isEqualTo(8);
        assertThat(plan().get("objective").asDouble()).isEqualTo(4);
        assertThat(run.err())
                .contains("1 targets are in no pair within the limit")
                .contains("hut");
        run = siting("--model", "lscp", "--cost-matrix", matrix(), "--weights", weights);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(plan().get("uncovered").toString()).isEqualTo("[\"hut\"]");
        run = siting("--model", "p-median", "--p", 1, "--cost-matrix", matrix(), "--weights", weights);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("hut: no candidate and no existing station serves this target");
    }

    @Test
    void onAMatrixABudgetBuysByTheCostsOfATable() throws IOException {
        Path costs = file("K.csv", "candidate_id,cost", "west,4", "middle,9", "east,3");
        CommandRun run = siting(
                "--model", "mclp", "--budget", 8, "--limit", 40, "--cost-matrix", matrix(), "--site-costs", costs);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(plan().get("selected").toString()).isEqualTo("[\"west\",\"east\"]");
        assertThat(plan().get("cost").asDouble()).isEqualTo(7);
        run = siting("--model", "mclp", "--budget", 8, "--limit", 40, "--cost-matrix", matrix());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("give --site-costs FILE");
        run = siting("--model", "lscp", "--budget", 6, "--limit", 40, "--cost-matrix", matrix(), "--site-costs", costs);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--budget 6:").contains("no choice within the budget serves every target");
        run = siting("--model", "lscp", "--p", 1, "--limit", 40, "--cost-matrix", matrix());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--p 1:").contains("to serve every target takes 2 sites");
    }

    @Test
    void moneyOfDecimalsIsExactInEveryModel() throws IOException {
        Path matrix = file("D.csv", "candidate_id,target_id,cost", "A,a,60", "B,b,90");
        Path tenths = file("K.csv", "candidate_id,cost", "A,0.1", "B,0.2");
        Path cents = file("L.csv", "candidate_id,cost", "A,123456789.01", "B,1e-2");
        for (String model : List.of("mclp", "lscp", "p-median", "p-center")) {
            CommandRun run =
                    siting("--model", model, "--budget", "0.3", "--cost-matrix", matrix, "--site-costs", tenths);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(plan().get("selected").toString()).isEqualTo("[\"A\",\"B\"]");
            assertThat(plan().get("cost").toString()).isEqualTo("0.3");
            run = siting("--model", model, "--budget", "123456789.02", "--cost-matrix", matrix, "--site-costs", cents);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(folder.resolve("plan.json"))).contains("\"cost\" : 123456789.02");
        }
        Path fine = file("M.csv", "candidate_id,cost", "A,123456789.01", "B,1e-9");
        CommandRun run = siting("--model", "mclp", "--budget", "2", "--cost-matrix", matrix, "--site-costs", fine);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("B: 0.000000001 has too many decimals beside a sum of 123456789.01");
    }

    @Test
    void whatStandsServesForFree() throws IOException {
        assertThat(siting("--model", "mclp", "--p", 1, "--limit", 30, "--cost-matrix", matrix(), "--existing", "east")
                        .code())
                .isZero();
        assertThat(plan().get("selected").toString()).isEqualTo("[\"middle\"]");
        assertThat(plan().get("existing").toString()).isEqualTo("[\"east\"]");
        assertThat(plan().get("objective").asDouble()).isEqualTo(3);
    }

    @Test
    void onTheSampleTheChoiceIsBestAndScreened() throws IOException {
        CommandRun run = onSample("--model", "mclp", "--p", 3, "--limit", 300);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = plan();
        assertThat(plan.get("proven_optimal").asBoolean()).isTrue();
        assertThat(plan.get("weights").asString()).isEqualTo("households");
        Set<String> out = new HashSet<>();
        plan.get("screened_out").forEach(row -> out.add(row.get("id").asString()));
        assertThat(out).containsExactlyInAnyOrder("station-0011", "station-0031");
        assertThat(plan.get("selected")).noneMatch(id -> out.contains(id.asString()));
        assertThat(plan.get("covered_weight").asDouble())
                .isEqualTo(plan.get("objective").asDouble());
        assertThat(plan.get("covered_weight_unverified").asDouble())
                .isPositive()
                .isLessThan(plan.get("covered_weight").asDouble());
    }

    @Test
    void aDataFolderWeighsByRiskAndAnswersTheSameOnTheSameWeights() throws IOException {
        Path data = folder.resolve("data");
        for (String file : FILES.values()) {
            CommandRun loaded = CommandRun.of("import", file, SAMPLE.resolve(file + ".geojson"), "--data-dir", data);
            assertThat(loaded.code()).as(loaded.err()).isZero();
        }
        CommandRun run = siting("--model", "mclp", "--p", 3, "--limit", 300, "--vehicle", "pumper", "--data-dir", data);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(plan().get("weights").asString()).isEqualTo("risk");

        List<String> weights = new ArrayList<>(List.of("target_id,weight"));
        plan().get("uncovered").forEach(id -> weights.add(id.asString() + ",7"));
        Path file = Files.write(folder.resolve("W.csv"), weights);
        assertThat(siting(
                                "--model",
                                "mclp",
                                "--p",
                                3,
                                "--limit",
                                300,
                                "--vehicle",
                                "pumper",
                                "--data-dir",
                                data,
                                "--weights",
                                file)
                        .code())
                .isZero();
        JsonNode ofDatabase = plan();
        assertThat(onSample("--model", "mclp", "--p", 3, "--limit", 300, "--weights", file)
                        .code())
                .isZero();
        assertThat(without(plan())).isEqualTo(without(ofDatabase));
    }

    private static Map<String, JsonNode> without(JsonNode plan) {
        Map<String, JsonNode> rest = new HashMap<>();
        plan.properties().stream()
                .filter(each -> !each.getKey().equals("solve_s"))
                .forEach(each -> rest.put(each.getKey(), each.getValue()));
        return rest;
    }

    @Test
    void badInputIsOneLineEachAndWritesNothing() throws IOException {
        Path matrix = matrix();
        refused("--p 4: there are 3 candidates", "--model", "mclp", "--p", 4, "--limit", 9, "--cost-matrix", matrix);
        refused("--model best: is no model", "--model", "best", "--cost-matrix", matrix);
        refused("--p: the model mclp needs", "--model", "mclp", "--cost-matrix", matrix);
        refused("--existing:nobody: no candidate", "--model", "lscp", "--cost-matrix", matrix, "--existing", "nobody");
        refused("--excluded:nobody: no candidate", "--model", "lscp", "--cost-matrix", matrix, "--excluded", "nobody");
        refused(
                "tower: no candidate and no existing station",
                "--model",
                "p-median",
                "--p",
                1,
                "--limit",
                12,
                "--cost-matrix",
                matrix);
        refused("to serve every target takes 2 sites", "--model", "p-center", "--p", 1, "--cost-matrix", matrix);
        Path weights = file("W.csv", "target_id,weight", "tower,NaN", "mill,-2", "mill,many");
        CommandRun run = refused(
                "W.csv:2: \"NaN\" in column weight",
                "--model",
                "mclp",
                "--p",
                1,
                "--cost-matrix",
                matrix,
                "--weights",
                weights);
        assertThat(run.err()).contains("W.csv:3: \"-2\"", "W.csv:4: \"many\"");
        refused("has no rows", "--model", "lscp", "--cost-matrix", file("E.csv", "candidate_id,target_id,cost"));
        refused(
                "stands here for the second time",
                "--model",
                "lscp",
                "--cost-matrix",
                file("D.csv", "candidate_id,target_id,cost", "a,b,1", "a,b,2"));
        refused("the model mclp needs a limit", "--model", "mclp", "--p", 1, "--roads", "roads.geojson");
    }

    private CommandRun refused(String part, Object... words) {
        CommandRun run = siting(words);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("error: ").contains(part);
        assertThat(folder.resolve("plan.json")).doesNotExist();
        return run;
    }

    @Test
    void onAMatrixASiteHoldsNoMoreGroundThanItMay() throws IOException {
        Path ground = file("A.csv", "target_id,area_km2", "mill,1.5", "school,1", "tower,0.5");
        Path limits = file("L.csv", "candidate_id,area_km2", "middle,2");
        CommandRun run = siting(
                "--model", "p-median", "--p", 2, "--cost-matrix", matrix(), "--area-limits", limits, "--areas", ground);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = plan();
        assertThat(plan.get("objective").asDouble()).isEqualTo(60);
        assertThat(plan.get("area_limits").asString()).isEqualTo("file");
        assertThat(plan.get("ground_km2").get("mill").asDouble()).isEqualTo(1.5);
        run = siting(
                "--model",
                "mclp",
                "--p",
                1,
                "--limit",
                30,
                "--cost-matrix",
                matrix(),
                "--area-limits",
                limits,
                "--areas",
                ground);
        assertThat(run.code()).as(run.err()).isZero();
        plan = plan();
        assertThat(plan.get("objective").asDouble()).isEqualTo(1);
        assertThat(plan.get("jurisdictions")).allMatch(row -> row.get("within").asBoolean());
    }

    @Test
    void onTheSampleStationsKeepToTheGroundOfTheirTier() throws IOException {
        assertThat(onSample("--model", "mclp", "--p", 3, "--limit", 300).code()).isZero();
        double free = plan().get("objective").asDouble();
        assertThat(plan().get("area_limits").asString()).isEqualTo("none");
        CommandRun run = onSample("--model", "mclp", "--p", 3, "--limit", 300, "--area-limits", "standard");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = plan();
        assertThat(plan.get("proven_optimal").asBoolean()).isTrue();
        assertThat(plan.get("objective").asDouble()).isLessThanOrEqualTo(free);
        Map<String, Double> held = new HashMap<>();
        plan.get("assignment")
                .properties()
                .forEach(pair -> held.merge(
                        pair.getValue().asString(),
                        plan.get("ground_km2").get(pair.getKey()).asDouble(),
                        Double::sum));
        assertThat(plan.get("jurisdictions")).hasSizeGreaterThan(3).allSatisfy(row -> {
            assertThat(row.get("area_km2").asDouble())
                    .isCloseTo(
                            held.getOrDefault(row.get("id").asString(), 0.0),
                            org.assertj.core.api.Assertions.within(1e-5));
            assertThat(row.get("within").asBoolean()).isTrue();
        });
    }

    @Test
    void areasThatAreIncompleteAreRefusedByTheirId() throws IOException {
        Path ground = file("A.csv", "target_id,area_km2", "mill,1.5", "hut,1");
        Path limits = file("L.csv", "candidate_id,area_km2", "nowhere,2");
        CommandRun run = siting(
                "--model", "p-median", "--p", 2, "--cost-matrix", matrix(), "--area-limits", limits, "--areas", ground);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("A.csv:school: no area is known of this target")
                .contains("A.csv:tower: no area is known of this target")
                .contains("A.csv:hut: no target of this id")
                .contains("L.csv:nowhere: no candidate of this id");
        assertThat(siting("--model", "p-median", "--p", 2, "--cost-matrix", matrix(), "--areas", ground)
                        .err())
                .contains("--areas: areas count only with limits");
        assertThat(siting("--model", "p-median", "--p", 2, "--cost-matrix", matrix(), "--area-limits", "standard")
                        .err())
                .contains("a matrix says nothing of tiers and places");
    }
}

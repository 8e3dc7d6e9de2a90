package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands clearing and plan on the sample, each answer held against {@code reach} with the lanes that are left
 * blocked and the stations that are open.
 */
class ClearingAndPlanCommandTest {
    private static final Path SAMPLE = Path.of("../../gis-data/liangping");
    private static final int LIMIT = 300;

    @TempDir
    private Path folder;

    private CommandRun run(String command, Object... more) {
        return run(command, SAMPLE.resolve("stations.geojson"), more);
    }

    private CommandRun run(String command, Path stations, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command, "--vehicle", "pumper", "--limit", LIMIT));
        Map.of(
                        "roads", "roads",
                        "fire-lanes", "fire-lanes",
                        "gates", "gates",
                        "targets", "high-rises",
                        "rescue-sites", "rescue-sites")
                .forEach((option, file) -> words.addAll(List.of("--" + option, SAMPLE.resolve(file + ".geojson"))));
        words.addAll(List.of("--stations", stations));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray());
    }

    private JsonNode json(String name) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve(name)));
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

    /** Lanes of the sample that are blocked without a width left: those that a list of blocked lanes can say. */
    private static Set<String> blockedLanes() throws IOException {
        Set<String> ids = new TreeSet<>();
        JsonNode lanes = JsonMapper.builder().build().readTree(Files.readString(SAMPLE.resolve("fire-lanes.geojson")));
        for (JsonNode lane : lanes.get("features")) {
            JsonNode row = lane.get("properties");
            boolean narrowed =
                    row.has("remaining_width_m") && row.get("remaining_width_m").asDouble() >= 2.5;
            if (row.has("blocked") && row.get("blocked").asBoolean() && !narrowed) {
                ids.add(row.get("id").asString());
            }
        }
        return ids;
    }

    /** Who is reached in time by {@code reach} when these lanes are cleared and, besides, these stations stand. */
    private Set<String> reached(List<String> cleared, Path stations) throws IOException {
        Set<String> left = blockedLanes();
        cleared.forEach(left::remove);
        CommandRun run = run("reach", stations, "--blocked", String.join(",", left), "--out", folder.resolve("A.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        Set<String> reached = new HashSet<>();
        rows("A.csv").stream()
                .filter(row -> row.get("status").equals("reached"))
                .forEach(row -> reached.add(row.get("target_id")));
        return reached;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    @Test
    void theBestLanesCoverWhatReachSaysOnceTheyAreCleared() throws IOException {
        CommandRun run = run("clearing", "--lanes", 4, "--out", folder.resolve("C.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("C.csv")).get(0))
                .isEqualTo("rank,lane_id,compound,gain_weight,gain_targets,seconds_saved,also_requires,reason");
        JsonNode best = json("C.json");
        assertThat(best.get("proven_optimal").asBoolean()).isTrue();
        assertThat(best.get("selected")).hasSize(4);
        assertThat(best.get("objective").asDouble())
                .isGreaterThan(best.get("baseline").asDouble());
        assertThat(reached(texts(best.get("selected")), SAMPLE.resolve("stations.geojson")))
                .containsExactlyInAnyOrderElementsOf(texts(best.get("covered")));
    }

    /** All the lanes of the compounds of the sample: what is told of each is what reach says once they are cleared. */
    @Test
    void theMeasureOfACompoundBringsWhatReachSays() throws IOException {
        Path stations = SAMPLE.resolve("stations.geojson");
        CommandRun run = run("clearing", "--compounds", folder.resolve("X.csv"), "--out", folder.resolve("C.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("X.csv")).get(0))
                .isEqualTo("rank,compound,lanes,gain_weight,gain_targets,seconds_saved,also_requires,reason");
        List<CSVRecord> compounds = rows("X.csv");
        Set<String> before = reached(List.of(), stations);
        int brought = 0;
        for (CSVRecord compound : compounds.subList(0, 6)) {
            Set<String> after = reached(List.of(compound.get("lanes").split(";", -1)), stations);
            assertThat(after).containsAll(before);
            assertThat(after.size() - before.size())
                    .as(compound.get("compound"))
                    .isEqualTo(Integer.parseInt(compound.get("gain_targets")));
            brought += after.size() - before.size();
        }
        assertThat(brought).isPositive();
    }

    @Test
    void twoLanesInSeriesGainNothingAloneAndTellEachOther() throws IOException {
        assertThat(run("clearing", "--out", folder.resolve("C.csv")).code()).isZero();
        Map<String, CSVRecord> byLane =
                rows("C.csv").stream().collect(Collectors.toMap(row -> row.get("lane_id"), row -> row));
        List<CSVRecord> together = byLane.values().stream()
                .filter(row -> !row.get("also_requires").isEmpty())
                .toList();
        assertThat(together).isNotEmpty();
        for (CSVRecord row : together) {
            assertThat(row.get("gain_weight")).isEqualTo("0");
            String other = row.get("also_requires").split("[|;]", -1)[0];
            assertThat(Objects.requireNonNull(byLane.get(other)).get("also_requires"))
                    .contains(row.get("lane_id"));
        }
        assertThat(folder.resolve("C.json")).doesNotExist();
    }

    @Test
    void theJointPlanCoversWhatReachSaysAndBeatsEitherHalf() throws IOException {
        CommandRun run = run(
                "plan",
                "--budget",
                20_000_000,
                "--curve",
                4,
                "--robust",
                30,
                "--blockages",
                SAMPLE.resolve("blockages.geojson"),
                "--out",
                folder.resolve("plan.json"));
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = json("plan.json");
        assertThat(plan.get("proven_optimal").asBoolean()).isTrue();
        assertThat(plan.get("cost").asDouble()).isLessThanOrEqualTo(20_000_000);
        double objective = plan.get("objective").asDouble();
        assertThat(objective)
                .isGreaterThan(plan.get("stations_only").get("objective").asDouble())
                .isGreaterThan(plan.get("lanes_only").get("objective").asDouble());
        double before = 0;
        for (JsonNode point : plan.get("curve")) {
            assertThat(point.get("objective").asDouble()).isGreaterThanOrEqualTo(before);
            before = point.get("objective").asDouble();
        }
        assertThat(before).isEqualTo(objective);
        assertThat(plan.get("robust").get("regret_average").asDouble()).isGreaterThanOrEqualTo(-1e-6);
        assertThat(reached(texts(plan.get("lanes")), standing(texts(plan.get("stations")))))
                .containsExactlyInAnyOrderElementsOf(texts(plan.get("covered")));
    }

    @Test
    void whatIsRequiredIsBoughtInAnyCaseButForLanesOnly() throws IOException {
        List<Object> asked = List.of("--budget", 16_000_000, "--curve", 2, "--out", folder.resolve("plan.json"));
        assertThat(run("plan", asked.toArray()).code()).isZero();
        assertThat(texts(json("plan.json").get("stations"))).doesNotContain("station-0009");
        double free = json("plan.json").get("objective").asDouble();
        List<Object> more = new ArrayList<>(asked);
        more.addAll(List.of("--required", "station-0009"));
        CommandRun run = run("plan", more.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(", gap ");
        JsonNode plan = json("plan.json");
        assertThat(texts(plan.get("stations"))).contains("station-0009");
        assertThat(plan.get("objective").asDouble()).isLessThanOrEqualTo(free);
        assertThat(plan.get("cost").asDouble()).isBetween(8_200_000.0, 16_000_000.0);
        assertThat(texts(plan.get("stations_only").get("stations"))).contains("station-0009");
        assertThat(texts(plan.get("lanes_only").get("stations"))).isEmpty();
        assertThat(plan.get("curve").get(0).get("budget").asDouble()).isEqualTo(8_200_000);
        assertThat(texts(plan.get("curve").get(0).get("stations"))).containsExactly("station-0009");
    }

    @Test
    void eachStationThatCannotBeRequiredIsALine() {
        CommandRun run = run(
                "plan",
                "--budget",
                8_000_000,
                "--p",
                1,
                "--required",
                "station-0009,station-0005,station-0001,nowhere",
                "--out",
                folder.resolve("X.json"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("error: --required:station-0001: "))
                .anyMatch(line -> line.startsWith("error: --required:nowhere: "))
                .anyMatch(line -> line.startsWith("error: --p 1: "))
                .anyMatch(line -> line.startsWith("error: --budget 8000000: "));
        assertThat(folder.resolve("X.json")).doesNotExist();
    }

    /** The sample's stations with some of them standing. */
    private Path standing(List<String> bought) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE.resolve("stations.geojson"))) {
            boolean now = bought.stream().anyMatch(id -> line.contains("\"id\":\"" + id + "\""));
            lines.add(now ? line.replaceAll("\"status\":\"(candidate|planned)\"", "\"status\":\"existing\"") : line);
        }
        return Files.write(folder.resolve("stations.geojson"), lines);
    }

    @Test
    void badInputIsToldAndWritesNothing() {
        Path out = folder.resolve("X.json");
        Path table = folder.resolve("X.csv");
        assertThat(run("plan", "--budget", -1, "--out", out).err()).contains("error: --budget -1: is no sum of money");
        assertThat(run("plan", "--budget", 5, "--robust", 0, "--out", out).err())
                .contains("error: --robust 0: ");
        assertThat(run("clearing", "--lanes", -2, "--out", table).err()).contains("error: --lanes -2: ");
        assertThat(run("clearing", "--lanes", 1, "--budget", 1, "--out", table).err())
                .contains("error: --lanes: ");
        assertThat(run("clearing", "--existing", "nobody", "--out", table).err())
                .contains("error: --existing:nobody: ");
        assertThat(run("clearing", "--lanes", 1, "--out", out).err())
                .contains("give the table a name that ends in .csv");
        assertThat(table).doesNotExist();
        assertThat(out).doesNotExist();
    }
}

package org.lifelane.application.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.cli.CommandRun;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.Siting;
import org.lifelane.planning.siting.SitingModel;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;
import org.lifelane.planning.siting.StationTimes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans on a server that holds the sample: from the question to the result. */
@ParameterizedClass
@EnumSource(Dialect.class)
class PlanAnswersTest {
    private static final String THREE =
            "{\"kind\": \"siting\", \"model\": \"mclp\", \"vehicle\": \"pumper\", \"limit_s\": 240, \"p\": 3}";

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static PlanClient plans;
    private static Path data;

    PlanAnswersTest(@SuppressWarnings("unused") Dialect ofTheServer) {}

    @BeforeParameterizedClassInvocation
    static void start(Dialect dialect) {
        data = folder.resolve(dialect.name());
        server = TestServer.start(dialect, data, true, Map.of());
        plans = new PlanClient(server);
    }

    @AfterParameterizedClassInvocation
    static void end() {
        server.close();
    }

    @Test
    void a_siting_over_http_is_the_answer_of_the_solver_to_the_same_question() {
        JsonNode plan = plans.over(plans.create(THREE));
        JsonNode result = plan.path("result");

        assertThat(plan.path("state").asString()).as(plan.toString()).isEqualTo("done");
        assertThat(plan.path("version").asLong())
                .isEqualTo(server.store().dataset().version());
        assertThat(plan.path("stale").asBoolean()).isFalse();
        assertThat(plan.path("progress").path("gap").asDouble()).isZero();
        SitingPlan solved = solved(texts(result.path("screened_out"), "id"));
        assertThat(result.path("proven_optimal").asBoolean()).isTrue();
        assertThat(result.path("weights").asString()).isEqualTo("risk");
        assertThat(result.path("objective").asDouble()).isEqualTo(solved.proof().objective());
        assertThat(texts(result.path("selected"))).isEqualTo(solved.selected()).hasSize(3);
        assertThat(texts(result.path("uncovered"))).isEqualTo(solved.uncovered());
    }

    @Test
    void stations_keep_to_the_ground_of_their_tier_where_that_is_asked() {
        JsonNode plan = plans.over(plans.create(THREE.replaceFirst("\\{", "{\"area_limits\": true, ")));
        JsonNode result = plan.path("result");

        assertThat(plan.path("question").path("area_limits").asBoolean()).isTrue();
        assertThat(result.path("area_limits").asString()).isEqualTo("standard");
        assertThat(result.path("jurisdictions"))
                .isNotEmpty()
                .allMatch(row -> row.path("within").asBoolean());
    }

    @Test
    void the_list_says_what_can_be_asked_for() {
        assertThat(texts(server.json("/api/v1/plans").path("kinds"))).containsExactly("siting", "clearing", "plan");
    }

    @Test
    void each_reader_gets_the_sentences_of_a_plan_in_a_language_of_their_own() {
        String lanes =
                plans.create("{\"kind\": \"clearing\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"lanes\": 1}");
        String sites = plans.create(THREE);
        plans.over(lanes);
        plans.over(sites);
        JsonNode cleared = read(lanes, "zh-CN");
        assertThat(cleared.at("/gains/0/reason").asString())
                .matches("只清通这一条，pumper 在 300 秒内可新到 \\d+ 栋（.*\\d+ 户）.*共省 \\d+ 秒（原来不能按时到的，从时限算起）");
        assertThat(read(lanes, "en").at("/gains/0/reason").asString())
                .matches("Cleared alone: newly reached by pumper within 300 s: \\d+ \\(.*\\d+ households\\).*"
                        + "counted from the limit where nobody came in time before");
        assertThat(read(lanes, "en").at("/compounds/0/reason").asString()).startsWith("Clear lane-");
        assertThat(read(sites, "zh-CN").at("/screened_out/0/reason").asString()).contains("米");
        assertThat(read(sites, "en").at("/screened_out/0/reason").asString()).contains(" m ");
        assertThat(read(sites, "en").at("/flagged/0/reason").asString()).contains("works with dangerous goods");
    }

    private static JsonNode read(String id, String language) {
        HttpResponse<String> answer = server.send(server.request("/api/v1/plans/" + id, Role.PLANNER)
                .setHeader("Accept-Language", language)
                .GET());
        return JsonMapper.builder().build().readTree(answer.body()).path("result");
    }

    @Test
    void a_plan_of_clearing_leaves_no_blocked_lane_out_in_silence() {
        JsonNode result = plans.over(plans.create(
                        "{\"kind\": \"clearing\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"lanes\": 2}"))
                .path("result");
        Set<String> told = new TreeSet<>(texts(result.path("gains"), "lane_id"));
        List<String> others = texts(result.path("other_blocked"), "lane_id");
        assertThat(others).isNotEmpty().doesNotContainAnyElementsOf(told);
        told.addAll(others);
        assertThat(told)
                .isEqualTo(new TreeSet<>(texts(server.json("/api/v1/blocked").path("lanes"), "id")));
        assertThat(texts(result.path("other_blocked"), "why")).containsOnly("passable");
        for (JsonNode target : result.path("targets")) {
            assertThat(target.path("blocked").isEmpty())
                    .as(target.toString())
                    .isEqualTo(!target.path("covered").asString().equals("over_blocked"));
        }
    }

    @Test
    void a_clearing_over_http_is_the_answer_of_the_command() throws Exception {
        JsonNode plan = plans.over(
                plans.create("{\"kind\": \"clearing\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"lanes\": 4}"));
        JsonNode result = plan.path("result");
        assertThat(plan.path("state").asString()).as(plan.toString()).isEqualTo("done");
        Path out = folder.resolve("lanes.csv");
        CommandRun run = CommandRun.of(
                "clearing", "--vehicle", "pumper", "--limit", 300, "--lanes", 4, "--out", out, "--data-dir", data);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode file = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("lanes.json")));
        assertThat(texts(result.path("selected"))).hasSize(4).isEqualTo(texts(file.path("selected")));
        assertThat(result.path("objective").asDouble())
                .isEqualTo(file.path("objective").asDouble());
        assertThat(result.path("gains")).hasSize(Files.readAllLines(out).size() - 1);
        assertThat(result.path("targets"))
                .anyMatch(row -> row.path("covered").asString().equals("after"));
        result.path("targets").forEach(PlanAnswersTest::saysWhoComesAndWhen);
        Map<String, Double> prices = new HashMap<>();
        server.store()
                .rows(Layers.FIRE_LANES)
                .forEach(lane -> prices.put(lane.id(), lane.number("clear_cost").orElse(0)));
        assertThat(result.path("cost").asDouble())
                .as("money, also where lanes are counted")
                .isEqualTo(texts(result.path("selected")).stream()
                        .mapToDouble(prices::get)
                        .sum())
                .isPositive();
        assertThat(result.path("total_weight").asDouble())
                .isGreaterThan(result.path("objective").asDouble());
    }

    @Test
    void a_joint_plan_over_http_is_the_answer_of_the_command() throws Exception {
        JsonNode plan = plans.over(
                plans.create("{\"kind\": \"plan\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"budget\": 20000000}"));
        JsonNode result = plan.path("result");
        assertThat(plan.path("state").asString()).as(plan.toString()).isEqualTo("done");
        Path out = folder.resolve("joint.json");
        CommandRun run = CommandRun.of(
                "plan",
                "--vehicle",
                "pumper",
                "--limit",
                300,
                "--budget",
                20_000_000,
                "--out",
                out,
                "--data-dir",
                data);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode file = JsonMapper.builder().build().readTree(Files.readString(out));
        assertThat(result.path("proven_optimal").asBoolean()).isTrue();
        assertThat(result.path("objective").asDouble())
                .isEqualTo(file.path("objective").asDouble());
        assertThat(texts(result.path("selected"))).isEqualTo(texts(file.path("stations")));
        assertThat(texts(result.path("lanes"))).isEqualTo(texts(file.path("lanes")));
        assertThat(result.path("curve")).hasSize(11);
        assertThat(result.path("stations")).anyMatch(row -> row.path("chosen").asBoolean());
        result.path("targets").forEach(PlanAnswersTest::saysWhoComesAndWhen);
        JsonNode curve = result.path("curve");
        List<String> newly = new ArrayList<>();
        result.path("targets").forEach(target -> {
            if (target.path("newly").asBoolean()) {
                newly.add(target.path("id").asString());
            }
        });
        assertThat(curve.get(0).path("newly_covered")).as("no money").isEmpty();
        assertThat(texts(curve.get(10).path("newly_covered")))
                .as("all the money buys the plan, or one as good")
                .hasSameSizeAs(newly);
        assertThat(texts(curve.get(10).path("covered_unverified")))
                .hasSameSizeAs(texts(result.path("covered_unverified")));
        assertThat(texts(result.path("lanes_only").path("newly_covered"))).isNotEmpty();
    }

    @Test
    void a_joint_plan_is_tried_over_sampled_days_as_by_the_command() throws Exception {
        JsonNode plan = plans.over(plans.create("{\"kind\": \"plan\", \"vehicle\": \"pumper\", \"limit_s\": 300,"
                + " \"budget\": 6000000, \"robust\": 20, \"seed\": 3}"));
        JsonNode robust = plan.path("result").path("robust");
        assertThat(plan.path("state").asString()).as(plan.toString()).isEqualTo("done");
        assertThat(plan.path("question").path("robust").asInt()).isEqualTo(20);
        Path out = folder.resolve("robust.json");
        CommandRun run = CommandRun.of(
                "plan",
                "--vehicle",
                "pumper",
                "--limit",
                300,
                "--budget",
                6_000_000,
                "--robust",
                20,
                "--seed",
                3,
                "--curve",
                0,
                "--out",
                out,
                "--data-dir",
                data);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode file = JsonMapper.builder().build().readTree(Files.readString(out));
        assertThat(robust).isEqualTo(file.path("robust"));
        assertThat(robust.path("average").path("average_covered").asDouble())
                .isGreaterThanOrEqualTo(
                        robust.path("plain").path("average_covered").asDouble());
    }

    private static void saysWhoComesAndWhen(JsonNode target) {
        if (target.path("covered").asString().equals("no")) {
            assertThat(target.path("station_id").isNull()).as(target.toString()).isTrue();
        } else {
            assertThat(target.path("station_id").asString())
                    .as(target.toString())
                    .isNotBlank();
            assertThat(target.path("total_s").asDouble()).isBetween(0.001, 300.0);
        }
    }

    @Test
    void a_joint_plan_buys_what_is_required_and_refuses_what_cannot_be() {
        JsonNode result = plans.over(plans.create("""
                {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 16000000, "p": 2,
                 "required": ["station-0009"]}
                """)).path("result");
        assertThat(texts(result.path("selected"))).contains("station-0009");
        assertThat(texts(result.path("stations_only").path("stations"))).contains("station-0009");
        assertThat(texts(result.path("lanes_only").path("stations"))).isEmpty();
        assertThat(result.path("curve").get(0).path("budget").asDouble()).isEqualTo(8_200_000);

        HttpResponse<String> refused = plans.send(Role.PLANNER, "POST", PlanClient.PLANS, """
                {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 8000000, "p": 1,
                 "required": ["station-0009", "station-0005", "station-0001", "nowhere"]}
                """);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestServer.detail(refused)).contains("budget", "p 1", "station-0001", "nowhere");
    }

    /** The same model put together by hand: every pumper within 240 s, weights by risk, three sites. */
    private static SitingPlan solved(List<String> screenedOut) {
        NetworkSnapshot snapshot = server.server().bean(SnapshotKeeper.class).current();
        SearchGraph graph = SearchGraph.of(
                snapshot.network(), snapshot.vehicle("pumper"), snapshot.searchOptions(), snapshot.numbers());
        List<Station> stations = snapshot.stations().stream()
                .filter(station -> !screenedOut.contains(station.id()))
                .toList();
        CostTable costs = StationTimes.of(
                        List.of(new StationTimes.Crew(graph, stations, 240_000, OptionalLong.empty())),
                        snapshot.index(),
                        snapshot.targets())
                .costs();
        Map<String, Double> scores = new HashMap<>();
        server.json("/api/v1/risk?vehicle=pumper")
                .path("buildings")
                .forEach(building -> scores.put(
                        building.path("id").asString(), building.path("score").asDouble()));
        Set<String> existing = new HashSet<>();
        stations.stream()
                .filter(station -> station.status().equals("existing"))
                .forEach(station -> existing.add(station.id()));
        SitingProblem problem = new SitingProblem(
                SitingModel.MCLP,
                costs,
                costs.targets().stream().mapToDouble(scores::get).toArray(),
                existing,
                Set.of(),
                OptionalInt.of(3),
                OptionalDouble.empty(),
                new double[costs.candidates().size()],
                1,
                Optional.empty());
        return Siting.solve(problem, SolveControl.patient());
    }

    @Test
    void the_command_gives_the_same_answer_on_the_data_folder() throws Exception {
        JsonNode result = plans.over(plans.create(THREE)).path("result");
        Path out = folder.resolve("plan.json");
        CommandRun run = CommandRun.of(
                "siting",
                "--model",
                "mclp",
                "--p",
                3,
                "--limit",
                240,
                "--vehicle",
                "pumper",
                "--data-dir",
                data,
                "--out",
                out);
        assertThat(run.code()).as(run.err()).isZero();

        JsonNode command = JsonMapper.builder().build().readTree(Files.readString(out));
        command.propertyNames().stream()
                .filter(name -> !Set.of("solve_s", "screened_out", "flagged").contains(name))
                .forEach(name -> assertThat(result.path(name)).as(name).isEqualTo(command.path(name)));
        assertThat(texts(result.path("screened_out"), "id")).isEqualTo(texts(command.path("screened_out"), "id"));
    }

    @Test
    void the_map_gets_every_station_and_how_each_target_is_covered() {
        Set<String> stood = reached().keySet();
        JsonNode result = plans.over(plans.create(THREE)).path("result");

        List<String> chosen = new ArrayList<>();
        result.path("stations").forEach(station -> {
            if (station.path("chosen").asBoolean()) {
                assertThat(station.path("existing").asBoolean()).isFalse();
                chosen.add(station.path("id").asString());
            }
            assertThat(station.path("lon").asDouble()).isBetween(107.0, 108.5);
        });
        assertThat(chosen).containsExactlyInAnyOrderElementsOf(texts(result.path("selected")));
        Map<String, Integer> covered = new HashMap<>();
        for (JsonNode target : result.path("targets")) {
            covered.merge(target.path("covered").asString(), 1, Integer::sum);
            if (!target.path("covered").asString().equals("no")) {
                assertThat(target.path("total_s").asDouble()).isBetween(0.001, 240.0);
                assertThat(target.path("station_id").asString()).isNotBlank();
            }
        }
        assertThat(covered.get("no")).isEqualTo(result.path("uncovered").size());
        assertThat(covered.get("unverified"))
                .isEqualTo(result.path("covered_unverified").asInt());
        assertThat(covered.getOrDefault("over_blocked", 0))
                .isEqualTo(result.path("covered_over_blocked").asInt());
        result.path("targets")
                .forEach(target -> assertThat(target.path("newly").asBoolean())
                        .as("the first to come to " + target + " is a chosen one where it is newly covered")
                        .isEqualTo(target.path("covered").asString().equals("after")
                                || List.of("over_blocked", "unverified")
                                                .contains(target.path("covered").asString())
                                        && chosen.contains(
                                                target.path("station_id").asString())
                                        && !stood.contains(target.path("id").asString())));
        assertThat(covered.get("before")).isPositive();
        assertThat(covered.get("after")).isPositive();
        assertThat(covered.values().stream().mapToInt(count -> count).sum())
                .isEqualTo(server.json("/api/v1/summary")
                        .path("layers")
                        .path("high-rises")
                        .asInt());
    }

    @Test
    void a_model_that_serves_everybody_may_leave_out_whom_nobody_reaches() {
        String question = "{\"kind\": \"siting\", \"model\": \"p-median\", \"vehicle\": \"pumper\", \"p\": 2}";
        JsonNode stopped = plans.over(plans.create(question));
        assertThat(stopped.path("state").asString()).isEqualTo("failed");

        JsonNode plan = plans.over(plans.create(question.replace("}", ", \"leave_out_unreachable\": true}")));
        JsonNode result = plan.path("result");
        assertThat(plan.path("state").asString()).as(plan.toString()).isEqualTo("done");
        assertThat(texts(result.path("left_out")))
                .as("those that the model stopped for, one a line")
                .hasSize(stopped.path("problem").path("detail").asString().split("\n").length)
                .allSatisfy(
                        id -> assertThat(stopped.path("problem").path("detail").asString())
                                .contains(id + ": "));
        assertThat(texts(result.path("uncovered"))).containsExactlyElementsOf(texts(result.path("left_out")));
        assertThat(result.path("targets"))
                .filteredOn(row -> row.path("covered").asString().equals("no"))
                .hasSameSizeAs(result.path("left_out"));
        assertThat(result.path("total_weight").asDouble())
                .isGreaterThan(result.path("covered_weight").asDouble());
        assertThat(result.path("proven_optimal").asBoolean()).isTrue();
    }

    @Test
    void sums_of_money_and_lists_of_ids_are_kept_to() {
        JsonNode cheap = plans.over(plans.create("""
                {"kind": "siting", "model": "mclp", "vehicle": "pumper", "limit_s": 300, "budget": 10000000,
                 "required": ["station-0005"], "excluded": ["station-0004"], "existing": ["station-0001"]}
                """)).path("result");

        assertThat(texts(cheap.path("selected"))).contains("station-0005").doesNotContain("station-0004");
        assertThat(cheap.path("cost").asDouble()).isBetween(5_900_000.0, 10_000_000.0);
        assertThat(texts(cheap.path("existing"))).containsExactly("station-0001");
    }

    @Test
    void a_candidate_may_be_thought_elsewhere() {
        JsonNode result = plans.over(plans.create("""
                {"kind": "siting", "model": "mclp", "vehicle": "pumper", "limit_s": 240, "p": 1, "existing": "none",
                 "required": ["station-0018"], "moved": {"station-0018": [107.7959318, 30.6698794]}}
                """)).path("result");

        JsonNode reach = server.json("/api/v1/reach?vehicle=pumper&limit=240").path("counts");
        assertThat(result.path("covered").asInt())
                .as("it covers there what the existing station at that place covers")
                .isEqualTo(reach.path("reached").asInt()
                        + reach.path("reached_over_blocked").asInt()
                        + reach.path("reached_unverified").asInt());
    }

    @Test
    void plans_are_listed_newest_first_without_results_renamed_and_deleted() {
        String first = plans.create(THREE.replace("{\"kind\"", "{\"name\": \"three\", \"kind\""));
        String second = plans.create(THREE);
        plans.over(first);
        plans.over(second);

        HttpResponse<String> renamed =
                plans.send(Role.ADMIN, "PATCH", PlanClient.PLANS + "/" + second, "{\"name\": \"三个站\"}");
        assertThat(renamed.statusCode()).isEqualTo(200);
        JsonNode all = server.json(PlanClient.PLANS).path("plans");
        assertThat(texts(all, "id")).containsSubsequence(second, first);
        for (JsonNode plan : all) {
            assertThat(plan.path("result").isNull()).isTrue();
            if (plan.path("id").asString().equals(second)) {
                JsonNode result = plans.plan(second).path("result");
                JsonNode summary = plan.path("summary");
                assertThat(summary.path("covered")).isEqualTo(result.path("covered"));
                assertThat(summary.path("over_blocked")).isEqualTo(result.path("covered_over_blocked"));
                assertThat(summary.path("unverified")).isEqualTo(result.path("covered_unverified"));
                assertThat(summary.path("total").asInt())
                        .isEqualTo(result.path("targets").size());
                assertThat(summary.path("cost").asDouble())
                        .isEqualTo(result.path("cost").asDouble())
                        .isPositive();
                assertThat(summary.path("proven_optimal").asBoolean()).isTrue();
                assertThat(summary.path("gap").asDouble()).isZero();
            }
            assertThat(plan.path("created_by").asString()).isEqualTo("planner");
        }
        assertThat(plans.plan(first).path("name").asString()).isEqualTo("three");
        assertThat(plans.plan(second).path("name").asString()).isEqualTo("三个站");
        assertThat(plans.plan(second).path("question").path("existing").asString())
                .isEqualTo("layer");

        assertThat(plans.send(Role.PLANNER, "DELETE", PlanClient.PLANS + "/" + first, "")
                        .statusCode())
                .isEqualTo(204);
        for (String method : List.of("GET", "DELETE")) {
            HttpResponse<String> gone = plans.send(Role.PLANNER, method, PlanClient.PLANS + "/" + first, "");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(TestServer.detail(gone)).contains("there is no plan \"" + first + "\"");
        }
    }

    @Test
    void a_plan_is_stale_once_the_layers_have_changed_and_can_be_computed_anew() {
        String id = plans.create(THREE);
        plans.over(id);
        Feature hydrant = server.store().rows(Layers.HYDRANTS).get(0);
        server.store().change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant)));

        assertThat(plans.plan(id).path("stale").asBoolean()).isTrue();
        HttpResponse<String> again = plans.send(Role.PLANNER, "POST", PlanClient.PLANS + "/" + id + "/run", "");
        assertThat(again.statusCode()).isEqualTo(202);
        JsonNode plan = plans.over(id);
        assertThat(plan.path("state").asString()).isEqualTo("done");
        assertThat(plan.path("stale").asBoolean()).isFalse();
        assertThat(plan.path("result").path("selected")).hasSize(3);
    }

    @Test
    void what_only_the_solver_can_tell_stands_in_the_plan() {
        JsonNode plan = plans.over(plans.create(
                "{\"kind\": \"siting\", \"model\": \"p-median\", \"vehicle\": \"pumper\", \"limit_s\": 60, \"p\": 2}"));

        assertThat(plan.path("state").asString()).isEqualTo("failed");
        assertThat(plan.path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(plan.path("problem").path("detail").asString())
                .contains("no candidate and no existing station serves this target");
        assertThat(plan.path("problem").path("faults")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]                                                    | is no JSON object
            {"kind"                                                | the body is no JSON
            {}                                                     | kind: is missing
            {"kind": "siting", "model": "mclp"}                    | vehicle: is missing
            {"kind": "roads", "vehicle": "pumper"}                 | kind: "roads" is no kind of plan
            {"kind": "clearing", "vehicle": "pumper", "limit_s": 300} | lanes: a plan of clearing is limited by a number of lanes or by a budget
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300}  | budget: is missing
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 1, "name": "a\\u0000b"} | name: "a\\u0000b" is no text
            {"kind": "clearing", "vehicle": "pumper", "limit_s": 300, "lanes": 2, "p": 1} | p: plans of the kind clearing do not take this
            {"kind": "clearing", "vehicle": "pumper", "limit_s": 300, "lanes": 2, "moved": {"station-0004": [107.8, 30.6]}} | moved: plans of the kind clearing
            {"kind": "clearing", "vehicle": "pumper", "limit_s": 300, "lanes": 2, "existing": ["x"]} | existing:x: no candidate of this id
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 1, "engines": 2}         | engines: plans of the kind plan do not take this
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 1, "excluded": ["x"]}    | excluded:x: no candidate has this id
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 1, "existing": ["x"]}    | existing:x: no station has this id
            {"kind": "siting", "vehicle": "pumper"}                | model: is missing
            {"kind": "siting", "vehicle": "pumper", "model": "x"}  | model: "x" is no model
            {"kind": "siting", "vehicle": "tank", "model": "lscp", "limit_s": 240} | vehicle: "tank" is no vehicle here
            {"kind": "siting", "vehicle": "pumper", "model": "lscp"}               | limit_s: the model lscp needs a limit
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240} | p: the model mclp needs
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 99} | p 99: there are
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 0}  | p: 0 is no whole number from 1
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1.5} | p: 1.5 is no whole number
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": "soon", "p": 1} | limit_s: "soon" is no number
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": NaN, "p": 1}    | the body is no JSON
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "budget": -1} | budget: -1 is no number
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "engines": 3} | engines: 3 is no whole
            {"kind": "siting", "vehicle": "pumper", "model": "p-median", "p": 1, "engines": 2} | engines: backup coverage
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "engines": 2, "area_limits": true} | area_limits: limits of ground and backup coverage
            {"kind": "plan", "vehicle": "pumper", "limit_s": 300, "budget": 1, "area_limits": true} | area_limits: plans of the kind plan do not take this
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "lanes": 2} | lanes: plans of the kind siting
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "pp": 2} | pp: is no field here
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "existing": "all"} | existing: "all" says nothing
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "existing": ["x"]} | existing:x: no station has this id
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": ["x"]} | required:x: no candidate has this id
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": "x"} | required: "x" is no list of ids
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": ["station-0001"]} | required:station-0001: stands already
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": ["station-0004", "station-0005"]} | p 1: 2 sites are required
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": ["station-0004"], "excluded": ["station-0004"]} | required:station-0004: is required and excluded
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "required": ["station-0031"]} | required:station-0031: is required and screened out
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "excluded": ["station-0001"]} | excluded:station-0001: this station stands
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "moved": {"station-0001": [107.8, 30.6]}} | moved:station-0001: this station stands
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "moved": {"station-0004": [907.8, 30.6]}} | moved.station-0004: is no place
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "p": 1, "tiers": {"small": {"vehicle": "pumper"}}} | tiers.small.limit_s: is missing
            {"kind": "siting", "vehicle": "pumper", "model": "mclp", "limit_s": 240, "budget": 1, "required": ["station-0004"]} | budget: the required sites alone cost
            """)
    void a_question_that_cannot_be_answered_is_refused_at_once_with_its_mend(String question, String said) {
        HttpResponse<String> answer = plans.send(Role.PLANNER, "POST", PlanClient.PLANS, question);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(TestServer.detail(answer)).contains(said);
    }

    @Test
    void a_trial_says_what_reach_says_with_the_station_there() {
        Feature row = server.store().find(Layers.STATIONS, "station-0004").orElseThrow();
        double lon = row.shape().getCoordinate().x;
        double lat = row.shape().getCoordinate().y;
        JsonNode trial = server.json(
                "/api/v1/plans/trial?vehicle=pumper&limit_s=240&station_id=station-0004&lon=" + lon + "&lat=" + lat);
        Map<String, String> before = reached();
        Map<String, Object> built = new HashMap<>(row.attributes());
        built.put("status", "existing");
        server.store()
                .change(change ->
                        change.upsert(Layers.STATIONS, List.of(new Feature(row.id(), row.geometry(), built))));
        try {
            Map<String, Set<String>> newly = new HashMap<>();
            List.of("newly", "newly_over_blocked", "newly_unverified").forEach(how -> newly.put(how, new TreeSet<>()));
            reached().forEach((id, how) -> {
                if (!before.containsKey(id)) {
                    Objects.requireNonNull(newly.get(how)).add(id);
                }
            });
            Set<String> plain = Objects.requireNonNull(newly.get("newly"));
            Set<String> unverified = Objects.requireNonNull(newly.get("newly_unverified"));
            assertThat(texts(trial.path("newly_ids")))
                    .containsExactlyInAnyOrderElementsOf(plain)
                    .isNotEmpty();
            assertThat(texts(trial.path("newly_over_blocked_ids")))
                    .containsExactlyInAnyOrderElementsOf(newly.get("newly_over_blocked"));
            assertThat(texts(trial.path("newly_unverified_ids"))).containsExactlyInAnyOrderElementsOf(unverified);
            assertThat(trial.path("newly").asInt()).isEqualTo(plain.size());
            assertThat(trial.path("newly_unverified").asInt()).isEqualTo(unverified.size());
            assertThat(trial.path("reached").asInt()).isGreaterThanOrEqualTo(plain.size());
            assertThat(trial.path("snapped")).hasSize(2);
            for (JsonNode feature : server.json("/api/v1/reach/polygons?vehicle=pumper&limit=240")
                    .path("features")) {
                if (feature.path("properties").path("station_id").asString().equals("station-0004")) {
                    assertThat(trial.path("polygon")).isEqualTo(feature.path("geometry"));
                    return;
                }
            }
            throw new AssertionError("no ground of the station");
        } finally {
            server.store().change(change -> change.upsert(Layers.STATIONS, List.of(row)));
        }
    }

    /** Ids of the buildings that are reached, and as what a trial would count them if they were new. */
    private static Map<String, String> reached() {
        Map<String, String> reached = new HashMap<>();
        for (JsonNode arrival :
                server.json("/api/v1/reach?vehicle=pumper&limit=240").path("arrivals")) {
            if (arrival.path("status").asString().equals("reached")) {
                boolean known = arrival.path("unknown_limits").asInt() == 0
                        && !arrival.path("access").asString().equals("road");
                String free = known ? "newly" : "newly_unverified";
                reached.put(
                        arrival.path("target_id").asString(),
                        arrival.path("blocked_lanes").isEmpty() ? free : "newly_over_blocked");
            }
        }
        return reached;
    }

    @Test
    void a_trial_far_from_every_road_reaches_nobody() {
        JsonNode trial = server.json("/api/v1/plans/trial?vehicle=pumper&limit_s=240&lon=100&lat=20");

        assertThat(trial.path("snapped").isNull()).isTrue();
        assertThat(trial.path("reached").asInt()).isZero();
        assertThat(trial.path("newly_ids")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vehicle=pumper&limit_s=240&lon=107.8                                     | parameter lat is missing
            vehicle=pumper&limit_s=soon&lon=107.8&lat=30.6                           | limit_s: "soon" is no limit
            vehicle=tank&limit_s=240&lon=107.8&lat=30.6                              | vehicle: "tank" is no vehicle here
            vehicle=pumper&limit_s=240&lon=NaN&lat=30.6                              | lon, lat: a place needs both
            vehicle=pumper&limit_s=240&lon=107.8&lat=30.6&station_id=x               | station_id:x: no station has this id
            vehicle=pumper&limit_s=240&lon=107.8&lat=30.6&station_id=station-0001    | station_id:station-0001: this station stands
            """)
    void a_trial_that_cannot_be_made_is_refused_with_its_mend(String query, String said) {
        HttpResponse<String> answer = server.send(server.request("/api/v1/plans/trial?" + query, Role.BRIGADE));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.detail(answer)).contains(said);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(member).asString()));
        return texts;
    }
}

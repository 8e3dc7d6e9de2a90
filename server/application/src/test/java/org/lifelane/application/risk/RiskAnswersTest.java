package org.lifelane.application.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** What the map and the OGC API say of the risk on a server that holds the sample. */
@ParameterizedClass
@EnumSource(Dialect.class)
class RiskAnswersTest {
    @TempDir
    private static Path folder;

    private static TestServer server;

    RiskAnswersTest(@SuppressWarnings("unused") Dialect ofTheServer) {}

    @BeforeParameterizedClassInvocation
    static void start(Dialect dialect) {
        server = TestServer.start(dialect, folder.resolve(dialect.name()), true, Map.of());
    }

    @AfterParameterizedClassInvocation
    static void end() {
        server.close();
    }

    @Test
    void every_high_rise_has_a_rank_and_its_signs_are_counted() {
        JsonNode risk = server.json("/api/v1/risk");
        assertThat(risk.path("synthetic").asBoolean()).isTrue();
        assertThat(risk.path("vehicle").asString()).isEqualTo("pumper");
        assertThat(risk.path("score_steps")).hasSize(4);
        assertThat(risk.path("buildings")).hasSize(risk.path("total").asInt());
        for (String failure : List.of("vehicle", "water", "people")) {
            JsonNode signs = risk.path("signs").path(failure);
            int all = signs.path("fine").asInt()
                    + signs.path("gap").asInt()
                    + signs.path("violation").asInt()
                    + signs.path("unknown").asInt();
            assertThat(all).isEqualTo(risk.path("total").asInt());
            long gaps = 0;
            for (JsonNode building : risk.path("buildings")) {
                gaps += building.path("signs").path(failure).asString().equals("gap") ? 1 : 0;
            }
            assertThat(gaps).isEqualTo(signs.path("gap").asLong());
        }
        assertThat(risk.path("survey_first")).isNotEmpty();
        assertThat(risk.path("not_checkable")).isNotEmpty();
        assertThat(risk.path("first_alarm").path("engines").asInt()).isEqualTo(3);
    }

    @Test
    void the_risk_is_worked_out_before_anybody_asks() {
        List<Feature> rows = server.store().rows(Layers.HIGH_RISES).subList(0, 1);
        server.store().change(change -> change.upsert(Layers.HIGH_RISES, rows));
        long newest = server.json("/api/v1/summary").path("version").asLong();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            JsonNode progress = server.json("/api/v1/risk/progress");
            assertThat(progress.path("version").asLong()).isGreaterThanOrEqualTo(newest);
            assertThat(progress.path("of").asInt()).isEqualTo(341);
        });
    }

    @Test
    void who_asks_while_it_is_worked_out_gets_the_same_answer() {
        RiskService risks = server.server().bean(RiskService.class);
        List<RiskView> views = IntStream.range(0, 4)
                .mapToObj(asker -> CompletableFuture.supplyAsync(() -> risks.view("pumper-heavy")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(views).allMatch(view -> view == views.get(0));
    }

    @Test
    void a_card_explains_its_score() {
        JsonNode worst = server.json("/api/v1/risk").path("buildings").path(0);
        JsonNode card = server.json("/api/v1/risk/card?id=" + worst.path("id").asString());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : card.path("parts")) {
            sum = sum.add(BigDecimal.valueOf(part.path("points").asDouble()));
            assertThat(part.path("label").asString())
                    .as(part.toString())
                    .doesNotStartWith("part.")
                    .isNotBlank();
        }
        assertThat(sum)
                .isEqualByComparingTo(BigDecimal.valueOf(card.path("score").asDouble()));
        assertThat(card.path("findings")).isNotEmpty();
        for (JsonNode finding : card.path("findings")) {
            assertThat(finding.path("clause").asString()).isNotBlank();
            assertThat(finding.path("title").asString()).isNotBlank();
            if (finding.path("result").asString().equals("unknown")) {
                assertThat(finding.path("missing")).as(finding.toString()).isNotEmpty();
            }
        }
        double before = 100;
        for (JsonNode mend : card.path("mends")) {
            assertThat(mend.path("lowers").asDouble()).isLessThanOrEqualTo(before);
            before = mend.path("lowers").asDouble();
        }
    }

    @Test
    void a_card_names_what_stops_the_engines_that_do_not_get_there() {
        JsonNode card = server.json("/api/v1/risk/card?id=hr-0321");
        assertThat(card.path("arrival").asString()).isEqualTo("unreachable");
        assertThat(card.path("blocked")).isEmpty();
        assertThat(card.path("why_not").path(0).path("feature_id").asString()).isEqualTo("lane-0326");
        for (String rule : List.of("lane-perf", "aerial-access")) {
            assertThat(things(card.path("findings"), rule)).containsExactly("lane-0326");
            assertThat(things(card.path("mends"), rule)).containsExactly("lane-0326");
        }
        JsonNode aerial = server.json("/api/v1/risk/aerial?id=hr-0321").path("features");
        assertThat(aerial).isNotEmpty();
        assertThat(aerial)
                .allSatisfy(reach -> assertThat(
                                reach.path("properties").path("place").asString())
                        .isEqualTo("unreachable"));
        assertThat(server.json("/api/v1/risk/card?id=hr-0136").path("why_not")).isEmpty();
    }

    /** Ids of what the row of a rule is about. */
    private static List<String> things(JsonNode rows, String rule) {
        return rows.valueStream()
                .filter(row -> row.path("rule_id").asString().equals(rule)
                        || row.path("rule_ids")
                                .valueStream()
                                .anyMatch(id -> id.asString().equals(rule)))
                .flatMap(row -> row.path("features").valueStream())
                .map(feature -> feature.path("id").asString())
                .toList();
    }

    @Test
    void an_aerial_engine_that_does_not_come_into_its_place_is_told() {
        for (String id : List.of("hr-0323", "hr-0059")) {
            JsonNode card = server.json("/api/v1/risk/card?id=" + id);
            assertThat(card.path("signs").path("people").asString()).isEqualTo("fine");
            assertThat(card.path("aerials_held").asBoolean()).as(id).isTrue();
            assertThat(server.json("/api/v1/risk/aerial?id=" + id).path("features"))
                    .isNotEmpty()
                    .allSatisfy(reach -> assertThat(
                                    reach.path("properties").path("place").asString())
                            .isIn("stops_short", "no_outriggers"));
        }
        for (JsonNode building : server.json("/api/v1/risk").path("buildings")) {
            String id = building.path("id").asString();
            if (List.of("hr-0323", "hr-0059", "hr-0303").contains(id)) {
                assertThat(building.path("aerials_held").asBoolean()).as(id).isEqualTo(!id.equals("hr-0303"));
            }
        }
    }

    @Test
    void an_engine_that_comes_too_late_is_told_from_one_that_never_does() {
        for (JsonNode building : server.json("/api/v1/risk").path("buildings")) {
            assertThat(building.path("late").asBoolean())
                    .as(building.toString())
                    .isEqualTo(building.path("kerb_s").asDouble(0) > 300);
        }
    }

    @Test
    void every_text_of_every_card_is_in_words() {
        for (JsonNode building : server.json("/api/v1/risk").path("buildings")) {
            String card = server.json(
                            "/api/v1/risk/card?id=" + building.path("id").asString())
                    .toString();
            assertThat(card)
                    .doesNotContain("\"part.")
                    .doesNotContain("\"floor.")
                    .doesNotContain("attribute.")
                    .doesNotContain("layer.")
                    .doesNotContainPattern(
                            "\"mend\":\"[^\"]*(lanes|sites|hydrants|adapters|obstacles|gates|stations)/");
        }
    }

    @Test
    void the_collections_say_the_same_and_can_be_filtered() {
        JsonNode risk = server.json("/api/v1/risk");
        JsonNode items = server.json("/ogc/collections/risk/items?limit=10&filter=rank%3D1");
        assertThat(items.path("features")).hasSize(1);
        assertThat(items.path("features").path(0).path("id").asString())
                .isEqualTo(risk.path("buildings").path(0).path("id").asString());
        JsonNode findings = server.json(
                "/ogc/collections/findings/items?limit=1000&filter=rule_id%3D'lane-width'%20AND%20result%3D'gap'");
        assertThat(findings.path("features")).isNotEmpty();
        assertThat(findings.path("features")
                        .path(0)
                        .path("properties")
                        .path("mend")
                        .asString())
                .isNotBlank();
    }

    @Test
    void a_lane_that_is_edited_changes_the_results_that_hang_on_it() {
        JsonNode before = server.json(
                "/ogc/collections/findings/items?limit=1000&filter=rule_id%3D'lane-width'%20AND%20result%3D'gap'");
        String named = before.path("features")
                .path(0)
                .path("properties")
                .path("features")
                .asString();
        String lane = named.split(" ", -1)[0].substring("fire-lanes/".length());
        Feature row = server.store().find(Layers.FIRE_LANES, lane).orElseThrow();
        Map<String, Object> wide = new java.util.LinkedHashMap<>(row.attributes());
        wide.put("width_m", 6.0);
        server.store()
                .change(change ->
                        change.upsert(Layers.FIRE_LANES, List.of(new Feature(row.id(), row.geometry(), wide))));
        try {
            JsonNode after = server.json(
                    "/ogc/collections/findings/items?limit=1000&filter=rule_id%3D'lane-width'%20AND%20result%3D'gap'");
            assertThat(after.path("numberMatched").asInt())
                    .isLessThan(before.path("numberMatched").asInt());
        } finally {
            server.store().change(change -> change.upsert(Layers.FIRE_LANES, List.of(row)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compound", "township", "hexagon"})
    void areas_say_their_mean_and_their_worst(String by) {
        JsonNode areas = server.json("/api/v1/risk/areas?by=" + by);
        assertThat(areas.path("features")).isNotEmpty();
        for (JsonNode area : areas.path("features")) {
            JsonNode properties = area.path("properties");
            assertThat(properties.path("mean").asDouble())
                    .isLessThanOrEqualTo(properties.path("worst").asDouble() + 0.005);
            assertThat(area.path("geometry").isNull()).isFalse();
        }
    }

    @Test
    void the_surface_says_that_it_is_interpolated_and_an_aerial_reaches_a_facade() {
        JsonNode surface = server.json("/api/v1/risk/surface");
        assertThat(surface.path("interpolated").asBoolean()).isTrue();
        assertThat(surface.path("features")).isNotEmpty();
        boolean reached = false;
        for (JsonNode building : server.json("/api/v1/risk").path("buildings")) {
            JsonNode aerial =
                    server.json("/api/v1/risk/aerial?id=" + building.path("id").asString());
            if (!aerial.path("features").isEmpty()) {
                reached = true;
                assertThat(aerial.path("features")
                                .path(0)
                                .path("properties")
                                .path("height_m")
                                .asDouble())
                        .isPositive();
                break;
            }
        }
        assertThat(reached).isTrue();
    }

    @Test
    void what_is_not_there_is_said() {
        HttpResponse<String> nowhere = server.send(server.request("/api/v1/risk/card?id=nowhere", Role.PLANNER));
        assertThat(nowhere.statusCode()).isEqualTo(404);
        HttpResponse<String> noBy = server.send(server.request("/api/v1/risk/areas?by=colour", Role.PLANNER));
        assertThat(noBy.statusCode()).isEqualTo(400);
        HttpResponse<String> noVehicle = server.send(server.request("/api/v1/risk?vehicle=tank", Role.PLANNER));
        assertThat(noVehicle.statusCode()).isEqualTo(400);
        HttpResponse<String> onFoot = server.send(server.request("/api/v1/risk?vehicle=foot", Role.PLANNER));
        assertThat(onFoot.statusCode()).isEqualTo(400);
    }
}

package org.lifelane.application.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** What the map asks of a server that holds the sample. */
@ParameterizedClass
@EnumSource(Dialect.class)
class MapAnswersTest {
    @TempDir
    private static Path folder;

    private static TestServer server;

    MapAnswersTest(@SuppressWarnings("unused") Dialect ofTheServer) {}

    @BeforeParameterizedClassInvocation
    static void start(Dialect dialect) {
        server = TestServer.start(dialect, folder.resolve(dialect.name()), true, Map.of());
    }

    @AfterParameterizedClassInvocation
    static void end() {
        server.close();
    }

    @Test
    void the_summary_says_that_the_sample_is_synthetic_and_what_can_be_chosen() {
        JsonNode summary = server.json("/api/v1/summary");

        assertThat(summary.path("synthetic").asBoolean()).isTrue();
        assertThat(summary.path("openstreetmap").asBoolean(true))
                .as("the sample is nobody's")
                .isFalse();
        assertThat(summary.path("layers").path("townships").asInt()).isEqualTo(33);
        assertThat(summary.path("layers").has("road-nodes")).isFalse();
        assertThat(summary.path("bounds")).hasSize(4);
        assertThat(summary.path("vehicles").path(0).path("name").asString()).isEqualTo("pumper");
        assertThat(summary.path("vehicles").path(0).path("label").asString()).isEqualTo("Medium water tender");
        assertThat(summary.path("limits").toString()).contains("300");
    }

    @Test
    void every_high_rise_has_an_arrival_and_the_counts_add_up() {
        JsonNode reach = server.json("/api/v1/reach?vehicle=aerial-32&limit=300");

        Map<String, Integer> statuses = new HashMap<>();
        reach.path("arrivals")
                .forEach(arrival -> statuses.merge(arrival.path("status").asString(), 1, Integer::sum));
        JsonNode counts = reach.path("counts");
        assertThat(reach.path("arrivals"))
                .hasSize(server.json("/api/v1/summary")
                        .path("layers")
                        .path("high-rises")
                        .asInt());
        assertThat(counts.path("reached").asInt()
                        + counts.path("reached_over_blocked").asInt()
                        + counts.path("reached_unverified").asInt())
                .isEqualTo(statuses.get("reached"))
                .isPositive();
        assertThat(counts.path("no_station").asInt()).isZero();
        assertThat(counts.path("unreachable").asInt())
                .isEqualTo(statuses.get("unreachable"))
                .isPositive();
        assertThat(reach.path("version").asLong())
                .isEqualTo(server.store().dataset().version());
    }

    @Test
    void a_route_leads_to_a_reached_building_in_the_time_of_its_arrival() {
        JsonNode arrival = first("reached");
        JsonNode route = server.json("/api/v1/reach/route?vehicle=pumper&limit=300&target="
                + arrival.path("target_id").asString());

        assertThat(route.path("geometry").path("type").asString()).isEqualTo("LineString");
        JsonNode properties = route.path("properties");
        assertThat(properties.path("total_s")).isEqualTo(arrival.path("total_s"));
        double steps = 0;
        double metres = 0;
        for (JsonNode step : properties.path("steps")) {
            steps += step.path("seconds").asDouble();
            metres += step.path("length_m").asDouble();
        }
        assertThat(steps)
                .isPositive()
                .isLessThanOrEqualTo(arrival.path("travel_s").asDouble() + 0.1);
        assertThat(metres)
                .isBetween(
                        arrival.path("distance_m").asDouble() - 1,
                        arrival.path("distance_m").asDouble() + 1);
    }

    @Test
    void each_limit_unknown_on_the_way_is_named() {
        JsonNode arrivals =
                server.json("/api/v1/reach?vehicle=pumper&limit=300").path("arrivals");
        List<JsonNode> unverified = new ArrayList<>();
        for (JsonNode arrival : arrivals) {
            if (arrival.path("unknown_limits").asInt(0) > 0) {
                unverified.add(arrival);
            }
        }
        assertThat(unverified).isNotEmpty();

        JsonNode arrival = unverified.get(0);
        JsonNode named = server.json("/api/v1/reach/route?vehicle=pumper&limit=300&target="
                        + arrival.path("target_id").asString())
                .path("properties")
                .path("unknown");
        assertThat(named).hasSize(arrival.path("unknown_limits").asInt());
        named.forEach(reference -> assertThat(reference.asString()).matches("(fire-lanes|gates)/.+"));
    }

    /** The tower's way crosses one lane marked 占用 and it stops at a site that lies on another. */
    @Test
    void an_arrival_over_blocked_lanes_names_them_and_is_counted_apart() {
        String tower = id("桂湖天下11号楼");
        JsonNode arrival = arrival("pumper", tower);
        assertThat(arrival.path("status").asString()).isEqualTo("reached");
        assertThat(texts(arrival.path("blocked_lanes"))).containsExactlyInAnyOrder("lane-0185", "lane-0191");
        assertThat(arrival.path("narrowest_m").asDouble()).isEqualTo(2.9);
        assertThat(arrival.path("outriggers_fit").isNull())
                .as("a pumper has no outriggers")
                .isTrue();

        JsonNode reach = server.json("/api/v1/reach?vehicle=pumper&limit=300");
        int over = 0;
        for (JsonNode each : reach.path("arrivals")) {
            boolean reached = each.path("status").asString().equals("reached");
            over += reached && !each.path("blocked_lanes").isEmpty() ? 1 : 0;
            if (each.path("blocked_lanes").isEmpty()) {
                assertThat(each.path("narrowest_m").isNull()).isTrue();
            }
        }
        assertThat(reach.path("counts").path("reached_over_blocked").asInt())
                .isEqualTo(over)
                .isPositive();

        JsonNode blocked = server.json("/api/v1/reach/route?vehicle=pumper&limit=300&target=" + tower)
                .path("properties")
                .path("blocked");
        assertThat(blocked).hasSize(2);
        assertThat(blocked.path(0).path("name").asString()).startsWith("桂湖天下");
        assertThat(blocked.path(1).path("stops_on").asBoolean()).isTrue();
        assertThat(arrival.path("blocked")).isEqualTo(blocked);
    }

    /** The engine stops before the lane, of which nobody knows how much is left; the rescue site lies on it. */
    @Test
    void a_closed_lane_under_the_rescue_site_is_not_driven_on() {
        JsonNode blocked = arrival("pumper", id("双桂雅苑2号楼")).path("blocked");
        assertThat(blocked).hasSize(1);
        assertThat(blocked.path(0).path("id").asString()).isEqualTo("lane-0228");
        assertThat(blocked.path(0).path("remaining_width_m").isNull()).isTrue();
        assertThat(blocked.path(0).path("driven").asBoolean()).isFalse();
        assertThat(blocked.path(0).path("passable").asBoolean()).isFalse();
        assertThat(blocked.path(0).path("stops_on").asBoolean()).isTrue();
        for (JsonNode each :
                server.json("/api/v1/reach?vehicle=pumper&limit=300").path("arrivals")) {
            assertThat(each.path("blocked").valueStream().map(lane -> lane.path("id")))
                    .containsExactlyElementsOf(each.path("blocked_lanes"));
        }
    }

    /** A ladder 2.55 m wide passes 2.9 m and has no room there for outriggers that take more. */
    @Test
    void outriggers_without_their_width_where_an_aerial_stops_are_told() {
        JsonNode arrival = arrival("aerial-32", id("桂湖天下11号楼"));
        assertThat(arrival.path("blocked_lanes")).isNotEmpty();
        assertThat(arrival.path("outriggers_fit").isBoolean()).isTrue();
        assertThat(arrival.path("outriggers_fit").asBoolean()).isFalse();
    }

    private static String id(String name) {
        return server.store().rows(Layers.HIGH_RISES).stream()
                .filter(row -> row.text("name").equals(java.util.Optional.of(name)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static JsonNode arrival(String vehicle, String target) {
        for (JsonNode arrival :
                server.json("/api/v1/reach?vehicle=" + vehicle + "&limit=300").path("arrivals")) {
            if (arrival.path("target_id").asString().equals(target)) {
                return arrival;
            }
        }
        throw new AssertionError(target);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void what_keeps_an_engine_from_a_building_is_named() {
        JsonNode route = server.json("/api/v1/reach/route?vehicle=pumper&limit=300&target="
                + first("unreachable").path("target_id").asString());

        assertThat(route.path("geometry").isNull()).isTrue();
        assertThat(route.path("properties").path("why")).isNotEmpty();
        assertThat(route.path("properties").path("why").path(0).path("code").asString())
                .isNotEmpty();
    }

    @Test
    void covered_ground_has_a_feature_for_all_stations_together() {
        JsonNode polygons = server.json("/api/v1/reach/polygons?vehicle=pumper&limit=300");

        List<String> stations = new ArrayList<>();
        polygons.path("features")
                .forEach(feature -> stations.add(
                        feature.path("properties").path("station_id").asString()));
        assertThat(stations).contains("*").hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(polygons.path("synthetic").asBoolean()).isTrue();
    }

    @Test
    void blocked_lanes_stand_nearest_first() {
        JsonNode blocked = server.json("/api/v1/blocked?lon=107.8&lat=30.67");

        List<Double> metres = new ArrayList<>();
        blocked.path("lanes").forEach(lane -> metres.add(lane.path("distance_m").asDouble()));
        assertThat(metres).hasSizeGreaterThan(5).isSorted();
    }

    /** The sample's lanes are known from drawings and imagery, the widths left on them from surveys. */
    @Test
    void the_width_left_has_evidence_of_its_own_and_ages_are_those_of_what_was_seen() {
        JsonNode blocked = server.json("/api/v1/blocked");
        int known = 0;
        for (JsonNode lane : blocked.path("lanes")) {
            JsonNode evidence = lane.path("remaining_width_m_evidence");
            if (lane.path("remaining_width_m").isNull()) {
                assertThat(evidence.isNull()).isTrue();
            } else {
                assertThat(evidence.asString()).isEqualTo("surveyed");
                known++;
            }
            boolean seen = !lane.path("seen_at").isNull();
            assertThat(lane.path("age_days").isNumber()).isEqualTo(seen);
            assertThat(lane.path("stale").asBoolean())
                    .isEqualTo(!seen
                            || lane.path("age_days").asLong()
                                    >= blocked.path("stale_after_days").asLong());
        }
        assertThat(known).isPositive();
        assertThat(blocked.path("stale_after_days").asInt()).isEqualTo(30);
        assertThat(blocked.path("newest_seen").asString()).startsWith("2026-06-2");
        assertThat(blocked.path("oldest_seen").asString()).startsWith("2026-06-01");
        assertThat(blocked.path("newest_seen").asString()).isEqualTo("2026-06-27T17:27:00+08:00");
        blocked.path("lanes")
                .forEach(lane -> assertThat(lane.path("evidence").asString())
                        .as("known from a report, not from the lane's drawing")
                        .isEqualTo("surveyed"));
    }

    @Test
    void a_blocked_lane_names_the_rescue_sites_on_it_as_the_arrivals_there_do() {
        JsonNode lanes = server.json("/api/v1/blocked").path("lanes");
        int under = 0;
        for (JsonNode arrival :
                server.json("/api/v1/reach?vehicle=pumper&limit=900").path("arrivals")) {
            for (JsonNode met : arrival.path("blocked")) {
                if (!met.path("driven").asBoolean()) {
                    assertThat(sitesOn(lanes, met.path("id").asString()))
                            .as("%s stops at a site on %s", arrival.path("target_id"), met.path("id"))
                            .isNotEmpty();
                    under++;
                }
            }
        }
        assertThat(under).isPositive();
        assertThat(sitesOn(lanes, "lane-0185")).containsExactly("site-0124", "site-0125");
    }

    private static List<String> sitesOn(JsonNode lanes, String id) {
        List<String> sites = new ArrayList<>();
        for (JsonNode lane : lanes) {
            if (lane.path("id").asString().equals(id)) {
                lane.path("rescue_sites").forEach(site -> sites.add(site.asString()));
            }
        }
        return sites;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reach?limit=300                             | parameter vehicle is missing
            reach?vehicle=pumper                        | parameter limit is missing
            reach?vehicle=tank&limit=300                | vehicle: "tank" is no vehicle here; there are pumper, pumper-heavy
            reach?vehicle=pumper&limit=soon             | limit: "soon"
            reach?vehicle=pumper&limit=-1               | limit: "-1"
            reach?vehicle=pumper&limit=300&turns=maybe  | turns: "maybe" is neither on nor off
            blocked?lon=200&lat=0                       | lon, lat: a place needs both
            blocked?lon=107                             | lon, lat: a place needs both
            blocked?lon=x&lat=1                         | parameter lon cannot be read from "x"
            """)
    void what_cannot_be_answered_is_said_with_its_mend(String path, String said) {
        HttpResponse<String> answer = server.send(server.request("/api/v1/" + path, Role.PLANNER));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.detail(answer)).contains(said);
    }

    @Test
    void an_unknown_building_is_not_found() {
        HttpResponse<String> answer = server.send(
                server.request("/api/v1/reach/route?vehicle=pumper&limit=300&target=nowhere", Role.PLANNER));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(TestServer.detail(answer)).contains("nowhere");
    }

    @Test
    void a_change_shows_in_the_next_answer() {
        Feature lane = server.store().rows(Layers.FIRE_LANES).get(0);
        Map<String, Object> cleared = new HashMap<>(lane.attributes());
        cleared.put("blocked", true);
        cleared.remove("remaining_width_m");
        long version = server.store()
                .change(change ->
                        change.upsert(Layers.FIRE_LANES, List.of(Feature.of(lane.id(), lane.shape(), cleared))))
                .version();

        assertThat(server.json("/api/v1/blocked").path("version").asLong()).isEqualTo(version);
        assertThat(server.json("/api/v1/blocked").path("lanes").toString()).contains('"' + lane.id() + '"');
    }

    private static JsonNode first(String status) {
        for (JsonNode arrival :
                server.json("/api/v1/reach?vehicle=pumper&limit=300").path("arrivals")) {
            if (arrival.path("status").asString().equals(status)) {
                return arrival;
            }
        }
        throw new AssertionError("the sample has no building that is " + status);
    }
}

package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.application.testing.TownServers;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** What map clients are told of the attributes of a collection, and what they then find in its features. */
@ParameterizedClass
@ArgumentsSource(TownServers.class)
class FeatureTypeTest {
    private static final List<Feature> GATES = List.of(
            Town.row(
                    "g-1",
                    "POINT(107.80 30.67)",
                    "width_m",
                    12.0,
                    "locked",
                    true,
                    "evidence",
                    "surveyed",
                    "width_m_evidence",
                    "drawing",
                    "备注",
                    "东门",
                    "storeys",
                    3.0,
                    "osm_id",
                    4_294_967_296.0,
                    "share",
                    0.14,
                    "lit",
                    true,
                    "seen",
                    "2026-01-10",
                    "read",
                    "2026-01-10T08:00:00+08:00",
                    "mixed",
                    7.0),
            Town.row(
                    "g-2",
                    "POINT(107.81 30.67)",
                    "width_m",
                    3.5,
                    "备注",
                    "西门's",
                    "storeys",
                    -2.0,
                    "osm_id",
                    7.0,
                    "share",
                    2.0,
                    "lit",
                    false,
                    "seen",
                    "2026-02-01",
                    "read",
                    "2026-02-01T00:00:00Z",
                    "mixed",
                    "seven"),
            Town.row("g-3", "POINT(107.82 30.67)"));

    private final TestServer server;

    FeatureTypeTest(TestServer server) {
        this.server = server;
    }

    @BeforeParameterizedClassInvocation
    static void fill(TestServer server) {
        server.store().change(change -> change.replace(Layers.GATES, GATES));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            width_m,          number,  -,         m, Clear width
            locked,           boolean, -,         -, Locked
            kind,             string,  -,         -, Kind
            evidence,         string,  -,         -, Evidence
            width_m_evidence, string,  -,         -, Clear width: evidence
            备注,              string,  -,         -, 备注
            storeys,          integer, -,         -, storeys
            osm_id,           number,  -,         -, osm_id
            share,            number,  -,         -, share
            lit,              boolean, -,         -, lit
            seen,             string,  date,      -, seen
            read,             string,  date-time, -, read
            mixed,            string,  -,         -, mixed
            """)
    void every_attribute_of_the_rows_is_described(String name, String type, String format, String unit, String title) {
        for (String kind : List.of("schema", "queryables")) {
            JsonNode property = server.json("/ogc/collections/gates/" + kind)
                    .path("properties")
                    .path(name);

            assertThat(property.path("type").asString()).as(kind).isEqualTo(type);
            assertThat(property.path("format").asString(null)).isEqualTo(format);
            assertThat(property.path("x-ogc-unit").asString(null)).isEqualTo(unit);
            assertThat(property.path("title").asString()).isEqualTo(title);
        }
        JsonNode feature = server.json("/ogc/collections/gates/schema/feature").path("properties");
        assertThat(feature.path("properties")
                        .path("properties")
                        .path(name)
                        .path("type")
                        .asString())
                .isEqualTo(type);
        assertThat(feature.path("type").path("enum").toString()).isEqualTo("[\"Feature\"]");
    }

    @Test
    void the_order_of_the_attributes_is_said_since_json_has_none() {
        JsonNode properties = server.json("/ogc/collections/gates/schema").path("properties");

        List<Integer> places = new ArrayList<>();
        properties.forEach(
                property -> places.add(property.path("x-ogc-propertySeq").asInt()));
        assertThat(places).isSorted().doesNotHaveDuplicates().startsWith(1);
        assertThat(properties.path("id").path("x-ogc-role").asString()).isEqualTo("id");
        assertThat(properties.path("geometry").path("x-ogc-role").asString()).isEqualTo("primary-geometry");
        assertThat(properties.path("geometry").has("type")).isFalse();
    }

    @Test
    void titles_are_chinese_for_those_who_do_not_say() {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.address("/ogc/collections/gates/schema"))
                        .header("Authorization", TestServer.basic(Role.PLANNER.text(), TestServer.PASSWORD)));

        JsonNode properties = TestServer.json(answer).path("properties");
        assertThat(properties.path("width_m").path("title").asString()).isEqualTo("净宽");
        assertThat(properties.path("width_m_evidence").path("title").asString()).isEqualTo("净宽的依据");
    }

    @Test
    void a_decimal_keeps_its_decimal_and_a_count_has_none() {
        String gates = server.send(server.request("/ogc/collections/gates/items", Role.PLANNER))
                .body();
        String towers = server.send(server.request("/ogc/collections/high-rises/items", Role.PLANNER))
                .body();

        assertThat(gates)
                .contains("\"width_m\":12.0,", "\"storeys\":3,", "\"osm_id\":4294967296.0,", "\"share\":2.0,")
                .contains("\"mixed\":\"7.0\"", "\"mixed\":\"seven\"");
        assertThat(towers).contains("\"floors\":32,", "\"height_m\":98.5,");
    }

    @Test
    void what_is_unknown_is_null_in_every_feature() {
        JsonNode gate = server.json("/ogc/collections/gates/items/g-3").path("properties");

        List<String> names = new ArrayList<>();
        gate.propertyStream().forEach(property -> {
            assertThat(property.getValue().isNull()).as(property.getKey()).isTrue();
            names.add(property.getKey());
        });
        assertThat(names)
                .startsWith("width_m", "height_m", "kind", "locked", "delay_s", "key_note", "evidence")
                .contains("width_m_evidence", "备注", "storeys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence = 'surveyed'                    | g-1
            evidence IS NULL                         | g-2 g-3
            width_m_evidence = 'drawing'             | g-1
            "备注" = '西门''s'                        | g-2
            "备注" LIKE '东%'                         | g-1
            storeys < 0                              | g-2
            storeys IN (3, 4)                        | g-1
            osm_id > 4000000000                      | g-1
            share = 0.14                             | g-1
            lit = false                              | g-2
            NOT (lit = false)                        | g-1
            seen = DATE('2026-02-01')                | g-2
            seen < '2026-02-01'                      | g-1
            T_AFTER(read, TIMESTAMP('2026-01-31T00:00:00Z')) | g-2
            read = TIMESTAMP('2026-01-10T00:00:00Z') | g-1
            mixed = '7.0'                            | g-1
            mixed IS NULL                            | g-3
            width_m > share                          | g-1 g-2
            """)
    void what_rows_hold_besides_can_be_filtered_by(String filter, String expected) {
        assertThat(found("filter=" + encoded(filter))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence=surveyed         | g-1
            storeys=3                 | g-1
            lit=false                 | g-2
            seen=2026-01-10           | g-1
            read=2026-02-01T08:00:00%2B08:00 | g-2
            %E5%A4%87%E6%B3%A8=%E4%B8%9C%E9%97%A8 | g-1
            """)
    void parameters_take_them_too(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @Test
    void pages_show_titles_with_units_and_plain_numbers() {
        String table = server.send(server.request("/ogc/collections/gates/items?f=html", Role.PLANNER))
                .body();

        assertThat(table).contains("<th>Clear width (m)</th>", "<td>12</td>", "<th>备注</th>", "<td>surveyed</td>");
    }

    @Test
    void a_count_with_a_fraction_makes_its_attribute_a_number() {
        server.store()
                .change(change ->
                        change.upsert(Layers.HIGH_RISES, List.of(Town.row("half", "POINT(107 30)", "floors", 12.5))));
        try {
            JsonNode floors = server.json("/ogc/collections/high-rises/schema")
                    .path("properties")
                    .path("floors");
            assertThat(floors.path("type").asString()).isEqualTo("number");
            assertThat(server.send(server.request("/ogc/collections/high-rises/items", Role.PLANNER))
                            .body())
                    .contains("\"floors\":12.5", "\"floors\":32.0");
        } finally {
            server.store().change(change -> change.delete(Layers.HIGH_RISES, "half"));
        }
    }

    @Test
    void times_have_one_form_with_seconds() {
        server.store()
                .change(change -> change.upsert(
                        Layers.BLOCKAGES,
                        List.of(Town.row("short", "POINT(107 30)", "reported_at", "2026-05-01T08:30+08:00"))));
        try {
            JsonNode reported = server.json("/ogc/collections/blockages/schema")
                    .path("properties")
                    .path("reported_at");
            assertThat(reported.path("format").asString()).isEqualTo("date-time");
            assertThat(reported.has("anyOf")).isFalse();
            assertThat(reported("short")).isEqualTo("2026-05-01T08:30:00+08:00");
            assertThat(reported("b-2")).isEqualTo("2026-02-01T00:00:00+08:00");
            assertThat(server.json("/ogc/collections/hazards/items/z-1")
                            .path("properties")
                            .path("found_on")
                            .asString())
                    .isEqualTo("2026-01-10");
        } finally {
            server.store().change(change -> change.delete(Layers.BLOCKAGES, "short"));
        }
    }

    private String reported(String id) {
        return server.json("/ogc/collections/blockages/items/" + id)
                .path("properties")
                .path("reported_at")
                .asString();
    }

    @Test
    void who_is_not_signed_in_learns_of_no_attribute_that_is_not_open() {
        server.store()
                .change(change -> change.upsert(
                        Layers.RESCUE_SITES,
                        List.of(Town.row("r-1", "POLYGON((107 30, 107.1 30, 107.1 30.1, 107 30))", "secret", "x"))));

        for (String path : List.of("/schema", "/schema/feature", "/queryables", "/items", "/items?f=html")) {
            assertThat(server.send(server.request("/ogc/collections/rescue-sites" + path))
                            .body())
                    .as(path)
                    .doesNotContain("secret", "evidence");
        }
        assertThat(server.openJson("/ogc/api").toString()).doesNotContain("secret", "remaining_width_m");
        assertThat(server.json("/ogc/api").toString()).contains("secret");
        assertThat(server.send(server.request("/ogc/collections/rescue-sites/items?secret=x"))
                        .statusCode())
                .isEqualTo(400);
    }

    private String found(String query) {
        return String.join(" ", ItemsTest.ids(server.json("/ogc/collections/gates/items?" + query)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

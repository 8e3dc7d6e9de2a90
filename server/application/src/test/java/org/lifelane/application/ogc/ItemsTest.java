package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.application.testing.TownServers;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@ArgumentsSource(TownServers.class)
class ItemsTest {
    private final TestServer server;

    ItemsTest(TestServer server) {
        this.server = server;
    }

    @Test
    void a_feature_is_geojson_with_right_hand_rings_and_its_evidence() {
        JsonNode tower = server.json("/ogc/collections/high-rises/items/way%2F1");

        assertThat(tower.path("id").asString()).isEqualTo("way/1");
        assertThat(tower.path("synthetic").asBoolean()).isFalse();
        assertThat(tower.path("properties").path("height_m").asDouble()).isEqualTo(98.5);
        assertThat(tower.path("properties").path("height_m_evidence").asString())
                .isEqualTo("drawing");
        assertThat(tower.path("properties").path("occupants").isNull()).isTrue();
        JsonNode ring = tower.path("geometry").path("coordinates").path(0);
        assertThat(ring.path(0).toString()).isEqualTo("[107.8,30.67]");
        assertThat(ring.path(1).toString()).isEqualTo("[107.801,30.67]");
    }

    @Test
    void an_id_with_a_slash_is_found_as_it_is_and_encoded_and_by_its_own_link() {
        JsonNode page = server.json("/ogc/collections/high-rises/items/way/1");

        String self = page.path("links").path(0).path("href").asString();
        assertThat(self).contains("way%2F1");
        assertThat(server.json(self).path("id").asString()).isEqualTo("way/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "100%", "梁/山", "x;y", "a//b", "q?r#s", "a\\b", "+", "a&b=c"})
    void an_id_of_any_signs_has_an_address(String id) {
        server.store().change(change -> change.upsert(Layers.PREMISES, List.of(Town.row(id, "POINT(107 30)"))));

        JsonNode all = server.json("/ogc/collections/premises/items?id=" + encoded(id));
        String address = "/ogc/collections/premises/items/" + Links.part(id);

        assertThat(ids(all)).containsExactly(id);
        assertThat(server.json(address).path("id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floors >= 18                                                    | way/1 way/2
            floors < 18                                                     | way/3
            floors <> 18                                                    | way/1 way/3
            floors BETWEEN 10 AND 20                                        | way/2 way/3
            floors NOT BETWEEN 10 AND 20                                    | way/1
            floors IN (11, 32)                                              | way/1 way/3
            NOT (floors IN (11, 32))                                        | way/2
            floors IS NULL                                                  | way/4
            floors IS NOT NULL AND fire_lift = TRUE                         | way/1
            fire_lift = false OR water_status = 'failed'                    | way/1 way/2
            name LIKE '名豪%'                                                | way/1 way/2
            name NOT LIKE '名豪_1%'                                          | way/2 way/3
            CASEI(name) LIKE casei('o''brien%')                             | way/3
            name = 'O''Brien Tower'                                         | way/3
            id = 'way/4'                                                    | way/4
            "floors" = 32                                                   | way/1
            height_m > floors                                               | way/1
            floors > -1.5e0 and (floors = 11 or floors = 18)                | way/2 way/3
            S_INTERSECTS(geometry, BBOX(107.79, 30.6, 107.805, 30.7))       | way/1
            S_WITHIN(geom, POLYGON((107.85 30, 108 30, 108 31, 107.85 31, 107.85 30))) | way/3 way/4
            S_CONTAINS(geometry, POINT(107.8005 30.6705))                   | way/1
            S_DISJOINT(geometry, BBOX(107.79, 30.6, 107.89, 30.7))          | way/3 way/4
            S_EQUALS(geometry, POINT(107.90 30.70))                         | way/3
            S_TOUCHES(geometry, LINESTRING(107.80 30.60, 107.80 30.70))     | way/1
            S_CROSSES(LINESTRING(107.8105 30.60, 107.8105 30.70), geometry) | way/2
            S_INTERSECTS(geometry, POLYGON((107.85 -120, 250 -120, 250 120, 107.85 120, 107.85 -120))) | way/3 way/4
            S_OVERLAPS(geometry, POLYGON((107.7995 30.67, 107.8005 30.67, 107.8005 30.671, 107.7995 30.671, 107.7995 30.67))) | way/1
            S_INTERSECTS(geometry, MULTIPOINT((107.90 30.70), (107.91 30.70))) | way/3 way/4
            S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(107.9 30.7), BBOX(107.8, 30.6, 107.802, 30.7))) | way/1 way/3
            TRUE                                                            | way/1 way/2 way/3 way/4
            """)
    void cql2_selects_high_rises(String filter, String expected) {
        JsonNode found = server.json("/ogc/collections/high-rises/items?filter=" + encoded(filter));

        assertThat(String.join(" ", ids(found))).isEqualTo(expected);
        assertThat(found.path("numberMatched").asInt()).isEqualTo(ids(found).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T_AFTER(reported_at, TIMESTAMP('2026-01-31T00:00:00Z'))         | b-2
            T_BEFORE(reported_at, DATE('2026-02-01'))                       | b-1
            T_EQUALS(reported_at, DATE('2026-02-01'))                       | b-2
            T_DURING(reported_at, INTERVAL('2026-01-01','2026-01-31'))      | b-1
            T_INTERSECTS(reported_at, INTERVAL('2026-01-15', '..'))         | b-2
            T_DISJOINT(reported_at, INTERVAL('2026-01-15', '..'))           | b-1
            T_INTERSECTS(INTERVAL(reported_at, cleared_at), DATE('2026-01-11')) | b-1
            T_CONTAINS(INTERVAL(reported_at, cleared_at), DATE('2026-01-11'))   | b-1
            T_MEETS(INTERVAL('..', '2026-02-01'), reported_at)              | b-2
            reported_at > TIMESTAMP('2026-01-31T00:00:00Z')                 | b-2
            reported_at >= '2026-01-10T00:00:00Z' AND reported_at < '2026-01-11' | b-1
            cleared_at IS NULL                                              | b-2
            """)
    void cql2_selects_blockages_by_time(String filter, String expected) {
        assertThat(String.join(" ", ids(server.json("/ogc/collections/blockages/items?filter=" + encoded(filter)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floors >                        | ends before it is complete
            floors >= 'many'                | cannot be compared
            floors LIKE '1%'                | is no text
            nosuch = 1                      | "nosuch" is no attribute of high-rises; there are id, name
            floors ~ 3                      | not understood
            name = 'x' ; drop table roads   | not understood
            S_INTERSECTS(name, POINT(1 2))  | is no geometry
            S_WITHIN(geometry, POLYGON((0 0, 1 1))) | is no valid geometry
            S_WITHIN(geometry, GEOMETRYCOLLECTION(POINT(1 2))) | GEOMETRYCOLLECTION
            T_AFTER(floors, DATE('2026-01-01')) | is no time
            T_AFTER(name, DATE('soon'))     | is no time
            fire_lift > TRUE                | does not order
            S_INTERSECTS(geometry, POINT(30.67 107.80)) | "POINT(30.67 107.80)" lies beyond the poles
            S_DISJOINT(POINT(30.67 -107.80), geometry) | longitude before latitude
            S_WITHIN(geometry, POLYGON((30 107, 31 107, 31 108, 30 107))) | beyond the poles
            S_CROSSES(geometry, LINESTRING(30 80, 30.7 107.8)) | beyond the poles
            S_INTERSECTS(geometry, MULTIPOINT((107.8 30.67), (30.67 107.8))) | beyond the poles
            S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(107 30), POINT(30 107))) | beyond the poles
            S_INTERSECTS(geometry, BBOX(30, 107, 31, 108)) | beyond the poles
            """)
    void a_filter_that_is_none_is_refused_with_its_mend(String filter, String said) {
        HttpResponse<String> answer = refused("/ogc/collections/high-rises/items?filter=" + encoded(filter));

        assertThat(TestServer.detail(answer)).startsWith("filter: ").contains(said);
    }

    @Test
    void a_filter_nested_without_end_is_refused() {
        String deep = "(".repeat(500) + "TRUE" + ")".repeat(500);

        assertThat(TestServer.detail(refused("/ogc/collections/high-rises/items?filter=" + encoded(deep))))
                .contains("deeply nested");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            high-rises | bbox=107.79,30.6,107.85,30.7                       | way/1 way/2
            high-rises | bbox=107.79,30.6,0,107.85,30.7,100                 | way/1 way/2
            high-rises | bbox=107.85,-90,-170,90                            | way/3 way/4
            high-rises | bbox=107.85,-90,-170,90&bbox-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84 | way/3 way/4
            high-rises | bbox=107.85,-120,250,120                           | way/3 way/4
            high-rises | crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84&floors=32 | way/1
            high-rises | floors=18                                          | way/2
            high-rises | fire_lift=true                                     | way/1
            high-rises | compound=%E5%90%8D%E8%B1%AA&floors=32              | way/1
            vehicles   | bbox=0,0,1,1                                       | pumper
            blockages  | datetime=2026-01-11T00:00:00Z                      | b-1
            blockages  | datetime=2026-01-10                                | b-1
            blockages  | datetime=2026-01-12/..                             | b-1 b-2
            blockages  | datetime=../2026-01-09                             |
            blockages  | datetime=2026-02-01/                               | b-2
            blockages  | datetime=../..                                     | b-1 b-2
            blockages  | datetime=/2026-01-31                               | b-1
            hazards    | datetime=2026-01-10                                | z-1
            hazards    | datetime=2026-01-11                                |
            townships  | datetime=2026-01-11                                | t-1
            blockages  | reported_at=2026-02-01                             | b-2
            """)
    void parameters_select(String collection, String parameters, String expected) {
        assertThat(String.join(" ", ids(server.json("/ogc/collections/" + collection + "/items?" + parameters))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour=red                | colour: no such parameter
            limit=0                   | limit: "0" is no number of features
            limit=ten                 | limit: "ten"
            limit=1&limit=2           | limit: given more than once
            bbox=1,2,3                | bbox:
            bbox=1,5,2,4              | bbox:
            bbox=a,b,c,d              | bbox:
            bbox=1,2,9,3,4,5          | bbox:
            bbox=30,107,31,108        | bbox: "30,107,31,108" lies beyond the poles
            bbox-crs=EPSG:4490        | bbox-crs: "EPSG:4490" is not taken
            crs=http://www.opengis.net/def/crs/EPSG/0/4326 | crs:
            offset=10                 | offset: no such parameter
            datetime=yesterday        | datetime:
            datetime=2026-02-01/2026-01-01 | datetime:
            datetime=..               | datetime:
            datetime=1/2/3            | datetime:
            floors=many               | floors:
            fire_lift=yes             | fire_lift:
            f=xml                     | f:
            filter-lang=cql2-json     | filter-lang:
            filter-crs=EPSG:3857      | filter-crs:
            """)
    void a_parameter_that_is_none_is_refused_by_its_name(String parameters, String said) {
        HttpResponse<String> answer = refused("/ogc/collections/high-rises/items?" + parameters);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(TestServer.detail(answer)).startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%FF",
                "name=%00",
                "name=a%00b",
                "name=%ED%A0%80",
                "name=%C0%AF",
                "name=%F5%80%80%80",
                "name=%E5%90",
                "%FF=x",
                "%00=x",
                "filter=name%20=%20'%00'",
                "after=%FF"
            })
    void a_parameter_that_is_no_text_is_refused(String parameters) {
        HttpResponse<String> answer = refused("/ogc/collections/high-rises/items?" + parameters);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(TestServer.detail(answer)).contains("percent-encode it as UTF-8");
    }

    @Test
    void a_limit_over_the_most_is_cut_to_it() {
        assertThat(ids(server.json("/ogc/collections/high-rises/items?limit=99999999999")))
                .hasSize(4);
    }

    @Test
    void pages_lose_and_double_nothing_while_rows_come_and_go() {
        List<Feature> staying = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            staying.add(Town.row("stay-%03d".formatted(number), "POINT(107 30)"));
        }
        server.store().change(change -> change.replace(Layers.OBSTACLES, staying));

        List<String> seen = new ArrayList<>();
        String address = "/ogc/collections/obstacles/items?limit=7&bbox=106,29,108,31";
        int page = 0;
        while (!address.isEmpty()) {
            JsonNode answer = server.json(address);
            seen.addAll(ids(answer));
            address = next(answer);
            String coming = "stay-%03d-new".formatted(page * 3);
            String going = "stay-%03d-new".formatted((page - 1) * 3);
            server.store().change(change -> {
                change.upsert(Layers.OBSTACLES, List.of(Town.row(coming, "POINT(107 30)")));
                change.delete(Layers.OBSTACLES, going);
            });
            page++;
        }

        assertThat(page).isGreaterThan(14);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id.length() == "stay-000".length()))
                .containsExactlyElementsOf(staying.stream().map(Feature::id).toList());
    }

    @Test
    void a_copy_is_good_until_something_changes() {
        String address = "/ogc/collections/adapters/items";
        HttpResponse<String> first = server.send(server.request(address, Role.PLANNER));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second =
                server.send(server.request(address, Role.PLANNER).header("If-None-Match", tag));
        server.store().change(change -> change.upsert(Layers.ADAPTERS, List.of(Town.row("a", "POINT(107 30)"))));
        HttpResponse<String> third =
                server.send(server.request(address, Role.PLANNER).header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(third.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> refused(String address) {
        HttpResponse<String> answer = server.send(server.request(address, Role.PLANNER));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> ids(JsonNode collection) {
        List<String> ids = new ArrayList<>();
        collection
                .path("features")
                .forEach(feature -> ids.add(feature.path("id").asString()));
        return ids;
    }

    static String next(JsonNode page) {
        for (JsonNode link : page.path("links")) {
            if (link.path("rel").asString().equals("next")) {
                return link.path("href").asString();
            }
        }
        return "";
    }
}

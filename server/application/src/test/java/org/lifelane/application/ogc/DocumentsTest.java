package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** What the API says of itself, in both forms and languages. */
class DocumentsTest {
    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
        Town.fill(server.store());
        server.store().change(change -> {
            change.upsert(
                    Layers.PREMISES, List.of(Town.row("x", "POINT(107 30)", "name", "<script>alert(1)</script>")));
            change.markSynthetic(true);
        });
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void every_link_leads_somewhere() {
        Set<String> seen = new HashSet<>();
        List<String> left = new ArrayList<>(List.of(server.address("/ogc").toString()));
        while (!left.isEmpty()) {
            String address = left.remove(left.size() - 1);
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = server.send(server.request(address, Role.PLANNER));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
                JsonNode document = TestServer.json(answer);
                document.findValues("href").forEach(href -> left.add(href.asString()));
            }
        }
        assertThat(seen).hasSizeGreaterThan(6 * Layers.open().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc, application/json",
        "/ogc/collections/roads, application/json",
        "/ogc/collections/roads/items, application/geo+json",
        "/ogc/collections/roads/schema, application/schema+json",
        "/ogc/api, application/vnd.oai.openapi+json;version=3.0"
    })
    void the_form_follows_the_wish(String path, String json) {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        assertThat(type(server.request(path))).isEqualTo(json);
        assertThat(type(server.request(path).header("Accept", "*/*"))).isEqualTo(json);
        assertThat(type(server.request(path).header("Accept", json))).isEqualTo(json);
        assertThat(type(server.request(path).header("Accept", browser))).isEqualTo("text/html;charset=UTF-8");
        assertThat(type(server.request(path + "?f=json").header("Accept", browser)))
                .isEqualTo(json);
        assertThat(type(server.request(path).header("Accept", json + ";q=0, text/html;q=0.1")))
                .isEqualTo("text/html;charset=UTF-8");
        assertThat(server.send(server.request(path).header("Accept", "text/html;q=0"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(server.send(server.request(path).header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/conformance", "/collections", "/collections/roads", "/collections/high-rises/items"})
    void pages_speak_chinese_or_english_and_say_that_the_data_are_synthetic(String path) {
        String english = server.send(server.request("/ogc" + path + "?f=html")).body();
        String chinese = server.send(HttpRequest.newBuilder(server.address("/ogc" + path + "?f=html")))
                .body();

        assertThat(english).contains("<html lang=\"en\">", "synthetic");
        assertThat(chinese).contains("<html lang=\"zh-CN\">", "示例数据");
    }

    @Test
    void geojson_says_that_the_data_are_synthetic_and_when_it_was_made() {
        JsonNode items = server.openJson("/ogc/collections/townships/items");

        assertThat(items.path("synthetic").asBoolean()).isTrue();
        assertThat(items.path("timeStamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(items.path("numberReturned").asInt()).isEqualTo(1);
    }

    @Test
    void what_a_row_says_is_never_taken_for_markup() {
        HttpResponse<String> page = server.send(server.request("/ogc/collections/premises/items?f=html", Role.PLANNER));

        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_page_of_html_leads_to_the_next() {
        String first = server.send(server.request("/ogc/collections/high-rises/items?f=html&limit=2", Role.PLANNER))
                .body();

        assertThat(first).contains("way/1", "way/2", "after&#x3D;way%2F2").doesNotContain("way/3");
    }

    @Test
    void queryables_are_what_filters_take() {
        JsonNode properties =
                server.json("/ogc/collections/high-rises/queryables").path("properties");

        List<String> names = new ArrayList<>();
        properties.propertyStream().forEach(property -> names.add(property.getKey()));
        assertThat(names).contains("id", "geometry", "floors", "water_status");
        assertThat(properties.path("floors").path("type").asString()).isEqualTo("integer");
        assertThat(properties.path("water_status").path("enum").toString()).contains("rectified");
        for (String name : names) {
            assertThat(server.send(server.request(
                                    "/ogc/collections/high-rises/items?filter=" + name + "%20IS%20NULL", Role.PLANNER))
                            .statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/api", "/conformance", "/collections", "/collections/roads", "/collections/roads/schema"})
    void a_parameter_that_is_not_there_is_refused(String path) {
        HttpResponse<String> answer = server.send(server.request("/ogc" + path + "?colour=red"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.detail(answer)).startsWith("colour: no such parameter");
    }

    @Test
    void the_api_document_names_the_collections_that_the_reader_sees() {
        assertThat(server.openJson("/ogc/api").toString())
                .contains("/collections/townships/items")
                .doesNotContain("hydrants");
        assertThat(server.json("/ogc/api").toString()).contains("/collections/hydrants/items");
        assertThat(server.json("/ogc/api").path("openapi").asString()).isEqualTo("3.0.3");
    }

    @Test
    void the_api_document_has_a_path_and_the_parameters_of_each_collection() {
        JsonNode document = server.json("/ogc/api");
        JsonNode parameters = document.path("components").path("parameters");

        assertThat(document.path("servers").path(0).path("url").asString())
                .isEqualTo(server.address("/ogc").toString());
        for (String name : List.of("limit", "bbox", "datetime", "filter")) {
            assertThat(parameters.path(name).path("style").asString()).as(name).isEqualTo("form");
            assertThat(parameters.path(name).path("explode").asBoolean(true))
                    .as(name)
                    .isFalse();
        }
        assertThat(parameters.path("bbox").path("schema").path("minItems").asInt())
                .isEqualTo(4);
        assertThat(parameters.path("bbox").path("schema").path("maxItems").asInt())
                .isEqualTo(6);
        for (LayerSchema layer : Layers.open()) {
            String items = "/collections/" + layer.name() + "/items";
            String said = document.path("paths").path(items).toString();
            assertThat(said).as(items).contains("#/components/parameters/limit", "#/components/parameters/datetime");
            layer.attributes().forEach(attribute -> assertThat(said).contains("\"name\":\"" + attribute.name() + "\""));
        }
        assertThat(document.path("paths")
                        .path("/api/v1/me")
                        .path("servers")
                        .path(0)
                        .path("url")
                        .asString())
                .isEqualTo(server.address("").toString());
    }

    @Test
    void map_clients_find_the_schemas() {
        JsonNode links = server.json("/ogc/collections/hydrants").path("links");

        assertThat(href(links, "describedBy")).endsWith("/ogc/collections/hydrants/schema/feature?f=json");
        assertThat(href(links, "http://www.opengis.net/def/rel/ogc/1.0/schema"))
                .endsWith("/ogc/collections/hydrants/schema?f=json");
        assertThat(href(links, "items")).endsWith("/ogc/collections/hydrants/items");
        assertThat(server.json("/ogc/conformance").toString())
                .contains("http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas");
    }

    /** Of the link for programs. */
    private static String href(JsonNode links, String rel) {
        for (JsonNode link : links) {
            if (link.path("rel").asString().equals(rel)
                    && link.path("type").asString().endsWith("json")) {
                return link.path("href").asString();
            }
        }
        throw new AssertionError("no link " + rel);
    }

    @Test
    void what_is_not_there_is_said_as_a_problem() {
        for (String path :
                List.of("/ogc/nothing", "/ogc/collections/nothing", "/ogc/collections/roads/items/nothing")) {
            HttpResponse<String> answer = server.send(server.request(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(TestServer.detail(answer)).contains("nothing");
        }
    }

    @Test
    void long_answers_are_packed_for_those_who_take_it() {
        HttpResponse<String> packed =
                server.send(server.request("/ogc/api", Role.PLANNER).header("Accept-Encoding", "gzip"));

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private static String type(HttpRequest.Builder request) {
        return server.send(request).headers().firstValue("Content-Type").orElse("");
    }
}

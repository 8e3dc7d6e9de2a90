package org.lifelane.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.TownServers;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** What anybody may read of the layers, exactly, and that nothing else of them is told in any way. */
@ParameterizedClass
@ArgumentsSource(TownServers.class)
class OpenRowsTest {
    /** As the contract lists them. Of townships everything. */
    private static final Map<String, String> OPEN = Map.of(
            "townships", "name code evidence",
            "roads", "name highway oneway maxspeed",
            "high-rises", "name compound",
            "fire-lanes", "name compound marked",
            "rescue-sites", "name building_id marked",
            "stations", "name tier");

    private final TestServer server;

    OpenRowsTest(TestServer server) {
        this.server = server;
    }

    @Test
    void the_open_collections_are_those_of_the_list() {
        Set<String> ids = new TreeSet<>();
        server.openJson("/ogc/collections")
                .path("collections")
                .forEach(collection -> ids.add(collection.path("id").asString()));

        assertThat(ids).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    @Test
    void rows_hold_the_open_attributes_alone() {
        for (String layer : OPEN.keySet()) {
            for (JsonNode row :
                    server.openJson("/ogc/collections/" + layer + "/items").path("features")) {
                List<String> names = new ArrayList<>();
                row.path("properties").propertyStream().forEach(property -> names.add(property.getKey()));
                assertThat(names).as(layer).isSubsetOf(open(layer));
            }
        }
        JsonNode tower = server.openJson("/ogc/collections/high-rises/items/way%2F1");
        assertThat(tower.path("properties").toString()).isEqualTo("{\"name\":\"名豪 1 号楼\",\"compound\":\"名豪\"}");
        assertThat(tower.path("geometry").path("type").asString()).isEqualTo("Polygon");
    }

    @Test
    void stations_are_there_that_exist_or_say_nothing_of_it() {
        JsonNode stations = server.openJson("/ogc/collections/stations/items");

        assertThat(stations.path("numberMatched").asInt()).isEqualTo(2);
        assertThat(stations.path("features")
                        .valueStream()
                        .map(row -> row.path("id").asString()))
                .containsExactly("s-1", "s-3");
        assertThat(server.openJson("/ogc/collections/stations/items?id=s-2")
                        .path("numberMatched")
                        .asInt())
                .isZero();
        assertThat(server.openJson("/ogc/collections/stations/items?filter=" + encoded("NOT (tier IS NULL)"))
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.openJson("/ogc/collections/stations/items?filter=" + encoded("TRUE OR id = 's-2'"))
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.send(server.request("/ogc/collections/stations/items/s-2"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_extent_of_stations_does_not_tell_where_candidates_stand() {
        JsonNode extent = server.openJson("/ogc/collections/stations").path("extent");

        assertThat(extent.path("spatial").path("bbox").toString()).isEqualTo("[[107.8,30.66,107.82,30.66]]");
    }

    /** Every hidden attribute of every open layer, asked for in every way there is. */
    @TestFactory
    Stream<DynamicTest> a_hidden_attribute_is_as_unknown_as_a_misspelt_one() {
        return OPEN.keySet().stream()
                .flatMap(layer -> hidden(layer)
                        .map(name -> DynamicTest.dynamicTest(layer + " " + name, () -> {
                            String items = "/ogc/collections/" + layer + "/items?";
                            for (String query : List.of(
                                    name + "=1",
                                    "filter=" + encoded(name + " IS NULL"),
                                    "filter=" + encoded(name + " = 1"),
                                    "filter=" + encoded("\"" + name + "\" > 0 OR TRUE"),
                                    "filter=" + encoded("CASEI(" + name + ") LIKE '%'"),
                                    "filter=" + encoded("T_AFTER(" + name + ", DATE('2026-01-01'))"),
                                    "filter=" + encoded("name = " + name),
                                    "sortby=" + name,
                                    "properties=" + name)) {
                                HttpResponse<String> refused = server.send(server.request(items + query));
                                HttpResponse<String> misspelt =
                                        server.send(server.request(items + query.replace(name, "qqq")));
                                assertThat(refused.statusCode()).as(query).isEqualTo(400);
                                assertThat(refused.body().replace(name, "qqq"))
                                        .as(query)
                                        .isEqualTo(misspelt.body().replace(name, "qqq"));
                            }
                        })));
    }

    @Test
    void schemas_pages_and_queryables_name_no_hidden_attribute() {
        for (String layer : OPEN.keySet()) {
            for (String path : List.of(
                    "",
                    "/queryables",
                    "/schema",
                    "/items",
                    "/items?f=html",
                    "/queryables?f=html",
                    "/schema?f=html",
                    "?f=html")) {
                String body = server.send(server.request("/ogc/collections/" + layer + path))
                        .body();
                hidden(layer)
                        .filter(name -> name.contains("_"))
                        .forEach(name -> assertThat(body).as(layer + path).doesNotContain(name));
                assertThat(body).as(layer + path).doesNotContain("张三", "停车占用", "备选");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hydrants", "adapters", "obstacles", "premises", "gates", "vehicles", "hazards", "blockages"})
    void other_layers_are_for_people_with_an_account(String layer) {
        for (String path : List.of("", "/items", "/queryables", "/schema", "/items/h-1")) {
            HttpResponse<String> answer = server.send(server.request("/ogc/collections/" + layer + path));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic");
        }
    }

    @Test
    void the_network_s_own_layers_are_no_collections_for_anybody() {
        for (String layer : List.of("road-nodes", "turn-restrictions", "app_user")) {
            assertThat(server.send(server.request("/ogc/collections/" + layer + "/items", Role.ADMIN))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static List<String> open(String layer) {
        return Arrays.asList(OPEN.getOrDefault(layer, "").split(" ", -1));
    }

    private static Stream<String> hidden(String layer) {
        LayerSchema schema = Layers.named(layer).orElseThrow();
        List<String> others = layer.equals("townships")
                ? List.of()
                : List.of("evidence", "attributes", "revision", "name_evidence", "height_m_evidence");
        return Stream.concat(schema.attributes().stream().map(Attribute::name), others.stream())
                .filter(name -> !open(layer).contains(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

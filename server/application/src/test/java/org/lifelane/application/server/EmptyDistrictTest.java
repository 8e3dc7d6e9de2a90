package org.lifelane.application.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import tools.jackson.databind.JsonNode;

/** A server on which nothing has been imported yet, as {@code serve --sample none} starts it. */
class EmptyDistrictTest {
    private static final String QUESTION = "?vehicle=pumper&limit=300";

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void the_summary_has_the_vehicles_to_choose_from_and_no_rows() {
        JsonNode summary = server.json("/api/v1/summary");

        assertThat(summary.path("synthetic").asBoolean()).isFalse();
        assertThat(summary.path("bounds").isNull()).isTrue();
        assertThat(summary.path("vehicles").size()).isPositive();
        assertThat(summary.path("layers").size()).isEqualTo(Layers.open().size());
        assertThat(summary.path("layers")).allMatch(rows -> rows.asInt(-1) == 0);
    }

    @Test
    void nobody_arrives_anywhere() {
        JsonNode reach = server.json("/api/v1/reach" + QUESTION);

        assertThat(reach.path("counts").path("total").asInt(-1)).isZero();
        assertThat(reach.path("stations").isEmpty()).isTrue();
        assertThat(reach.path("arrivals").isEmpty()).isTrue();
        assertThat(server.json("/api/v1/blocked").path("lanes").isEmpty()).isTrue();
    }

    @Test
    void coverage_is_of_all_stations_together_and_covers_nothing() {
        JsonNode covered = server.json("/api/v1/reach/polygons" + QUESTION).path("features");

        assertThat(covered)
                .extracting(
                        feature -> feature.path("properties").path("station_id").asString())
                .isSubsetOf("*");
        assertThat(covered)
                .allMatch(feature -> feature.path("geometry").isNull()
                        || feature.path("geometry").path("coordinates").isEmpty());
    }

    @Test
    void the_way_to_a_building_that_is_not_there_is_not_found_and_says_how_to_go_on() {
        HttpResponse<String> absent =
                server.send(server.request("/api/v1/reach/route" + QUESTION + "&target=b-1", Role.PLANNER));

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(TestServer.detail(absent)).contains("b-1").contains(";");
    }

    @TestFactory
    Stream<DynamicTest> every_collection_is_described_and_has_no_items() {
        return Layers.open().stream().map(layer -> DynamicTest.dynamicTest(layer.name(), () -> emptyCollection(layer)));
    }

    private static void emptyCollection(LayerSchema layer) {
        String collection = "/ogc/collections/" + layer.name();
        JsonNode items = server.json(collection + "/items?bbox=-180,-90,180,90&filter=id%3D'x'");
        assertThat(items.path("numberMatched").asInt(-1)).isZero();
        assertThat(items.path("features").isArray()).isTrue();
        assertThat(server.json(collection).has("extent")).isFalse();
        for (String page : List.of("", "/items", "/queryables", "/schema")) {
            HttpResponse<String> html = server.send(server.request(collection + page + "?f=html", Role.PLANNER));
            assertThat(html.statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void the_public_sees_empty_lists_too() {
        for (String layer : List.of("high-rises", "rescue-sites", "fire-lanes", "townships", "roads", "stations")) {
            assertThat(server.openJson("/ogc/collections/" + layer + "/items?limit=10000")
                            .path("features")
                            .isEmpty())
                    .as(layer)
                    .isTrue();
        }
    }
}

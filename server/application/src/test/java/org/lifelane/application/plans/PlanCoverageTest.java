package org.lifelane.application.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.access.Role;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** The ground that plans reach, on a server that holds the sample. */
class PlanCoverageTest {
    private static final String JOINT =
            "{\"kind\": \"plan\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"budget\": 6000000}";

    /** Some 100 m in degrees. */
    private static final double NEAR = 0.001;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static PlanClient plans;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder, true, Map.of());
        plans = new PlanClient(server);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void sites_that_are_bought_reach_ground_about_them_beside_that_of_today() {
        String id = plans.create(
                "{\"kind\": \"siting\", \"model\": \"mclp\", \"vehicle\": \"pumper\", \"limit_s\": 240, \"p\": 3}");
        JsonNode result = plans.over(id).path("result");
        Geometry today = today(240);

        Geometry planned = ground("/api/v1/plans/" + id + "/coverage");

        assertThat(planned.getArea()).isGreaterThan(1.1 * today.getArea());
        assertThat(today.difference(planned).getArea()).isCloseTo(0, within(1e-3 * today.getArea()));
        for (JsonNode station : result.path("stations")) {
            if (station.path("chosen").asBoolean()) {
                assertThat(planned.distance(point(station)))
                        .as(station.toString())
                        .isLessThan(NEAR);
            }
        }
    }

    @Test
    void lanes_that_are_cleared_open_the_ground_behind_them() {
        String id = plans.create("{\"kind\": \"clearing\", \"vehicle\": \"pumper\", \"limit_s\": 300, \"lanes\": 4}");
        JsonNode cleared = plans.over(id).path("result").path("selected");
        Geometry today = today(300);

        Geometry planned = ground("/api/v1/plans/" + id + "/coverage");

        assertThat(today.difference(planned).getArea()).isCloseTo(0, within(1e-3 * today.getArea()));
        Geometry won = planned.difference(today);
        assertThat(won.getArea()).isPositive();
        assertThat(server.store().rows(Layers.FIRE_LANES))
                .filteredOn(lane -> cleared.toString().contains("\"" + lane.id() + "\""))
                .isNotEmpty()
                .allMatch(lane -> lane.geometry().orElseThrow().distance(won) < NEAR);
    }

    @Test
    void a_point_of_the_curve_reaches_what_its_own_money_buys() {
        String id = plans.create(JOINT);
        assertThat(plans.over(id).path("state").asString()).isEqualTo("done");
        String coverage = "/api/v1/plans/" + id + "/coverage";
        double whole = ground(coverage).getArea();

        assertThat(ground(coverage + "?bought=0").getArea())
                .as("for no money")
                .isCloseTo(today(300).getArea(), within(1e-9));
        assertThat(ground(coverage + "?bought=10").getArea())
                .as("for all the money")
                .isCloseTo(whole, within(1e-9));
        assertThat(ground(coverage + "?bought=lanes").getArea()).isLessThan(whole);
        assertThat(status(coverage + "?bought=99")).isEqualTo(404);
        assertThat(status(coverage + "?bought=roads")).isEqualTo(404);
        assertThat(status("/api/v1/plans/none/coverage")).isEqualTo(404);
    }

    private static int status(String path) {
        return server.send(server.request(path, Role.PLANNER)).statusCode();
    }

    private static Geometry today(int limitS) {
        JsonNode features = server.json("/api/v1/reach/polygons?vehicle=pumper&limit=" + limitS)
                .path("features");
        return geometry(features.path(features.size() - 1));
    }

    private static Geometry ground(String path) {
        JsonNode features = server.json(path).path("features");
        assertThat(features).hasSize(1);
        assertThat(features.path(0).path("properties").path("station_id").asString())
                .isEqualTo("*");
        return geometry(features.path(0));
    }

    private static Geometry geometry(JsonNode feature) {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode polygon : feature.path("geometry").path("coordinates")) {
            List<LinearRing> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(ring(ring)));
            LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
            parts.add(GEOMETRIES.createPolygon(rings.get(0), holes));
        }
        return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new)).buffer(0);
    }

    private static LinearRing ring(JsonNode places) {
        List<Coordinate> ring = new ArrayList<>();
        places.forEach(
                at -> ring.add(new Coordinate(at.path(0).asDouble(), at.path(1).asDouble())));
        return GEOMETRIES.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private static Geometry point(JsonNode station) {
        return GEOMETRIES.createPoint(new Coordinate(
                station.path("lon").asDouble(), station.path("lat").asDouble()));
    }
}

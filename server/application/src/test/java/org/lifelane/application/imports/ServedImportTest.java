package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.access.Role;
import org.lifelane.application.cli.CommandRun;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.testing.SharedCases;
import org.lifelane.application.testing.TestServer;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** While a server runs on a data folder, imports go through it. */
class ServedImportTest {
    @TempDir
    private Path folder = Path.of("");

    private static HttpResponse<String> post(TestServer server, Role role, String body) {
        return server.send(server.request("/api/v1/layers", role)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aCommandsRowsAreInTheServersAnswersAtOnce() {
        Path data = folder.resolve("data");
        try (TestServer server = TestServer.start(Dialect.H2GIS, data)) {
            Path file = Reading.write(folder, "水源.csv", "编号,经度,纬度,状态,备注\nh1,107.8000001,30.6,完好,临街\n");
            CommandRun run = CommandRun.of("import", "hydrants", file, "--data-dir", data);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("hydrants: 1 added, 0 replaced, 1 in all");
            Feature read = server.store().find(Layers.HYDRANTS, "h1").orElseThrow();
            assertThat(read.text("status")).contains("ok");
            assertThat(read.text("备注")).contains("临街");
            assertThat(read.shape().getCoordinate().x).isEqualTo(107.8000001);

            Path extract = Reading.shared("osm/yingtan-guixi.osm.gz");
            CommandRun all = CommandRun.of("import", "all", extract, "--data-dir", data, "--all-buildings");
            assertThat(all.code()).as(all.err()).isZero();
            assertThat(server.store().counts())
                    .hasEntrySatisfying("roads", count -> assertThat(count).isPositive());
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aShapefileOfGeofabriksIsReadAlikeThroughTheServer(Dialect dialect) {
        Path shapes = SharedCases.file("geofabrik/gis_osm_roads_free_1.shp");
        Path data = folder.resolve("data");
        try (TestServer server = TestServer.start(dialect, data)) {
            CommandRun run = CommandRun.of("import", "roads", shapes, "--data-dir", data);
            assertThat(run.code()).as(run.err()).isZero();
            List<Feature> read = LayerFiles.read(Layers.ROADS, shapes, ReadOptions.defaults())
                    .features();
            assertThat(server.store().rows(Layers.ROADS))
                    .extracting(Feature::id, Feature::attributes)
                    .containsExactlyInAnyOrderElementsOf(read.stream()
                            .map(road -> tuple(road.id(), road.attributes()))
                            .toList());
            assertThat(read).extracting(road -> road.text("oneway").orElse("")).contains("yes", "-1");
        }
    }

    @Test
    void theSampleIsDroppedThroughTheServerToo() {
        Path data = folder.resolve("data");
        try (TestServer server = TestServer.start(Dialect.H2GIS, data)) {
            server.store().change(change -> change.markSynthetic(true));
            Path file = Reading.write(folder, "h.csv", "id,lon,lat\nh1,107.8,30.6\n");
            CommandRun run = CommandRun.of("import", "hydrants", file, "--data-dir", data, "--replace");
            assertThat(run.out()).contains("held the synthetic sample");
            assertThat(server.store().dataset().synthetic()).isFalse();
        }
    }

    @Test
    void halfAnImportFaultyRowsAndThoseWhoMayNotAreRefused() {
        try (TestServer server = TestServer.start(Dialect.H2GIS, folder)) {
            String row = "{\"id\":\"h1\",\"attributes\":{\"status\":\"ok\"}}\n";
            assertThat(post(server, Role.PLANNER, "#hydrants\n" + row).statusCode())
                    .isEqualTo(400);
            assertThat(post(server, Role.PLANNER, "#hydrants\n" + row + "#end 2\n")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(server, Role.PLANNER, "#hydrants\n" + row + row + "#end 2\n")
                            .body())
                    .contains("id.twice");
            assertThat(post(server, Role.PLANNER, "#volcanoes\n#end 0\n").statusCode())
                    .isEqualTo(400);
            assertThat(post(server, Role.BRIGADE, "#hydrants\n" + row + "#end 1\n")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.store().isEmpty()).isTrue();
            assertThat(post(server, Role.PLANNER, "#hydrants\n" + row + "#end 1\n")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void rowsOverHttpAreHeldToWhatRowsOfFilesAre() {
        try (TestServer server = TestServer.start(Dialect.H2GIS, folder)) {
            String strange = "#stations\n{\"id\":\"s1\",\"attributes\":{\"vehicles\":\"消防车\"}}\n#end 1\n";
            assertThat(post(server, Role.PLANNER, strange).body()).contains("vehicle.unlisted");
            String tall = "#fire-lanes\n{\"id\":\"l1\",\"attributes\":{\"clearance_m\":420}}\n#end 1\n";
            assertThat(post(server, Role.PLANNER, tall).body()).contains("number.likely-unit");
            assertThat(server.store().isEmpty()).isTrue();
            String other =
                    "#stations\n{\"id\":\"s1\",\"attributes\":{\"vehicles\":\"Pumper、pumper-heavy×2\"}}\n#end 1\n";
            assertThat(post(server, Role.PLANNER, other).statusCode()).isEqualTo(200);
            assertThat(server.store().find(Layers.STATIONS, "s1").orElseThrow().text("vehicles"))
                    .contains("pumper;pumper-heavy*2");
        }
    }
}

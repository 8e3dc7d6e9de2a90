package org.lifelane.application.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.Instants;
import org.lifelane.application.testing.TestServer;
import org.lifelane.application.testing.Town;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Geometry;

/** The whole sample out of the API by GDAL, as a planner takes it home: every value of every attribute arrives. */
class Ogr2OgrTest {
    /** Seven decimals of a degree are written. */
    private static final double DEGREES = 1e-7;

    private static final List<LayerSchema> LAYERS =
            Stream.concat(Layers.open().stream(), Layers.results().stream()).toList();

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Dialect.H2GIS, folder.resolve("data"), true, Map.of());
        server.store().change(change -> {
            change.upsert(
                    Layers.BLOCKAGES,
                    List.of(
                            Town.row("day", "POINT(107.8 30.67)", "reported_at", "2026-02-01", "kind", "snow"),
                            Town.row("short", "POINT(107.8 30.67)", "reported_at", "2026-02-01T08:30+08:00")));
            change.upsert(Layers.HYDRANTS, oddities());
        });
    }

    /** Far behind the first page: a client that guesses from what it sees first has not met these. */
    private static List<Feature> oddities() {
        return List.of(
                Town.row("z/1", "POINT(107.8 30.67)", "flow_lps", 0.14, "检查人", "李四", "checked", "2026-03-01"),
                Town.row("z/2", "POINT(107.8 30.67)", "osm_id", 12_345_678_901.0, "turns", 12.0, "lid", true),
                Town.row("z/3", "POINT(107.8 30.67)", "osm_id", 3.0, "turns", 2.5, "lid", false),
                Town.row("z/4", "POINT(107.8 30.67)", "depth", 3.0, "number", "0012", "read", "2026-03-01T10:00:00Z"),
                Town.row("z/5", "POINT(107.8 30.67)", "depth", 4.0, "flow_lps_evidence", "surveyed"));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> a_geopackage_holds_every_value() throws Exception {
        Path file = folder.resolve("all.gpkg");
        ogr2ogr("-f", "GPKG", file.toString());
        return LAYERS.stream().map(schema -> DynamicTest.dynamicTest(schema.name(), () -> compare(schema, file)));
    }

    private static void compare(LayerSchema schema, Path file) throws SQLException {
        Map<String, Table.Row> arrived = Table.read(file, schema.name());
        List<Feature> rows = server.store().rows(schema);

        assertThat(arrived.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Feature::id).toList());
        for (Feature row : rows) {
            Table.Row read = Objects.requireNonNull(arrived.get(row.id()), row.id());
            assertThat(read.values().keySet())
                    .as(row.id())
                    .containsExactlyInAnyOrderElementsOf(row.attributes().keySet());
            row.attributes()
                    .forEach((name, value) -> assertThat(
                                    alike(value, read.values().get(name)))
                            .as(row.id() + " " + name + ": " + value + " came as "
                                    + read.values().get(name))
                            .isTrue());
            assertThat(sameShape(row.geometry(), read.geometry())).as(row.id()).isTrue();
        }
    }

    /** A truth is 0 or 1 there, and an instant in UTC. */
    private static boolean alike(Object value, @Nullable Object read) {
        if (value instanceof Boolean truth) {
            return read instanceof Number number && number.intValue() == (truth ? 1 : 0);
        }
        if (value instanceof Number number) {
            return read instanceof Number other && other.doubleValue() == number.doubleValue();
        }
        return value.equals(read)
                || (Instants.milliseconds(value.toString()).isPresent()
                        && Instants.milliseconds(value.toString()).equals(Instants.milliseconds(String.valueOf(read))));
    }

    private static boolean sameShape(Optional<Geometry> shape, Optional<Geometry> read) {
        return shape.isPresent() == read.isPresent()
                && shape.map(one -> one.norm().equalsExact(read.orElseThrow().norm(), DEGREES))
                        .orElse(true);
    }

    @TestFactory
    Stream<DynamicTest> geojson_holds_every_value() {
        return LAYERS.stream()
                .map(schema -> DynamicTest.dynamicTest(schema.name(), () -> {
                    Path file = folder.resolve(schema.name() + ".geojson");
                    ogr2ogr("-f", "GeoJSON", file.toString(), schema.name());
                    Map<String, Map<String, Object>> arrived = Table.readGeoJson(file);
                    for (Feature row : server.store().rows(schema)) {
                        Map<String, Object> read = new LinkedHashMap<>(arrived.get(row.id()));
                        row.attributes()
                                .forEach((name, value) -> assertThat(
                                                value.equals(read.get(name)) || alike(value, read.get(name)))
                                        .as(row.id() + " " + name + ": " + value + " came as " + read.get(name))
                                        .isTrue());
                    }
                }));
    }

    private static void ogr2ogr(String form, String name, String file, String... layers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ogr2ogr", form, name, file, "OAPIF:" + server.address("/ogc")));
        command.addAll(List.of("-oo", "USERPWD=planner:" + TestServer.PASSWORD, "-oo", "PAGE_SIZE=1000"));
        command.addAll(List.of(layers));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Warning", "ERROR");
        assertThat(Files.size(Path.of(file))).isPositive();
    }
}

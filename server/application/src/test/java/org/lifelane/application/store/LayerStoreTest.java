package org.lifelane.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.testing.TestDatabases;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

@ParameterizedClass
@EnumSource(Dialect.class)
class LayerStoreTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2025-12-31T20:00:00Z"), Instants.ZONE);

    private final Dialect dialect;

    @TempDir
    private Path folder;

    private Database database;
    private LayerStore store;

    LayerStoreTest(Dialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void open() {
        database = Database.open(TestDatabases.fresh(dialect, folder));
        store = new LayerStore(database, NEW_YEAR);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_row_comes_back_as_it_was_with_unknown_left_unknown() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", "名豪 3 号楼");
        attributes.put("height_m", 78.5);
        attributes.put("fire_lift", true);
        attributes.put("evidence", "drawing");
        attributes.put("height_m_evidence", "surveyed");
        attributes.put("物业电话", "未登记");
        attributes.put("lifts", 2.0);
        Feature tower = Feature.of("way/1", point(107.80, 30.67), attributes);

        store.change(change -> change.upsert(Layers.HIGH_RISES, List.of(tower)));

        Feature read = store.find(Layers.HIGH_RISES, "way/1").orElseThrow();
        assertThat(read.attributes()).isEqualTo(attributes);
        assertThat(read.shape().equalsExact(tower.shape())).isTrue();
        assertThat(read.evidence("height_m")).isEqualTo(Evidence.SURVEYED);
        assertThat(read.number("floors")).isEmpty();
    }

    @Test
    void known_ids_are_replaced_and_new_ones_added_in_one_version() {
        store.change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant("a", 15), hydrant("b", 15))));

        long before = store.dataset().version();
        List<LayerChange.Loaded> loaded = new ArrayList<>();
        Dataset after = store.change(change -> {
            loaded.add(change.upsert(Layers.HYDRANTS, List.of(hydrant("b", 30), hydrant("c", 30))));
            change.upsert(Layers.PREMISES, List.of(Feature.of("p", point(1, 1), Map.of("name", "小学"))));
        });

        assertThat(loaded).containsExactly(new LayerChange.Loaded(1, 1));
        assertThat(after.version()).isEqualTo(before + 1);
        assertThat(after.dataDate()).contains("2026-01-01");
        assertThat(store.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("a", "b", "c");
        assertThat(store.find(Layers.HYDRANTS, "b").orElseThrow().number("flow_lps"))
                .hasValue(30);
    }

    @Test
    void a_change_that_fails_leaves_everything_as_it_was() {
        store.change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant("a", 15))));
        Dataset before = store.dataset();

        assertThatThrownBy(() -> store.change(change -> {
                    change.replace(Layers.HYDRANTS, List.of(hydrant("b", 15)));
                    throw new IllegalArgumentException("the file ends in the middle");
                }))
                .hasMessage("the file ends in the middle");

        assertThat(store.dataset()).isEqualTo(before);
        assertThat(store.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("a");
    }

    @Test
    void the_sample_goes_whole_before_real_rows_come() {
        store.change(change -> {
            change.upsert(Layers.HYDRANTS, List.of(hydrant("a", 15)));
            change.upsert(Layers.VEHICLES, List.of(new Feature("pumper", Optional.empty(), Map.of())));
            change.markSynthetic(true);
        });

        Dataset after = store.change(change -> {
            assertThat(change.dropSample()).isTrue();
            change.upsert(Layers.PREMISES, List.of(Feature.of("p", point(1, 1), Map.of())));
        });

        assertThat(after.synthetic()).isFalse();
        assertThat(store.counts()).containsEntry("hydrants", 0L).containsEntry("vehicles", 0L);
        assertThat(store.counts()).containsEntry("premises", 1L);
    }

    @Test
    void real_rows_are_never_dropped_as_a_sample() {
        store.change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant("a", 15))));

        store.change(change -> assertThat(change.dropSample()).isFalse());

        assertThat(store.counts()).containsEntry("hydrants", 1L);
    }

    @Test
    void bounds_go_around_every_layer() {
        assertThat(store.bounds()).isEmpty();

        store.change(change -> {
            change.upsert(Layers.HYDRANTS, List.of(Feature.of("h", point(107.5, 30.5), Map.of())));
            change.upsert(Layers.PREMISES, List.of(Feature.of("p", point(107.9, 30.2), Map.of())));
        });

        assertThat(store.bounds()).contains(new Envelope(107.5, 107.9, 30.2, 30.5));
        assertThat(store.bounds(Layers.VEHICLES)).isEmpty();
    }

    @Test
    void a_word_in_the_place_of_a_number_is_kept_and_not_taken_for_one() {
        Feature lane = Feature.of("lane", line(0), Map.of("width_m", "ca. 4"));

        store.change(change -> change.upsert(Layers.FIRE_LANES, List.of(lane)));

        Feature read = store.find(Layers.FIRE_LANES, "lane").orElseThrow();
        assertThat(read.text("width_m")).contains("ca. 4");
        assertThat(read.number("width_m")).isEmpty();
    }

    @Test
    void a_city_s_roads_are_read_in_about_a_second() {
        List<Feature> roads =
                IntStream.range(0, 50_000).mapToObj(LayerStoreTest::road).toList();
        store.change(change -> change.replace(Layers.ROADS, roads));

        long start = System.nanoTime();
        int read = store.rows(Layers.ROADS).size();
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf("%s: 50,000 roads read in %.2f s%n", dialect, seconds);
        assertThat(read).isEqualTo(50_000);
        assertThat(seconds).isLessThan(10);
    }

    @Test
    void every_layer_s_table_has_the_columns_that_its_schema_names() {
        for (LayerSchema schema : Layers.all()) {
            List<String> columns = database.jdbc()
                    .sql("select column_name from information_schema.columns where table_name = ?")
                    .param(schema.table())
                    .query(String.class)
                    .list();
            assertThat(columns)
                    .as(schema.name())
                    .containsExactlyInAnyOrderElementsOf(new LayerTable(schema, dialect).columns());
        }
    }

    @Test
    void rows_of_openstreetmap_are_known_by_their_ids_in_any_layer() {
        store.change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant("way-1", 15))));
        assertThat(store.holdsOpenStreetMap()).isFalse();

        store.change(change -> change.upsert(Layers.HYDRANTS, List.of(hydrant("node/1", 15))));
        assertThat(store.holdsOpenStreetMap()).isTrue();
    }

    private static Feature road(int number) {
        return Feature.of(
                "way/" + number,
                line(number),
                Map.of("name", "街 " + number, "highway", "residential", "node_refs", "1 2 3 4 5 6 7 8"));
    }

    private static LineString line(int number) {
        return GEOMETRIES.createLineString(IntStream.range(0, 8)
                .mapToObj(at -> new Coordinate(107 + at * 1e-4, 30 + number * 1e-5))
                .toArray(Coordinate[]::new));
    }

    private static Feature hydrant(String id, double flow) {
        return Feature.of(id, point(107.8, 30.6), Map.of("kind", "municipal", "flow_lps", flow));
    }

    private static Point point(double lon, double lat) {
        return GEOMETRIES.createPoint(new Coordinate(lon, lat));
    }
}

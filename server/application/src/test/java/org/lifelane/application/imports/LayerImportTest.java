package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifelane.application.imports.ImportOutcome.Loaded;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.testing.TestDatabases;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

@ParameterizedClass
@EnumSource(Dialect.class)
class LayerImportTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Dialect dialect;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private LayerStore store;

    LayerImportTest(Dialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void open() {
        database = Database.open(TestDatabases.fresh(dialect, folder));
        store = new LayerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Feature hydrant(String id, String status) {
        return Feature.of(id, GEOMETRIES.createPoint(new Coordinate(107.8, 30.67)), Map.of("status", status));
    }

    private ImportOutcome load(boolean replace, LayerSchema schema, Feature... rows) {
        return new LayerImport(store).apply(new ImportBatch(Map.of(schema, List.of(rows)), replace));
    }

    @Test
    void knownRowsAreReplacedAndNewOnesAdded() {
        load(false, Layers.HYDRANTS, hydrant("a", "ok"), hydrant("b", "ok"));
        ImportOutcome second = load(false, Layers.HYDRANTS, hydrant("b", "failed"), hydrant("c", "ok"));
        assertThat(second.layers()).containsExactly(Map.entry("hydrants", new Loaded(1, 1, 3)));
        assertThat(store.find(Layers.HYDRANTS, "b").orElseThrow().text("status"))
                .contains("failed");
    }

    @Test
    void anIdIsKnownInWhateverSpelling() {
        load(false, Layers.HYDRANTS, hydrant("A1", "ok"), hydrant("B1", "ok"));
        ImportOutcome second = load(false, Layers.HYDRANTS, hydrant("Ａ１\u00A0", "failed"));
        assertThat(second.layers()).containsExactly(Map.entry("hydrants", new Loaded(0, 1, 2)));
        assertThat(store.rows(Layers.HYDRANTS))
                .extracting(row -> row.text("status").orElseThrow())
                .containsExactlyInAnyOrder("failed", "ok");
    }

    @Test
    void replaceEmptiesTheLayerFirstAndNoOther() {
        load(false, Layers.HYDRANTS, hydrant("a", "ok"));
        load(false, Layers.ADAPTERS, hydrant("x", "ok"));
        load(true, Layers.HYDRANTS, hydrant("b", "ok"));
        assertThat(store.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("b");
        assertThat(store.rows(Layers.ADAPTERS)).hasSize(1);
    }

    @Test
    void theSampleAndRealRowsNeverMix() {
        store.change(change -> {
            change.upsert(Layers.HYDRANTS, List.of(hydrant("sample-1", "ok")));
            change.upsert(Layers.ADAPTERS, List.of(hydrant("sample-2", "ok")));
            change.markSynthetic(true);
        });
        ImportOutcome first = load(false, Layers.HYDRANTS, hydrant("a", "ok"));
        assertThat(first.sampleDropped()).isTrue();
        assertThat(store.dataset().synthetic()).isFalse();
        assertThat(store.rows(Layers.ADAPTERS)).isEmpty();
        assertThat(store.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("a");

        assertThat(load(false, Layers.ADAPTERS, hydrant("x", "ok")).sampleDropped())
                .isFalse();
        assertThat(store.rows(Layers.HYDRANTS)).hasSize(1);
    }

    @Test
    void anImportThatFailsHalfWayChangesNothing() {
        load(false, Layers.HYDRANTS, hydrant("a", "ok"));
        long version = store.dataset().version();
        Map<LayerSchema, List<Feature>> rows = new LinkedHashMap<>();
        rows.put(Layers.HYDRANTS, List.of(hydrant("b", "ok")));
        rows.put(Layers.ADAPTERS, List.of(hydrant("x", "ok"), hydrant("x", "ok")));
        assertThatThrownBy(() -> new LayerImport(store).apply(new ImportBatch(rows, true)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store.rows(Layers.HYDRANTS)).extracting(Feature::id).containsExactly("a");
        assertThat(store.rows(Layers.ADAPTERS)).isEmpty();
        assertThat(store.dataset().version()).isEqualTo(version);
    }
}

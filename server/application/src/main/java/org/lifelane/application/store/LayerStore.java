package org.lifelane.application.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of every layer. Safe for many threads; every change is one transaction and makes one new version. */
public final class LayerStore implements LayerSource {
    private static final int FETCH_SIZE = 2000;

    private final Database database;
    private final Clock clock;
    private final TransactionTemplate changing;
    private final TransactionTemplate reading;

    public LayerStore(Database database) {
        this(database, Clock.systemUTC());
    }

    LayerStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
        this.changing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Dataset dataset() {
        return database.jdbc()
                .sql("select version, edition, synthetic, data_date from dataset")
                .query((row, number) -> new Dataset(
                        row.getLong("version"),
                        row.getString("edition"),
                        row.getBoolean("synthetic"),
                        Optional.ofNullable(row.getString("data_date"))))
                .single();
    }

    @Override
    public List<Feature> rows(LayerSchema schema) {
        List<Feature> rows = new ArrayList<>();
        read(schema, rows::add);
        return rows;
    }

    /** Hands over every row, in the order of ids, without holding them all. */
    public void read(LayerSchema schema, Consumer<Feature> reader) {
        LayerTable table = new LayerTable(schema, database.dialect());
        JdbcTemplate template = new JdbcTemplate(database.dataSource());
        template.setFetchSize(FETCH_SIZE);
        // PostgreSQL's driver streams inside a transaction alone.
        RowCallbackHandler handler = row -> reader.accept(table.read(row));
        reading.executeWithoutResult(status -> template.query(table.select() + " order by id", handler));
    }

    public Optional<Feature> find(LayerSchema schema, String id) {
        LayerTable table = new LayerTable(schema, database.dialect());
        return database.jdbc()
                .sql(table.select() + " where id = ?")
                .param(id)
                .query((row, number) -> table.read(row))
                .optional();
    }

    /** Everything read inside is of one version. */
    public <T> T consistently(Supplier<T> reads) {
        T result = reading.execute(status -> reads.get());
        if (result == null) {
            throw new IllegalStateException("a reading gave nothing");
        }
        return result;
    }

    /**
     * Changes rows. Nothing of it stays if the change throws; otherwise it is on disk when this returns.
     *
     * @return what the layers are afterwards
     */
    public Dataset change(Consumer<LayerChange> change) {
        changing.executeWithoutResult(status -> {
            long version = database.jdbc()
                            .sql("select version from dataset for update")
                            .query(Long.class)
                            .single()
                    + 1;
            change.accept(new LayerChange(database, version));
            database.jdbc()
                    .sql("update dataset set version = ?, edition = ?, data_date = ?")
                    .param(version)
                    .param(UUID.randomUUID().toString())
                    .param(LocalDate.now(clock.withZone(Instants.ZONE)).toString())
                    .update();
        });
        return dataset();
    }

    /** Number of rows of each layer, the internal ones included, in the order of {@link Layers#all()}. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (LayerSchema schema : Layers.all()) {
            counts.put(
                    schema.name(),
                    database.jdbc()
                            .sql("select count(*) from " + schema.table())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    /** Whether any layer that people read holds a row of OpenStreetMap, which asks to be named where its rows are shown. */
    public boolean holdsOpenStreetMap() {
        return Layers.open().stream()
                .anyMatch(schema -> database.jdbc()
                        .sql("select exists (select 1 from " + schema.table()
                                + " where id like 'way/%' or id like 'node/%' or id like 'relation/%')")
                        .query(Boolean.class)
                        .single());
    }

    /** Whether no layer that people read holds a row. */
    public boolean isEmpty() {
        return counts().values().stream().allMatch(count -> count == 0);
    }

    /** The smallest rectangle around all rows of a layer, in degrees; empty where there is no geometry. */
    public Optional<Envelope> bounds(LayerSchema schema) {
        if (schema.shapes().isEmpty()) {
            return Optional.empty();
        }
        String extent = database.dialect().bytes(database.dialect().extent("geom"));
        return database.jdbc()
                .sql("select " + extent + " from " + schema.table())
                .query((row, number) -> Optional.ofNullable(row.getBytes(1))
                        .map(bytes -> new StoredGeometry().read(bytes).getEnvelopeInternal()))
                .single();
    }

    /** The smallest rectangle around every layer that people read. */
    public Optional<Envelope> bounds() {
        Envelope all = new Envelope();
        Layers.open().forEach(schema -> bounds(schema).ifPresent(all::expandToInclude));
        return all.isNull() ? Optional.empty() : Optional.of(all);
    }
}

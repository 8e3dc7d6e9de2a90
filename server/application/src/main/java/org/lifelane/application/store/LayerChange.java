package org.lifelane.application.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Keys;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.springframework.jdbc.core.JdbcTemplate;

/** One transaction's changes of rows; see {@link LayerStore#change}. */
public final class LayerChange {
    private static final int BATCH = 2000;

    private final Database database;
    private final JdbcTemplate jdbc;
    private final long version;

    LayerChange(Database database, long version) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
        this.version = version;
    }

    /**
     * How many rows came in.
     *
     * @param added with an id that was not there
     * @param replaced with an id that was
     */
    public record Loaded(int added, int replaced) {}

    /** Empties every layer if they hold the worked example, which never stands beside real rows; says whether it did. */
    public boolean dropSample() {
        boolean synthetic = database.jdbc()
                .sql("select synthetic from dataset")
                .query(Boolean.class)
                .single();
        if (synthetic) {
            Layers.all().forEach(this::clear);
            markSynthetic(false);
        }
        return synthetic;
    }

    /** Says of all layers that they are the worked example, or that they are not. */
    public void markSynthetic(boolean synthetic) {
        jdbc.update("update dataset set synthetic = ?", synthetic);
    }

    public void clear(LayerSchema schema) {
        jdbc.update("delete from " + schema.table());
    }

    public boolean delete(LayerSchema schema, String id) {
        return jdbc.update("delete from " + schema.table() + " where id = ?", id) > 0;
    }

    /** Empties the layer and fills it with these rows. */
    public Loaded replace(LayerSchema schema, Iterable<Feature> rows) {
        clear(schema);
        return upsert(schema, rows);
    }

    /**
     * Adds the rows whose id is new and replaces, whole, those whose id is known, in whatever spelling. Ids must not
     * repeat.
     */
    public Loaded upsert(LayerSchema schema, Iterable<Feature> rows) {
        Map<String, String> known = ids(schema);
        int total = 0;
        int replaced = 0;
        List<Feature> batch = new ArrayList<>(BATCH);
        for (Iterator<Feature> left = rows.iterator(); left.hasNext(); ) {
            batch.add(StorableText.checked(left.next()));
            if (batch.size() == BATCH || !left.hasNext()) {
                total += batch.size();
                replaced += write(schema, batch, known);
                batch.clear();
            }
        }
        return new Loaded(total - replaced, replaced);
    }

    /** The ids of a layer by their key. */
    private Map<String, String> ids(LayerSchema schema) {
        Map<String, String> ids = new HashMap<>();
        jdbc.query("select id from " + schema.table(), row -> {
            ids.put(Keys.of(row.getString(1)), row.getString(1));
        });
        return ids;
    }

    /** Deleting first is the one upsert that both databases take as written. */
    private int write(LayerSchema schema, List<Feature> batch, Map<String, String> known) {
        int[][] deleted = jdbc.batchUpdate(
                "delete from " + schema.table() + " where id = ?",
                batch,
                BATCH,
                (statement, row) -> statement.setString(1, known.getOrDefault(row.key(), row.id())));
        LayerTable table = new LayerTable(schema, database.dialect());
        jdbc.batchUpdate(table.insert(), batch, BATCH, (statement, row) -> table.bind(statement, row, version));
        return Arrays.stream(deleted).flatMapToInt(Arrays::stream).sum();
    }
}

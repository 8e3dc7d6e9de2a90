package org.lifelane.application.store;

import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What analyses found, kept beside the layers that it was computed from. Changing it makes no new version of them. */
public final class ResultStore {
    private final Database database;
    private final TransactionTemplate changing;

    public ResultStore(Database database) {
        this.database = database;
        this.changing = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    }

    /** The version of the layers that the results were computed from; −1 where there are none yet. */
    public long version() {
        return database.jdbc()
                .sql("select version from results")
                .query(Long.class)
                .single();
    }

    /** Puts these results in the place of those that are there; readers see all of the old ones or all of the new. */
    public void replace(long version, Map<LayerSchema, List<Feature>> rows) {
        changing.executeWithoutResult(status -> {
            long known = database.jdbc()
                    .sql("select version from results for update")
                    .query(Long.class)
                    .single();
            if (known >= version) {
                return; // another server was faster
            }
            LayerChange change = new LayerChange(database, version);
            rows.forEach(change::replace);
            database.jdbc().sql("update results set version = ?").param(version).update();
        });
    }
}

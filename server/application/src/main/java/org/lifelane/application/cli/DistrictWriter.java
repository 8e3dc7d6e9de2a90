package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.Map;
import org.lifelane.application.imports.ImportBatch;
import org.lifelane.application.imports.ImportOutcome;
import org.lifelane.application.imports.LayerImport;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;

/** A data folder's layers as a command changes them. */
final class DistrictWriter implements AutoCloseable {
    private final Database database;

    private DistrictWriter(Database database) {
        this.database = database;
    }

    /** @param environment the process's variables */
    static DistrictWriter open(Path dataDir, Map<String, String> environment) {
        return new DistrictWriter(Database.open(DatabaseSettings.of(dataDir, environment)));
    }

    ImportOutcome apply(ImportBatch batch) {
        return new LayerImport(new LayerStore(database)).apply(batch);
    }

    @Override
    public void close() {
        database.close();
    }
}

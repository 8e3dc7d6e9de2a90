package org.lifelane.application.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerSource;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;

/** A data folder's layers as a command reads them: through the server that runs there, else from the database. */
public final class District implements LayerSource, AutoCloseable {
    private final LayerSource layers;
    private final Optional<Database> database;

    private District(LayerSource layers, Optional<Database> database) {
        this.layers = layers;
        this.database = database;
    }

    /** @param environment the process's variables */
    public static District open(Path dataDir, Map<String, String> environment) {
        Optional<RunningServer> server = RunningServer.find(dataDir);
        if (server.isPresent()) {
            return new District(new ServedLayers(server.get()), Optional.empty());
        }
        Database database = Database.open(DatabaseSettings.of(dataDir, environment));
        return new District(new LayerStore(database), Optional.of(database));
    }

    @Override
    public Dataset dataset() {
        return layers.dataset();
    }

    @Override
    public List<Feature> rows(LayerSchema schema) {
        return layers.rows(schema);
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
    }
}

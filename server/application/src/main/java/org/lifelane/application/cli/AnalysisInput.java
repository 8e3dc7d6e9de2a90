package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerSource;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.NetworkInput;

/** What an analysis runs on: the files named, or the database where none is named. */
final class AnalysisInput implements AutoCloseable {
    private final FileOptions files;
    private final Console console;
    private final Optional<LayerSource> district;
    private final Optional<Database> database;

    private AnalysisInput(
            FileOptions files, Console console, Optional<LayerSource> district, Optional<Database> database) {
        this.files = files;
        this.console = console;
        this.district = district;
        this.database = database;
    }

    /** @param onFiles whether any file is named */
    static AnalysisInput open(boolean onFiles, FileOptions files, DataDir dataDir, Console console) {
        if (onFiles) {
            return new AnalysisInput(files, console, Optional.empty(), Optional.empty());
        }
        Database database = Database.open(DatabaseSettings.of(dataDir.folder(), System.getenv()));
        return new AnalysisInput(files, console, Optional.of(new LayerStore(database)), Optional.of(database));
    }

    NetworkInput network() {
        return district.map(rows -> new NetworkInput(
                        shaped(rows.rows(Layers.ROADS)),
                        shaped(rows.rows(Layers.FIRE_LANES)),
                        shaped(rows.rows(Layers.GATES)),
                        rows.rows(Layers.ROAD_NODES),
                        rows.rows(Layers.TURN_RESTRICTIONS)))
                .orElseGet(() -> files.network(console));
    }

    /** The rows of a layer: of the file named, none where no file is named, or of the database. */
    List<Feature> layer(LayerSchema layer, @Nullable Path file) {
        return district.map(rows -> rows.rows(layer))
                .orElseGet(() -> files.layer(console, layer, Optional.ofNullable(file)));
    }

    Vehicle vehicle() {
        return files.vehicle(
                console, district.map(rows -> rows.rows(Layers.VEHICLES)).orElse(List.of()));
    }

    private static List<Feature> shaped(List<Feature> rows) {
        return rows.stream().filter(row -> row.geometry().isPresent()).toList();
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
    }
}

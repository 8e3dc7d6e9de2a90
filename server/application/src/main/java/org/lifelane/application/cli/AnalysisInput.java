package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.Networks;
import org.lifelane.application.server.District;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.NetworkInput;

/** What an analysis runs on: the files named, or the data folder where none is named: the server that runs there, else its database. */
final class AnalysisInput implements AutoCloseable {
    private final FileOptions files;
    private final Console console;
    private final Optional<District> district;

    private AnalysisInput(FileOptions files, Console console, Optional<District> district) {
        this.files = files;
        this.console = console;
        this.district = district;
    }

    /** @param onFiles whether any file is named */
    static AnalysisInput open(boolean onFiles, FileOptions files, DataDir dataDir, Console console) {
        files.checkVehicle();
        return new AnalysisInput(
                files,
                console,
                onFiles ? Optional.empty() : Optional.of(District.open(dataDir.folder(), System.getenv())));
    }

    NetworkInput network() {
        return district.map(Networks::input).orElseGet(() -> files.network(console));
    }

    /** The rows of a layer: of the file named, none where no file is named, or of the database. */
    List<Feature> layer(LayerSchema layer, @Nullable Path file) {
        return district.map(rows -> rows.rows(layer))
                .orElseGet(() -> files.layer(console, layer, Optional.ofNullable(file)));
    }

    Vehicle vehicle() {
        return files.vehicle(console, vehicles());
    }

    /** The vehicle that another option names. */
    Vehicle vehicle(String option, String name) {
        return Vehicle.of(FileOptions.vehicleRow(option, name, files.vehicleRows(console, vehicles())));
    }

    /** The row of the vehicle that {@code --vehicle} names. */
    Feature vehicleRow() {
        return files.vehicleRow(files.vehicleRows(console, vehicles()));
    }

    /** The vehicles of the district, or those that come with the program where it has none. */
    List<Feature> fleet() {
        return files.fleet(console, vehicles());
    }

    private List<Feature> vehicles() {
        return district.map(rows -> rows.rows(Layers.VEHICLES)).orElse(List.of());
    }

    @Override
    public void close() {
        district.ifPresent(District::close);
    }
}

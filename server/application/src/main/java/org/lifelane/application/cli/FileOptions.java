package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.imports.ReadResult;
import org.lifelane.application.network.Defaults;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every analysis on files has: its network, its vehicle, the law on the way. */
public final class FileOptions {
    /** {@code --turns on|off}. */
    enum Turns {
        on,
        off
    }

    /** {@code --traffic auto|right|left}. */
    enum Traffic {
        auto,
        right,
        left
    }

    @Option(names = "--roads", paramLabel = "FILE", descriptionKey = "files.roads")
    private @Nullable Path roads;

    @Option(names = "--fire-lanes", paramLabel = "FILE", descriptionKey = "files.fire-lanes")
    private @Nullable Path fireLanes;

    @Option(names = "--gates", paramLabel = "FILE", descriptionKey = "files.gates")
    private @Nullable Path gates;

    @Option(names = "--vehicle", paramLabel = "NAME", descriptionKey = "files.vehicle")
    private String vehicle = "";

    @Option(names = "--vehicles", paramLabel = "FILE", descriptionKey = "files.vehicles")
    private @Nullable Path vehicles;

    @Option(
            names = "--speeds",
            paramLabel = "FILE|FOLDER",
            defaultValue = "${env:LIFELANE_SPEEDS}",
            descriptionKey = "files.speeds")
    private @Nullable Path speeds;

    @Option(names = "--blocked", paramLabel = "LIST|none|as-given", descriptionKey = "files.blocked")
    private String blocked = "as-given";

    @Option(names = "--turns", paramLabel = "on|off", defaultValue = "on", descriptionKey = "files.turns")
    private Turns turns = Turns.on;

    @Option(names = "--emergency-privileges", descriptionKey = "files.emergency-privileges")
    private boolean emergencyPrivileges;

    @Option(
            names = "--traffic",
            paramLabel = "auto|right|left",
            defaultValue = "auto",
            descriptionKey = "files.traffic")
    private Traffic traffic = Traffic.auto;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    /**
     * Asks for the vehicle at once, before anything is read.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if none is named
     */
    void checkVehicle() {
        if (vehicle.isEmpty()) {
            throw CliError.option("--vehicle", "files.vehicle-missing");
        }
    }

    /** Whether the network comes from files rather than from the database. */
    public boolean named() {
        return roads != null || fireLanes != null || gates != null;
    }

    /**
     * Reads the network's files.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if one of them is refused, or {@code --roads} is missing
     */
    public NetworkInput network(Console console) {
        if (roads == null) {
            throw CliError.option("--roads", "files.no-roads");
        }
        ReadResult ofRoads = reading.read(console, Layers.ROADS, roads);
        return new NetworkInput(
                ofRoads.features(),
                layer(console, Layers.FIRE_LANES, Optional.ofNullable(fireLanes)),
                layer(console, Layers.GATES, Optional.ofNullable(gates)),
                ofRoads.roadNodes(),
                ofRoads.turnRestrictions());
    }

    /** Reads a layer; no rows where no file is named. */
    public List<Feature> layer(Console console, LayerSchema schema, Optional<Path> file) {
        List<Feature> known = file.isPresent() && schema.equals(Layers.STATIONS)
                ? layer(console, Layers.VEHICLES, Optional.ofNullable(vehicles))
                : List.of();
        return file.map(path -> reading.read(console, schema, path, known).features())
                .orElse(List.of());
    }

    /** The vehicle that {@code --vehicle} names; see {@link #vehicleRow}. */
    public Vehicle vehicle(Console console, List<Feature> rows) {
        return Vehicle.of(vehicleRow(vehicleRows(console, rows)));
    }

    /** The vehicles that can be named: of {@code --vehicles}, then the rows given, then the default table. */
    List<Feature> vehicleRows(Console console, List<Feature> rows) {
        List<Feature> known = new ArrayList<>(fleet(console, rows));
        known.addAll(Defaults.DATA.vehicles());
        return known;
    }

    /** The vehicles of the district: of {@code --vehicles} and the rows given, or the default table where there are none. */
    List<Feature> fleet(Console console, List<Feature> rows) {
        List<Feature> own = new ArrayList<>(layer(console, Layers.VEHICLES, Optional.ofNullable(vehicles)));
        own.addAll(rows);
        return own.isEmpty() ? Defaults.DATA.vehicles() : own;
    }

    /**
     * The row that {@code --vehicle} names.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException if there is none of that name
     */
    Feature vehicleRow(List<Feature> known) {
        return vehicleRow("--vehicle", vehicle, known);
    }

    /** The row of a vehicle that an option names. */
    static Feature vehicleRow(String option, String name, List<Feature> known) {
        return known.stream()
                .filter(row -> Vehicle.of(row).name().equals(name))
                .findFirst()
                .orElseThrow(() -> CliError.option(
                        option + " " + name,
                        "files.no-vehicle",
                        known.stream()
                                .map(row -> Vehicle.of(row).name())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    /** The default speeds, delays, factors and distances, with those of {@code --speeds} in their place. */
    public TravelNumbers numbers() {
        return Defaults.numbers(Optional.ofNullable(speeds));
    }

    /** How a network is searched; the side of traffic goes by its place unless an option says it. */
    public SearchOptions search(RoadNetwork network) {
        return SearchOptions.standard()
                .withTurns(turns == Turns.on)
                .withEmergencyPrivileges(emergencyPrivileges)
                .withLeftHandTraffic(traffic == Traffic.left
                        || traffic == Traffic.auto
                                && Defaults.DATA.trafficSide().keepsLeft(network))
                .withBlocked(Blocked.parse(blocked));
    }
}

package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.risk.RiskNumbers;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.risk.RiskAnalysis;
import org.lifelane.planning.risk.RiskResult;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of an analysis of stations and targets on a network, and what is read by them. */
final class PlaceFiles {
    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(names = "--stations", paramLabel = "FILE", descriptionKey = "stations", order = 20)
    private @Nullable Path stations;

    @Option(names = "--targets", paramLabel = "FILE", descriptionKey = "targets", order = 21)
    private @Nullable Path targets;

    @Option(names = "--rescue-sites", paramLabel = "FILE", descriptionKey = "rescue-sites", order = 22)
    private @Nullable Path rescueSites;

    @Option(names = "--turnout", paramLabel = "SECONDS", descriptionKey = "turnout", order = 24)
    private @Nullable Double turnout;

    /**
     * What was read, and the network that it makes; good while the command works on it.
     *
     * @param stations rows that have a place
     * @param buildings rows that have a place
     */
    record Places(
            PlaceFiles options,
            AnalysisInput input,
            boolean onFiles,
            NetworkInput ways,
            RoadNetwork network,
            EdgeIndex index,
            List<Feature> stations,
            List<Feature> buildings,
            List<Target> targets,
            OptionalLong turnoutMs) {

        SearchGraph graph(Vehicle vehicle) {
            return SearchGraph.of(network, vehicle, options.files.search(network), network.numbers());
        }

        /** The vehicle's view once some lanes are cleared. */
        SearchGraph graph(Vehicle vehicle, List<String> clearedLanes) {
            SearchOptions search = options.files.search(network);
            return SearchGraph.of(
                    network,
                    vehicle,
                    search.withBlocked(new Blocked.Cleared(search.blocked(), Set.copyOf(clearedLanes))),
                    network.numbers());
        }

        /** The first arrivals from some stations once some lanes are cleared. */
        StationTimes.FirstArrivals first(List<Crew> crews, Set<String> open, List<String> clearedLanes) {
            List<Crew> cleared = crews.stream()
                    .map(crew -> new Crew(
                            graph(crew.graph().vehicle(), clearedLanes),
                            crew.stations(),
                            crew.limitMs(),
                            crew.turnoutMs()))
                    .toList();
            return StationTimes.first(cleared, index, targets, open);
        }

        /** The weights that hold where no file says them: on the database the risk score. */
        Weights weights() {
            return Weights.known(buildings, onFiles ? Map.of() : scores());
        }

        private Map<String, Double> scores() {
            RiskNumbers numbers = RiskNumbers.of(Optional.empty(), Optional.empty());
            RiskResult risks = RiskAnalysis.of(
                    RiskInputs.of(input, options.files, ways, network, Map.of(), numbers, turnoutMs), (done, of) -> {});
            Map<String, Double> scores = new HashMap<>();
            risks.buildings()
                    .forEach(risk -> scores.put(risk.buildingId(), risk.score().score()));
            return scores;
        }
    }

    /** Whether any file is named. */
    boolean named() {
        return files.named() || Stream.of(stations, targets, rescueSites).anyMatch(file -> file != null);
    }

    /**
     * Reads the files or the database, and works on what they hold.
     *
     * @param onFiles whether any file is named
     */
    <T> T read(Console console, DataDir dataDir, ResourceBundle texts, boolean onFiles, Function<Places, T> work) {
        if (onFiles && stations == null) {
            throw CliError.option("--stations", "stations.missing");
        }
        if (onFiles && targets == null) {
            throw CliError.option("--targets", "targets.missing");
        }
        OptionalLong turnoutMs = Seconds.milliseconds("--turnout", turnout);
        try (AnalysisInput input = AnalysisInput.open(onFiles, files, dataDir, console)) {
            NetworkInput ways = input.network();
            List<Feature> stationRows = located(input.layer(Layers.STATIONS, stations));
            List<Feature> buildings = located(input.layer(Layers.HIGH_RISES, targets));
            List<Feature> sites = input.layer(Layers.RESCUE_SITES, rescueSites);
            RoadNetwork network;
            try (Progress stage = Progress.start(console, texts.getString("stage.network"))) {
                network = RoadNetwork.of(ways, files.numbers());
                stage.add(1);
            }
            NetworkNotes notes = new NetworkNotes(console, texts);
            notes.tell(network.report());
            notes.tellSites(buildings, sites);
            return work.apply(new Places(
                    this,
                    input,
                    onFiles,
                    ways,
                    network,
                    new EdgeIndex(network),
                    stationRows,
                    buildings,
                    Target.of(buildings, sites),
                    turnoutMs));
        }
    }

    private static List<Feature> located(List<Feature> rows) {
        return rows.stream().filter(row -> row.geometry().isPresent()).toList();
    }
}

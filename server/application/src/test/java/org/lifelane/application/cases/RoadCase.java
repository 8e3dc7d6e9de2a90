package org.lifelane.application.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lifelane.application.imports.ImportBatch;
import org.lifelane.application.imports.ImportReading;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.LayerImport;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.imports.ReadResult;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.network.Networks;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;

/** A file of roads with stations and targets, each target on a branch of its own, asked for a pumper. */
record RoadCase(Path roads, Path stations, Path targets) {
    /** Longer than any branch, so that every way that exists is within it. */
    private static final long LIMIT_MS = 3_600_000;

    /** What a pumper meets on the way to a target. */
    enum Way {
        /** Reached, nothing unknown. */
        OPEN,
        /** Reached over at least one unknown limit. */
        COUNTED,
        /** There is a road, and no way along it. */
        SHUT,
        /** There is no road. */
        NONE
    }

    private static final ReadOptions READING = ReadOptions.defaults();

    /** As the commands on files do. */
    Map<String, Way> onFiles() {
        ReadResult read = LayerFiles.read(Layers.ROADS, roads, READING);
        return ways(
                new NetworkInput(read.features(), List.of(), List.of(), read.roadNodes(), read.turnRestrictions()),
                rows(Layers.STATIONS, stations),
                rows(Layers.HIGH_RISES, targets));
    }

    /** As after {@code import all} of an OpenStreetMap file, or {@code import roads} of another. */
    Map<String, Way> onDatabase(LayerStore store) {
        boolean osm = roads.toString().contains(".osm");
        load(store, osm ? Optional.empty() : Optional.of(Layers.ROADS), roads);
        load(store, Optional.of(Layers.STATIONS), stations);
        load(store, Optional.of(Layers.HIGH_RISES), targets);
        return ways(Networks.input(store), store.rows(Layers.STATIONS), store.rows(Layers.HIGH_RISES));
    }

    private static void load(LayerStore store, Optional<LayerSchema> layer, Path file) {
        ImportReading reading = new ImportReading(layer);
        reading.read(file, READING);
        ImportBatch batch = reading.batch(false);
        new LayerImport(store).apply(batch);
    }

    private static List<Feature> rows(LayerSchema layer, Path file) {
        return LayerFiles.read(layer, file, READING).features();
    }

    private static Map<String, Way> ways(NetworkInput input, List<Feature> stations, List<Feature> targets) {
        TravelNumbers numbers = Defaults.numbers(Optional.empty());
        RoadNetwork network = RoadNetwork.of(input, numbers);
        SearchGraph graph = SearchGraph.of(
                network, Defaults.DATA.vehicle("pumper").orElseThrow(), SearchOptions.standard(), numbers);
        ReachAnalysis analysis = new ReachAnalysis(
                graph,
                new EdgeIndex(network),
                stations.stream().map(Station::of).toList(),
                new ReachOptions(LIMIT_MS, OptionalLong.empty(), Set.of("existing")));
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Arrival arrival : analysis.arrivals(Target.of(targets, List.of()))) {
            ways.put(arrival.target().id(), way(arrival));
        }
        return ways;
    }

    private static Way way(Arrival arrival) {
        if (arrival.status() == Arrival.Status.OFF_NETWORK) {
            return Way.NONE;
        }
        return arrival.reach()
                .map(reach -> reach.unknownLimits() > 0 ? Way.COUNTED : Way.OPEN)
                .orElse(Way.SHUT);
    }
}

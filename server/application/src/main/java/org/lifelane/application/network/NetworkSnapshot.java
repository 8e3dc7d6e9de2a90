package org.lifelane.application.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lifelane.application.store.Dataset;
import org.lifelane.application.store.LayerSource;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Target;

/**
 * The district in memory at one version of its layers, as analyses use it. Immutable; replaced whole when data change.
 *
 * @param leftHandTraffic whether traffic keeps left there
 * @param vehicles by name, those that come with the program first and in their order
 * @param lanes the rows of the fire lanes
 * @param blockages the rows of the reports
 * @param rows by layer name, of the layers that judge a building: high-rises, lanes, sites, hydrants and the like; and of the premises, which
 *     judge the places of stations
 */
public record NetworkSnapshot(
        Dataset dataset,
        TravelNumbers numbers,
        RoadNetwork network,
        EdgeIndex index,
        boolean leftHandTraffic,
        Map<String, Feature> vehicles,
        List<Station> stations,
        List<Target> targets,
        List<Feature> lanes,
        List<Feature> blockages,
        Map<String, List<Feature>> rows) {
    /** The layers that judge a building or a station's place, beside roads, lanes and gates. */
    private static final List<LayerSchema> JUDGING = List.of(
            Layers.HIGH_RISES,
            Layers.RESCUE_SITES,
            Layers.HYDRANTS,
            Layers.ADAPTERS,
            Layers.OBSTACLES,
            Layers.HAZARDS,
            Layers.STATIONS,
            Layers.TOWNSHIPS,
            Layers.PREMISES);

    /** Reads the layers and builds the network; all rows must be of one version. */
    static NetworkSnapshot of(LayerSource layers, TravelNumbers numbers) {
        NetworkInput input = Networks.input(layers);
        RoadNetwork network = RoadNetwork.of(input, numbers);
        Map<String, List<Feature>> rows = new LinkedHashMap<>();
        JUDGING.forEach(layer -> rows.put(layer.name(), layers.rows(layer)));
        rows.put(Layers.ROADS.name(), input.roads());
        rows.put(Layers.FIRE_LANES.name(), input.fireLanes());
        rows.put(Layers.GATES.name(), input.gates());
        return new NetworkSnapshot(
                layers.dataset(),
                numbers,
                network,
                new EdgeIndex(network),
                Defaults.DATA.trafficSide().keepsLeft(network),
                Vehicles.byName(layers.rows(Layers.VEHICLES)),
                Networks.shaped(layers, Layers.STATIONS).stream()
                        .map(Station::of)
                        .toList(),
                Target.of(shown(rows, Layers.HIGH_RISES), shown(rows, Layers.RESCUE_SITES)),
                input.fireLanes(),
                layers.rows(Layers.BLOCKAGES),
                Map.copyOf(rows));
    }

    /** The rows of a layer that judges a building or a station's place. */
    public List<Feature> rows(LayerSchema layer) {
        return shown(rows, layer);
    }

    private static List<Feature> shown(Map<String, List<Feature>> rows, LayerSchema layer) {
        return rows.getOrDefault(layer.name(), List.of());
    }

    public long version() {
        return dataset.version();
    }

    public Vehicle vehicle(String name) {
        return Vehicle.of(Vehicles.required(vehicles, name));
    }

    /** Width over a vehicle's outriggers, metres; empty where it has none or nobody says. */
    public OptionalDouble outriggerM(String name) {
        return Vehicles.required(vehicles, name).number("outrigger_m");
    }

    /** The law of the road there, and blocked lanes as the rows say. */
    public SearchOptions searchOptions() {
        return SearchOptions.standard().withLeftHandTraffic(leftHandTraffic);
    }
}

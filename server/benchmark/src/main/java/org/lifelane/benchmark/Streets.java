package org.lifelane.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.GisData;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.network.osm.OsmExtract;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;

/** One extract's streets for one vehicle, from the file to search graphs. */
public record Streets(Path extract, TravelNumbers numbers, Vehicle vehicle) {

    /** @param project the project's root, where {@code gis-data} is */
    public static Streets of(Path extract, Path project, String vehicle) {
        GisData data = GisData.in(project.resolve("gis-data"));
        return new Streets(extract, data.travelNumbers(), data.vehicle(vehicle).orElseThrow());
    }

    /** All that stands in the extract: barriers, signals, turn restrictions. */
    public RoadNetwork whole() {
        OsmExtract osm = read();
        return RoadNetwork.of(
                new NetworkInput(
                        osm.layer(Layers.ROADS),
                        List.of(),
                        List.of(),
                        osm.layer(Layers.ROAD_NODES),
                        osm.layer(Layers.TURN_RESTRICTIONS)),
                numbers);
    }

    /** Streets, what stands on their nodes, and turn restrictions. */
    public OsmExtract read() {
        return OsmFile.read(extract, OsmSelection.network());
    }

    /** The streets alone: what a graph of nodes and edges can hold, so that answers can be compared to the millisecond. */
    RoadNetwork bare() {
        OsmExtract osm = OsmFile.read(extract, OsmSelection.of(Layers.ROADS));
        return RoadNetwork.of(
                new NetworkInput(osm.layer(Layers.ROADS), List.of(), List.of(), List.of(), List.of()), numbers);
    }

    public SearchGraph graph(RoadNetwork network, boolean turns) {
        return SearchGraph.of(network, vehicle, SearchOptions.standard().withTurns(turns), numbers);
    }

    /** The vehicle's view of a network on which nothing is blocked. */
    public SearchGraph cleared(RoadNetwork network) {
        return SearchGraph.of(
                network, vehicle, SearchOptions.standard().withBlocked(new Blocked.Listed(Set.of())), numbers);
    }
}

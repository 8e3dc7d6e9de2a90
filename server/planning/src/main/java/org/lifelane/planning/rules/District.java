package org.lifelane.planning.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;

/**
 * What a building's case shares with every other.
 *
 * @param engine the vehicle that is sent first
 * @param fleet the vehicles of the district, people on foot left out
 * @param network roads and lanes
 * @param index of the network's edges
 * @param foot the network as people on foot see it; hose is laid along it
 * @param drive the network as the engine sees it that is sent first
 * @param lanes the fire lanes within the network
 * @param unmeasured the limits that nobody has measured
 * @param recorded names of the layers that somebody has recorded in the district
 * @param hasMicroStations whether a micro station exists in it
 */
public record District(
        Engine engine,
        List<Engine> fleet,
        RoadNetwork network,
        EdgeIndex index,
        SearchGraph foot,
        SearchGraph drive,
        LaneNetwork lanes,
        UnmeasuredLimits unmeasured,
        Set<String> recorded,
        boolean hasMicroStations) {

    private static final Pattern OF_OPEN_STREET_MAP = Pattern.compile("(node|way|relation)/\\d");

    public District {
        fleet = List.copyOf(fleet);
        recorded = Set.copyOf(recorded);
    }

    /**
     * A district of rows.
     *
     * @param drive the network as the engine sees it
     * @param rows of the whole district by layer name; a layer that is absent is empty
     */
    public static District of(
            Engine engine,
            List<Engine> fleet,
            RoadNetwork network,
            EdgeIndex index,
            SearchGraph foot,
            SearchGraph drive,
            Map<String, List<Feature>> rows) {
        Set<String> recorded = rows.entrySet().stream()
                .filter(layer -> layer.getValue().stream().anyMatch(row -> counts(layer.getKey(), row)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        LaneNetwork lanes = new LaneNetwork(network, rows.getOrDefault(Layers.GATES.name(), List.of()));
        boolean micro = rows.getOrDefault(Layers.STATIONS.name(), List.of()).stream()
                .filter(row -> row.geometry().isPresent())
                .map(Station::of)
                .anyMatch(station -> station.micro() && station.status().equals("existing"));
        return new District(
                engine, fleet, network, index, foot, drive, lanes, new UnmeasuredLimits(rows), recorded, micro);
    }

    /**
     * Whether a row shows that somebody has recorded its layer. What OpenStreetMap has of hydrants and the like is what
     * a passer-by put down: it says what is there, and nothing of what is not. Its stations are as many as it knows.
     */
    private static boolean counts(String layer, Feature row) {
        return layer.equals(Layers.STATIONS.name())
                || !OF_OPEN_STREET_MAP.matcher(row.id()).lookingAt();
    }

    /**
     * Whether anybody has recorded a layer here at all. Where not, that a building has none of it says nothing: the
     * result is unknown, not broken.
     */
    public boolean records(LayerSchema layer) {
        return recorded.contains(layer.name());
    }
}

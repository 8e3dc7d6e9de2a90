package org.lifelane.planning.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
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
 * @param recorded names of the layers that have a row anywhere in the district
 */
public record District(
        Engine engine,
        List<Engine> fleet,
        RoadNetwork network,
        EdgeIndex index,
        SearchGraph foot,
        Set<String> recorded) {

    public District {
        fleet = List.copyOf(fleet);
        recorded = Set.copyOf(recorded);
    }

    /** @param rows of the whole district by layer name; a layer that is absent is empty */
    public static District of(
            Engine engine,
            List<Engine> fleet,
            RoadNetwork network,
            EdgeIndex index,
            SearchGraph foot,
            Map<String, List<Feature>> rows) {
        Set<String> recorded = rows.entrySet().stream()
                .filter(layer -> !layer.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new District(engine, fleet, network, index, foot, recorded);
    }

    /**
     * Whether anybody has recorded a layer here at all. Where not, that a building has none of it says nothing: the
     * result is unknown, not broken.
     */
    public boolean records(LayerSchema layer) {
        return recorded.contains(layer.name());
    }
}

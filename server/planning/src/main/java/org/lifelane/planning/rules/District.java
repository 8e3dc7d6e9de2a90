package org.lifelane.planning.rules;

import java.util.List;
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
 */
public record District(Engine engine, List<Engine> fleet, RoadNetwork network, EdgeIndex index, SearchGraph foot) {

    public District {
        fleet = List.copyOf(fleet);
    }
}

package org.lifelane.planning.risk;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.risk.times.FloorNumbers;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.RuleEngine;

/**
 * All that a risk analysis stands on.
 *
 * @param rows by layer name, WGS 84: {@code high-rises, stations, roads, fire-lanes, gates, rescue-sites, hydrants,
 *     adapters, obstacles, hazards, premises, …}; a layer that is absent or empty counts as not recorded
 * @param network of the same roads, lanes and gates
 * @param index of the network's edges
 * @param search how engines and people on foot search the network
 * @param reach who responds, and within what limit an arrival counts as reached
 * @param engine the vehicle that is sent
 * @param fleet the vehicles of the district, people on foot left out
 * @param foot people on foot; hose is laid as they walk
 * @param fireFloor the floor that burns; empty for each building's top floor, see {@link
 *     org.lifelane.planning.risk.times.FloorClock}
 */
public record RiskInput(
        Map<String, List<Feature>> rows,
        RoadNetwork network,
        EdgeIndex index,
        TravelNumbers numbers,
        SearchOptions search,
        ReachOptions reach,
        Engine engine,
        List<Engine> fleet,
        Vehicle foot,
        RuleEngine rules,
        RiskWeights weights,
        FloorNumbers floor,
        OptionalInt fireFloor) {

    public RiskInput {
        rows = Map.copyOf(rows);
        fleet = List.copyOf(fleet);
    }

    /** The rows of a layer; none where it is absent. */
    List<Feature> of(String layer) {
        return rows.getOrDefault(layer, List.of());
    }
}

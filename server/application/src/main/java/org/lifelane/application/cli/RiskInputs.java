package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.risk.RiskNumbers;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.risk.RiskInput;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.Fleet;

/** What the analysis of risk is given, from a command's files or the database. */
final class RiskInputs {
    private static final String EXISTING = "existing";

    /** The layers that it reads beside those of the network. */
    static final List<LayerSchema> LAYERS = List.of(
            Layers.HIGH_RISES,
            Layers.RESCUE_SITES,
            Layers.HYDRANTS,
            Layers.ADAPTERS,
            Layers.OBSTACLES,
            Layers.HAZARDS,
            Layers.STATIONS);

    private RiskInputs() {}

    /** @param named the file of each layer that has one; nothing counts as recorded of the others, save in a database */
    static RiskInput of(
            AnalysisInput input,
            FileOptions files,
            NetworkInput ways,
            RoadNetwork network,
            Map<LayerSchema, @Nullable Path> named,
            RiskNumbers numbers,
            OptionalLong turnoutMs) {
        Map<String, List<Feature>> rows = new LinkedHashMap<>();
        rows.put(Layers.ROADS.name(), ways.roads());
        rows.put(Layers.FIRE_LANES.name(), ways.fireLanes());
        rows.put(Layers.GATES.name(), ways.gates());
        LAYERS.forEach(layer -> rows.put(layer.name(), input.layer(layer, named.get(layer))));
        Fleet fleet = Fleet.of(input.fleet(), Defaults::foot);
        return new RiskInput(
                rows,
                network,
                new EdgeIndex(network),
                network.numbers(),
                files.search(network),
                new ReachOptions(Integer.MAX_VALUE, turnoutMs, Set.of(EXISTING)),
                Engine.of(input.vehicleRow()),
                fleet.engines(),
                fleet.foot(),
                numbers.rules(),
                numbers.weights(),
                numbers.floor(),
                OptionalInt.empty());
    }
}

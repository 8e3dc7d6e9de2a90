package org.lifelane.planning.network;

import java.util.List;
import org.lifelane.planning.inventory.Feature;

/** The rows of which a network is built; any list may be empty. */
public record NetworkInput(
        List<Feature> roads,
        List<Feature> fireLanes,
        List<Feature> gates,
        List<Feature> roadNodes,
        List<Feature> turnRestrictions) {

    public NetworkInput {
        roads = List.copyOf(roads);
        fireLanes = List.copyOf(fireLanes);
        gates = List.copyOf(gates);
        roadNodes = List.copyOf(roadNodes);
        turnRestrictions = List.copyOf(turnRestrictions);
    }
}

package org.lifelane.application.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Feature;

/** What clearing each lane costs, where its row says it ({@code clear_cost}). */
public final class ClearingCosts {
    private ClearingCosts() {}

    /** By id, in the money of the rows. */
    public static Map<String, Double> of(List<Feature> fireLanes) {
        Map<String, Double> costs = new LinkedHashMap<>();
        fireLanes.forEach(lane -> lane.number("clear_cost").ifPresent(cost -> costs.put(lane.id(), cost)));
        return costs;
    }
}

package org.lifelane.planning.plan;

import java.util.List;
import org.lifelane.planning.optimum.Proof;

/**
 * What to buy, and what that brings.
 *
 * @param proof objective: weight covered; bound: no purchase within the limits covers more
 * @param baseline weight covered as things are
 * @param stations bought
 * @param lanes cleared
 * @param cost of all of them
 * @param covered ids of the buildings covered, in their order
 * @param uncovered the others
 */
public record JointPlan(
        Proof proof,
        double baseline,
        List<Bought> stations,
        List<Bought> lanes,
        double cost,
        List<String> covered,
        List<Uncovered> uncovered) {
    public JointPlan {
        stations = List.copyOf(stations);
        lanes = List.copyOf(lanes);
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * A station or a lane.
     *
     * @param addsAlone weight that it would newly cover if nothing else were bought
     * @param lostWithout weight that the plan would lose without it
     */
    public record Bought(String id, double price, double addsAlone, double lostWithout) {}

    /**
     * A building that stays uncovered, and the cheapest that would still have to be bought for it.
     *
     * @param station id; empty where none has to be bought, or where nothing helps
     * @param lanes ids
     * @param price of both; infinite where nothing that is for sale helps
     * @param capped whether other lanes might serve that the search's caps hide; the bound allows for it
     */
    public record Uncovered(String target, String station, List<String> lanes, double price, boolean capped) {
        public Uncovered {
            lanes = List.copyOf(lanes);
        }
    }
}

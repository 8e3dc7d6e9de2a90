package org.lifelane.planning.clearing;

import java.util.List;
import org.lifelane.planning.optimum.Proof;

/**
 * The lanes to clear, and what that brings.
 *
 * @param proof objective: weight covered after clearing; bound: no choice within the budget covers more
 * @param baseline weight covered as things are
 * @param cost what the chosen lanes take of the budget
 * @param chosen by id of the lane
 * @param covered ids of the buildings reached within the limit after clearing, in their order
 * @param uncovered the others
 */
public record ClearingPlan(
        Proof proof,
        double baseline,
        double cost,
        List<Chosen> chosen,
        List<String> covered,
        List<Uncovered> uncovered) {
    public ClearingPlan {
        chosen = List.copyOf(chosen);
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
    }

    /** Ids of the chosen lanes. */
    public List<String> selected() {
        return chosen.stream().map(each -> each.lane().id()).toList();
    }

    /**
     * A chosen lane.
     *
     * @param addsAlone weight newly covered if it alone were cleared
     * @param lostWithout weight no longer covered if it were left out
     */
    public record Chosen(BlockedLane lane, double addsAlone, double lostWithout) {}

    /**
     * A building that is not reached in time.
     *
     * @param wouldNeed ids of the lanes still to be cleared for it that take least; none where no clearing helps
     * @param capped whether other lanes might serve that the search's caps hide; the bound allows for it
     */
    public record Uncovered(String target, List<String> wouldNeed, boolean capped) {
        public Uncovered {
            wouldNeed = List.copyOf(wouldNeed);
        }
    }
}

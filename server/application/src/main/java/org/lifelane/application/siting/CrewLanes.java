package org.lifelane.application.siting;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.clearing.LaneSets;
import org.lifelane.planning.clearing.SearchCaps;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;

/** The lane sets of each crew, as a joint plan takes them. */
public final class CrewLanes {
    private CrewLanes() {}

    /**
     * In the order of the crews.
     *
     * @throws FaultyInputException if there is no crew
     * @throws java.util.concurrent.CancellationException once the control is cancelled
     */
    public static List<LaneSets> of(List<Crew> crews, EdgeIndex index, List<Target> targets, SolveControl control) {
        List<LaneSets> sets = new ArrayList<>();
        for (Crew crew : crews) {
            ReachAnalysis now = new ReachAnalysis(
                    crew.graph(),
                    index,
                    crew.stations(),
                    new ReachOptions(crew.limitMs(), crew.turnoutMs(), StationTimes.STATUSES));
            sets.add(new LaneSets(now, index, crew.graph().network().numbers(), targets, SearchCaps.STANDARD, control));
        }
        if (sets.isEmpty()) {
            throw new FaultyInputException(Fault.of("stations", "", "siting.no-candidates"));
        }
        return sets;
    }
}

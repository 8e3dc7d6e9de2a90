package org.lifelane.planning.clearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Town;

/** A town with its lane sets, as tests ask for them. */
record Clearing(ReachAnalysis now, EdgeIndex index, List<Target> targets, LaneSets sets) {

    /** A pumper's within 300 s, turns on, no turnout. */
    static Clearing of(Town town) {
        return of(town, Town.PUMPER, SearchOptions.standard(), 300_000);
    }

    static Clearing of(Town town, Vehicle vehicle, SearchOptions options, long limitMs) {
        return of(
                town.reach(vehicle, options, new ReachOptions(limitMs, OptionalLong.of(0), Set.of("existing"))), town);
    }

    static Clearing of(ReachAnalysis now, Town town) {
        EdgeIndex index = new EdgeIndex(now.graph().network());
        List<Target> targets = town.targets();
        return new Clearing(
                now, index, targets, new LaneSets(now, index, Town.numbers(), targets, SearchCaps.STANDARD));
    }

    Clearing atMost(int lanes) {
        return with(SearchCaps.STANDARD.withLanes(lanes));
    }

    Clearing with(SearchCaps caps) {
        return new Clearing(now, index, targets, new LaneSets(now, index, Town.numbers(), targets, caps));
    }

    List<String> candidates() {
        return sets.lanes().stream().map(BlockedLane::id).toList();
    }

    /** The minimal sets of lanes that bring a building within the limit; the empty set where it is reached as things are. */
    Set<Set<String>> minimalSets(String building) {
        return sets.fromAll().minimalSets(place(building)).stream()
                .map(set -> Set.copyOf(set.ids(sets.lanes())))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Each building weighs 1 and has 50 households. */
    List<Stake> equalStakes() {
        return targets.stream()
                .map(target -> new Stake(1, OptionalDouble.of(50)))
                .toList();
    }

    List<LaneGain> gains() {
        return LaneGains.of(sets, sets.fromAll(), equalStakes());
    }

    LaneGain gain(String lane) {
        return gains().stream()
                .filter(gain -> gain.lane().id().equals(lane))
                .findFirst()
                .orElseThrow();
    }

    ClearingPlan best(ClearingBudget budget) {
        return LaneSelection.best(sets, sets.fromAll(), equalStakes(), budget, SolveControl.patient());
    }

    int place(String building) {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).id().equals(building))
                .findFirst()
                .orElseThrow();
    }

    static Map<Set<String>, Long> ways(LaneWays ways, int target, LaneSets sets) {
        Map<Set<String>, Long> byLanes = new HashMap<>();
        ways.to(target).forEach(way -> byLanes.put(Set.copyOf(way.lanes().ids(sets.lanes())), way.totalMs()));
        return byLanes;
    }
}

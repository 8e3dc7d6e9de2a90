package org.lifelane.planning.plan;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Stations bought and lanes cleared, by their numbers in the problem.
 */
record Purchase(BitSet stations, BitSet lanes) {
    Purchase {
        stations = (BitSet) stations.clone();
        lanes = (BitSet) lanes.clone();
    }

    static Purchase nothing() {
        return new Purchase(new BitSet(), new BitSet());
    }

    /** Whether everything that a cover asks for is bought. */
    boolean pays(Cover cover) {
        return (cover.station() == Cover.STANDS || stations.get(cover.station()))
                && cover.lanes().lanes().allMatch(lanes::get);
    }

    Purchase plusStation(int station) {
        BitSet more = (BitSet) stations.clone();
        more.set(station);
        return new Purchase(more, lanes);
    }

    Purchase plusLanes(IntStream some) {
        BitSet more = (BitSet) lanes.clone();
        some.forEach(more::set);
        return new Purchase(stations, more);
    }

    Purchase withoutStation(int station) {
        BitSet less = (BitSet) stations.clone();
        less.clear(station);
        return new Purchase(less, lanes);
    }

    Purchase withoutLane(int lane) {
        BitSet less = (BitSet) lanes.clone();
        less.clear(lane);
        return new Purchase(stations, less);
    }

    /** What it costs, in the problem's units. */
    double units(JointProblem problem) {
        return stations.stream().mapToDouble(problem::stationPrice).sum()
                + lanes.stream().mapToDouble(problem::lanePrice).sum();
    }

    /** What it costs. */
    double price(JointProblem problem) {
        return problem.unit().amount(units(problem));
    }
}

package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;

/**
 * What to buy as a mixed-integer programme: a station is bought or not and a lane cleared or not; a cover counts at most
 * as much as each thing it asks for; buildings with the same covers are covered at most as much as those together. Covers
 * that several buildings share are one variable. With purchases whole, all else comes out whole.
 */
final class JointProgram {
    private final JointProblem problem;
    private final Limits limits;
    private final double budgetUnits;
    private final MixedIntegerProgram program = MixedIntegerProgram.maximise();
    private final Map<Integer, Integer> variableOfStation = new TreeMap<>();
    private final Map<Integer, Integer> variableOfLane = new TreeMap<>();
    private final Map<Cover, Integer> variableOfCover = new HashMap<>();
    private final Map<Integer, Set<Cover>> familyOfVariable = new LinkedHashMap<>();

    JointProgram(JointProblem problem, Limits limits) {
        this.problem = problem;
        this.limits = limits;
        this.budgetUnits = problem.unit().budget(limits.budget());
    }

    MixedIntegerProgram program() {
        return program;
    }

    /** What a purchase can pay of some covers; a free one where the buildings are covered as things are. */
    Set<Cover> affordable(Set<Cover> covers) {
        Set<Cover> affordable = new HashSet<>();
        for (Cover cover : covers) {
            boolean allowed = (cover.station() == Cover.STANDS || limits.mostStations() > 0)
                    && cover.lanes().size() <= limits.mostLanes()
                    && problem.price(cover) <= budgetUnits;
            if (allowed) {
                affordable.add(cover);
            }
        }
        return affordable;
    }

    /**
     * Adds buildings with some covers, none of them free, and gives the variable that says to what part they are covered.
     *
     * @param worth what the objective counts for them
     */
    int family(Set<Cover> affordable, double worth) {
        List<Integer> any = new ArrayList<>();
        affordable.forEach(cover -> any.add(variableOfCover.computeIfAbsent(cover, this::add)));
        int covered = program.share(worth);
        Row row = program.atLeast(0).plus(-1, covered);
        any.forEach(variable -> row.plus(1, variable));
        familyOfVariable.put(covered, affordable);
        return covered;
    }

    private int add(Cover cover) {
        List<Integer> parts = new ArrayList<>();
        if (cover.station() != Cover.STANDS) {
            parts.add(variableOfStation.computeIfAbsent(cover.station(), key -> program.binary(0)));
        }
        cover.lanes()
                .lanes()
                .forEach(lane -> parts.add(variableOfLane.computeIfAbsent(lane, key -> program.binary(0))));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int variable = program.share(0);
        parts.forEach(part -> program.atLeast(0).plus(1, part).plus(-1, variable));
        return variable;
    }

    /** Adds what limits the purchase; after all families. */
    void limit() {
        Map<Integer, Double> priceOf = new HashMap<>();
        variableOfStation.forEach((station, variable) -> priceOf.put(variable, problem.stationPrice(station)));
        variableOfLane.forEach((lane, variable) -> priceOf.put(variable, problem.lanePrice(lane)));
        program.wholeAtMost(budgetUnits, priceOf);
        number(variableOfStation, limits.mostStations());
        number(variableOfLane, limits.mostLanes());
    }

    private void number(Map<Integer, Integer> variables, int most) {
        if (variables.size() > most) {
            Row row = program.atMost(most);
            variables.values().forEach(variable -> row.plus(1, variable));
        }
    }

    /** A purchase to begin with; of variables beyond these the caller gives the values. */
    double[] values(Purchase start) {
        double[] values = new double[program.size()];
        variableOfStation.forEach(
                (station, variable) -> values[variable] = start.stations().get(station) ? 1 : 0);
        variableOfLane.forEach(
                (lane, variable) -> values[variable] = start.lanes().get(lane) ? 1 : 0);
        variableOfCover.forEach((cover, variable) -> values[variable] = start.pays(cover) ? 1 : 0);
        familyOfVariable.forEach(
                (variable, covers) -> values[variable] = covers.stream().anyMatch(start::pays) ? 1 : 0);
        return values;
    }

    Purchase bought(Outcome outcome) {
        BitSet stations = new BitSet();
        BitSet lanes = new BitSet();
        variableOfStation.forEach((station, variable) -> stations.set(station, outcome.chosen(variable)));
        variableOfLane.forEach((lane, variable) -> lanes.set(lane, outcome.chosen(variable)));
        return new Purchase(stations, lanes);
    }
}

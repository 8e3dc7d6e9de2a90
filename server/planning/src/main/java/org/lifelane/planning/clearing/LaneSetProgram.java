package org.lifelane.planning.clearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lifelane.planning.optimum.MixedIntegerProgram;
import org.lifelane.planning.optimum.MixedIntegerProgram.Outcome;
import org.lifelane.planning.optimum.MixedIntegerProgram.Row;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Which lanes to clear, as a mixed-integer programme: a lane is cleared or not; a set counts at most as much as each of its
 * lanes; buildings with the same sets are covered at most as much as those sets together. With the lanes whole numbers, all
 * else comes out whole.
 */
final class LaneSetProgram {
    private final MixedIntegerProgram program = MixedIntegerProgram.maximise();
    private final Map<Integer, Integer> variableOfLane = new TreeMap<>();
    private final Map<LaneSet, Integer> variableOfSet = new HashMap<>();
    private final Map<Integer, Set<LaneSet>> familyOfVariable = new HashMap<>();

    /**
     * @param families sets of lanes any of which covers, and the weight covered
     * @param price by lane, a whole number where it is finite
     * @param most what the lanes may take together, a whole number
     */
    LaneSetProgram(Map<Set<LaneSet>, Double> families, double[] price, double most) {
        families.keySet().stream()
                .flatMap(Set::stream)
                .flatMapToInt(LaneSet::lanes)
                .forEach(lane -> variableOfLane.computeIfAbsent(lane, key -> program.binary(0)));
        Map<Integer, Double> priceOf = new HashMap<>();
        variableOfLane.forEach((lane, variable) -> priceOf.put(variable, price[lane]));
        program.wholeAtMost(most, priceOf);
        families.forEach((family, weight) -> {
            List<Integer> any = new ArrayList<>();
            for (LaneSet set : family) {
                any.add(variableOfSet.computeIfAbsent(set, this::add));
            }
            int covered = program.share(weight);
            familyOfVariable.put(covered, family);
            Row row = program.atLeast(0).plus(-1, covered);
            any.forEach(variable -> row.plus(1, variable));
        });
    }

    private int variable(int lane) {
        return Objects.requireNonNull(variableOfLane.get(lane));
    }

    private int add(LaneSet set) {
        List<Integer> lanes = set.lanes().mapToObj(this::variable).toList();
        if (lanes.size() == 1) {
            return lanes.get(0);
        }
        int variable = program.share(0);
        lanes.forEach(lane -> program.atLeast(0).plus(1, lane).plus(-1, variable));
        return variable;
    }

    /**
     * What it covers is beyond what is covered as things are.
     *
     * @param start lanes to begin with, within the budget
     */
    Outcome solve(BitSet start, SolveControl control) {
        return program.from(values(LaneSet.of(start.stream().toArray())))
                .relaxedFirst()
                .telling(control::progress)
                .solve(control);
    }

    private double[] values(LaneSet start) {
        double[] values = new double[program.size()];
        variableOfLane.forEach(
                (lane, variable) -> values[variable] = LaneSet.of(lane).within(start) ? 1 : 0);
        variableOfSet.forEach((set, variable) -> values[variable] = set.within(start) ? 1 : 0);
        familyOfVariable.forEach(
                (variable, family) -> values[variable] = family.stream().anyMatch(set -> set.within(start)) ? 1 : 0);
        return values;
    }

    /** None where nothing was found. */
    BitSet chosen(Outcome outcome) {
        BitSet chosen = new BitSet();
        if (outcome.found()) {
            variableOfLane.forEach((lane, variable) -> chosen.set(lane, outcome.chosen(variable)));
        }
        return chosen;
    }
}

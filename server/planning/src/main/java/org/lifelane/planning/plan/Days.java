package org.lifelane.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.lifelane.planning.clearing.LaneSet;
import org.lifelane.planning.optimum.SolveControl;

/**
 * Days on which each lane is blocked by chance, lane by lane on its own. On a day a cover asks only for those of its lanes
 * that are blocked then.
 */
final class Days {
    private final JointProblem problem;
    private final List<BitSet> blocked = new ArrayList<>();

    /**
     * @param shares of days on which a lane is blocked, by id; 1 where it is not said
     * @param seed of {@link Random}; lanes are drawn in the order of their ids, day by day
     */
    Days(JointProblem problem, Map<String, Double> shares, int days, long seed) {
        this.problem = problem;
        Random random = new Random(seed);
        List<Integer> byId = IntStream.range(0, problem.lanes().size())
                .boxed()
                .sorted(Comparator.comparing(problem.lanes()::get))
                .toList();
        for (int day = 0; day < days; day++) {
            BitSet now = new BitSet();
            for (int lane : byId) {
                now.set(
                        lane,
                        random.nextDouble()
                                < shares.getOrDefault(problem.lanes().get(lane), 1.0));
            }
            blocked.add(now);
        }
    }

    int number() {
        return blocked.size();
    }

    /** The covers of some buildings as they are on a day. */
    Set<Cover> on(int day, Set<Cover> covers) {
        BitSet now = blocked.get(day);
        Set<Cover> left = new HashSet<>();
        for (Cover cover : covers) {
            left.add(new Cover(
                    cover.station(),
                    LaneSet.of(cover.lanes().lanes().filter(now::get).toArray())));
        }
        Set<Cover> needed = new HashSet<>(left);
        needed.removeIf(cover -> left.stream().anyMatch(other -> !other.equals(cover) && other.within(cover)));
        return needed;
    }

    /** What the buildings are worth on one day, by their covers then. */
    Map<Set<Cover>, Double> families(int day) {
        Map<Set<Cover>, Double> families = new LinkedHashMap<>();
        problem.families().forEach((covers, weight) -> families.merge(on(day, covers), weight, Double::sum));
        return families;
    }

    /** The same on average over the days. */
    Map<Set<Cover>, Double> averageFamilies(SolveControl control) {
        Map<Set<Cover>, Double> families = new LinkedHashMap<>();
        for (int day = 0; day < number(); day++) {
            control.goOn();
            families(day).forEach((covers, weight) -> families.merge(covers, weight / number(), Double::sum));
        }
        return families;
    }

    /** Weight covered on each day. */
    double[] covered(Purchase bought) {
        double[] covered = new double[number()];
        for (int day = 0; day < covered.length; day++) {
            for (Map.Entry<Set<Cover>, Double> family : families(day).entrySet()) {
                if (family.getKey().stream().anyMatch(bought::pays)) {
                    covered[day] += family.getValue();
                }
            }
        }
        return covered;
    }

    /** How many days are the worst tenth: at least one. */
    int worst() {
        return Math.max(1, (int) Math.ceil(number() / 10.0));
    }

    static double average(double[] covered) {
        return Arrays.stream(covered).average().orElse(0);
    }

    /** The average over the worst tenth of the days. */
    double worstTenth(double[] covered) {
        return Arrays.stream(covered).sorted().limit(worst()).average().orElse(0);
    }
}

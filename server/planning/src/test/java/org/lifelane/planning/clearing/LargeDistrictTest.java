package org.lifelane.planning.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Town;

/** A district of 200 stations, 5,000 high-rises and 500 blocked lanes, in compounds of many lanes that meet in loops. */
class LargeDistrictTest {
    private static final int SIDE = 20;
    private static final int STATIONS = 200;
    private static final double BLOCK_M = 300;
    /** Beyond this something has gone wrong, however slow the machine. */
    private static final double MOST_S = 120;

    @Test
    void allIsDoneInTensOfSeconds() {
        Town town = district(new SplittableRandom(1));
        ReachAnalysis now = town.reach(
                Town.PUMPER,
                SearchOptions.standard(),
                new ReachOptions(300_000, OptionalLong.empty(), Set.of("existing")));
        EdgeIndex index = new EdgeIndex(now.graph().network());
        List<Target> targets = town.targets();
        SplittableRandom random = new SplittableRandom(2);
        List<Stake> stakes = targets.stream()
                .map(target -> new Stake(1 + random.nextInt(100), OptionalDouble.of(random.nextInt(300))))
                .toList();
        long start = System.nanoTime();
        LaneSets sets = new LaneSets(now, index, Town.numbers(), targets, SearchCaps.STANDARD);
        double built = since(start);
        LaneWays all = sets.fromAll();
        double fromAll = since(start);
        List<LaneWays> each = sets.fromEach();
        double fromEach = since(start);
        List<LaneGain> gains = LaneGains.of(sets, all, stakes);
        double gained = since(start);
        ClearingPlan plan = LaneSelection.best(sets, all, stakes, new ClearingBudget.Lanes(40), SolveControl.patient());
        double done = since(start);
        System.out.printf(
                "%d states, %d stations, %d buildings, %d candidates: access %.1f s, from all %.1f s (%d ways, %d capped),"
                        + " from each %.1f s (%d ways), gains %.1f s, best 40 lanes %.1f s (%.0f to %.0f, gap %.1e)%n",
                now.graph().stateCount(),
                sets.sources().size(),
                targets.size(),
                sets.lanes().size(),
                built,
                fromAll - built,
                ways(all),
                all.capped().length,
                fromEach - fromAll,
                each.stream().mapToLong(LargeDistrictTest::ways).sum(),
                gained - fromEach,
                done - gained,
                plan.baseline(),
                plan.proof().objective(),
                plan.proof().gap());
        assertThat(sets.lanes()).hasSizeGreaterThan(450);
        assertThat(gains).hasSameSizeAs(sets.lanes());
        assertThat(plan.proof().optimal()).isTrue();
        assertThat(done).isLessThan(MOST_S);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long ways(LaneWays ways) {
        return IntStream.range(0, ways.targets())
                .mapToLong(target -> ways.to(target).size())
                .sum();
    }

    private static Town district(SplittableRandom random) {
        Town town = new Town();
        for (int k = 0; k <= SIDE; k++) {
            StringBuilder along = new StringBuilder();
            StringBuilder across = new StringBuilder();
            for (int at = 0; at <= SIDE; at++) {
                along.append(" %.1f,%.1f".formatted(BLOCK_M * at, BLOCK_M * k));
                across.append(" %.1f,%.1f".formatted(BLOCK_M * k, BLOCK_M * at));
            }
            town.road("along" + k, along.toString(), "highway=" + (k % 4 == 0 ? "primary" : "residential"));
            town.road("across" + k, across.toString(), "highway=" + (k % 4 == 1 ? "secondary" : "residential"));
        }
        int blocked = 0;
        for (int c = 0; c < SIDE * SIDE; c++) {
            double x = BLOCK_M * (c % SIDE);
            double y = BLOCK_M * (c / SIDE);
            boolean choked = c % 4 == 0;
            // Two mouths on the street to the south, a ladder of lanes behind them.
            for (int k = 0; k < 3; k++) {
                double left = x + 60;
                double right = x + 240;
                double low = y + 80 * k;
                String[] lines = {
                    "%.1f,%.1f %.1f,%.1f".formatted(left, low, left, low + 80),
                    "%.1f,%.1f %.1f,%.1f".formatted(right, low, right, low + 80),
                    "%.1f,%.1f %.1f,%.1f".formatted(left, low + 80, right, low + 80)
                };
                for (int l = 0; l < lines.length; l++) {
                    boolean block = choked && blocked < 500 && random.nextInt(10) < 6;
                    blocked += block ? 1 : 0;
                    town.lane("c" + c + "-" + k + "-" + l, lines[l], "blocked=" + block, "compound=c" + c);
                }
            }
            for (int b = 0; b < 13 && 13 * c + b < 5000; b++) {
                town.building(
                        "b" + c + "-" + b,
                        "%.1f,%.1f"
                                .formatted(
                                        x + (b % 2 == 0 ? 85 : 100 + random.nextInt(100)),
                                        y + 40 + 80 * (b % 3) + random.nextInt(-15, 15)),
                        "compound=c" + c);
            }
        }
        for (int s = 0; s < STATIONS; s++) {
            town.station(
                    "s" + s,
                    "%.1f,%.1f".formatted(random.nextDouble(BLOCK_M * SIDE), BLOCK_M * random.nextInt(SIDE) + 20),
                    "turnout_s=60");
        }
        return town;
    }
}

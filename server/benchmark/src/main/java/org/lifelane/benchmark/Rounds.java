package org.lifelane.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runners that take turns in one JVM, so that heat, other programs and the compiler meet them alike. A turn repeats its
 * task until a while has passed: turns of like length find caches that the runner before left in like disorder. The
 * first rounds warm up and do not count; the median of the others does.
 */
final class Rounds {
    private static final long TURN_NS = 60_000_000;

    private final List<Runner> runners = new ArrayList<>();

    /** Something timed. Its result is kept so that no compiler leaves the work out. */
    interface Task {
        Object run() throws Exception;
    }

    /** One of those that take turns. */
    static final class Runner {
        private final Task task;
        private double[] times = new double[0];
        private int kept;

        private Runner(Task task) {
            this.task = task;
        }

        /** Median milliseconds of the rounds that counted. */
        double medianMs() {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        private double run() throws Exception {
            long start = System.nanoTime();
            long passed = 0;
            int runs = 0;
            for (; passed < TURN_NS; passed = System.nanoTime() - start) {
                kept += System.identityHashCode(task.run());
                runs++;
            }
            return passed / 1e6 / runs;
        }
    }

    Runner add(Task task) {
        Runner runner = new Runner(task);
        runners.add(runner);
        return runner;
    }

    void run(int warmUp, int counted) throws Exception {
        runners.forEach(runner -> runner.times = new double[counted]);
        for (int round = -warmUp; round < counted; round++) {
            for (Runner runner : runners) {
                double ms = runner.run();
                if (round >= 0) {
                    runner.times[round] = ms;
                }
            }
        }
    }
}

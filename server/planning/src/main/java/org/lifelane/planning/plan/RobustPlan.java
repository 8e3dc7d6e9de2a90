package org.lifelane.planning.plan;

import java.util.List;
import org.lifelane.planning.optimum.Proof;

/**
 * Plans for lanes that are blocked by chance, over sampled days.
 *
 * @param best the plan that covers most on average
 * @param careful the plan that covers most in the worst tenth of the days
 * @param plain how the plan for every lane being blocked does over the same days
 */
public record RobustPlan(int days, long seed, Choice best, Choice careful, Score plain) {

    /** Weight covered on average over all days, and over the worst tenth of them. */
    public record Score(double average, double worstTenth) {}

    /**
     * A purchase and how it does.
     *
     * @param proof of what it was chosen for
     * @param stations ids bought
     * @param lanes ids cleared
     */
    public record Choice(Proof proof, List<String> stations, List<String> lanes, double cost, Score score) {
        public Choice {
            stations = List.copyOf(stations);
            lanes = List.copyOf(lanes);
        }
    }

    /** What the plain plan loses on average against the best. */
    public double regretAverage() {
        return best.score().average() - plain.average();
    }

    /** What the plain plan loses in the worst tenth against the careful one. */
    public double regretWorstTenth() {
        return careful.score().worstTenth() - plain.worstTenth();
    }
}

package org.lifelane.planning.siting;

import java.util.Arrays;
import org.lifelane.planning.optimum.Proof;

/** The best choice that a search of a {@link MedianInstance} has found so far, and what one must cost to be better. */
final class Incumbent {
    private final MedianInstance whole;
    private final boolean wholeNumbers;
    private boolean[] best;
    private double objective;

    Incumbent(MedianInstance whole) {
        this.whole = whole;
        this.wholeNumbers = whole.whole();
        this.best = new boolean[whole.sites()];
        this.objective = whole.objective(best);
    }

    boolean[] best() {
        return best.clone();
    }

    double objective() {
        return objective;
    }

    /** A choice is worth looking for only below this. */
    double cutoff() {
        double worth = wholeNumbers ? 1 - 1e-6 : Proof.TOLERANCE / 2 * Math.max(1, Math.abs(objective));
        return objective - worth;
    }

    void offer(boolean[] chosen) {
        double reached = whole.objective(chosen);
        if (reached < objective) {
            objective = reached;
            best = chosen;
        }
    }

    /**
     * Whether nothing is left to choose; takes the only choice then.
     *
     * @return also where what is open is beyond the limits already
     */
    boolean finished(Partial partial) {
        MedianInstance rest = partial.rest();
        if (rest.most() < 0 || rest.budget() < 0) {
            return true;
        }
        if (rest.sites() == 0 || rest.most() == 0) {
            offer(partial.opened());
            return true;
        }
        double all = 0;
        for (double price : rest.price()) {
            all += price;
        }
        if (rest.sites() <= rest.most() && all <= rest.budget()) {
            boolean[] every = new boolean[rest.sites()];
            Arrays.fill(every, true);
            offer(partial.choice(every));
            return true;
        }
        return false;
    }
}

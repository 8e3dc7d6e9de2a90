package org.lifelane.planning.optimum;

/**
 * What a solve found and what it proved of it.
 *
 * @param objective the model's own objective of the best answer found
 * @param bound no answer is better than this
 */
public record Proof(double objective, double bound) {
    /** Largest relative gap that counts as none. */
    public static final double TOLERANCE = 1e-6;

    /** |objective − bound| / max(1, |objective|). */
    public double gap() {
        return Math.abs(objective - bound) / Math.max(1, Math.abs(objective));
    }

    public boolean optimal() {
        return gap() <= TOLERANCE;
    }
}

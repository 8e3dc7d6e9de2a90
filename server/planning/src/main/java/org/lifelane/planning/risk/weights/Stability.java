package org.lifelane.planning.risk.weights;

/**
 * How the weights are varied to see how stable a rank is.
 *
 * @param draws how many sets of weights
 * @param seed of the draws
 * @param spread each weight is multiplied by 1 − spread to 1 + spread, evenly, then all are scaled to the sum 1; 0 to 1
 */
public record Stability(int draws, long seed, double spread) {}

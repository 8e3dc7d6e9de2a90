package org.lifelane.planning.risk;

/**
 * A part of a score.
 *
 * @param name what raised it: a branch and a criterion or rule, such as {@code likelihood.age}, {@code
 *     vehicle.lane-width}, {@code vehicle.arrival}, {@code people.floor-time}
 * @param points what it adds to the score, 0 to 100, in whole hundredths
 */
public record ScorePart(String name, double points) {}

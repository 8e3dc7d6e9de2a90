package org.lifelane.planning.risk;

/**
 * Where a building's rank lies while the weights vary: 5th and 95th percentile of the draws. 1 is worst.
 *
 * @param best the 95th percentile, the less worrying end: the greater number
 * @param worst the 5th percentile: the smaller number
 */
public record RankRange(int worst, int best) {}

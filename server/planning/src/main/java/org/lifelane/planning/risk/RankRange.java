package org.lifelane.planning.risk;

/**
 * The ranks between which a building lies, its own among them. 1 is worst.
 *
 * @param worst the smaller number
 * @param best the less worrying end: the greater number
 */
public record RankRange(int worst, int best) {
    /** The same, with one more rank among them. */
    RankRange with(int rank) {
        return new RankRange(Math.min(worst, rank), Math.max(best, rank));
    }
}

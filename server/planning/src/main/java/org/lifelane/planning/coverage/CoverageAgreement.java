package org.lifelane.planning.coverage;

import java.util.Locale;

/**
 * How far covered ground tells the truth, by two samplings.
 *
 * <p>On the roads: points each 10 m along the passable edges. A point is right if it is reached and inside, wrong if it
 * is only one of them; points that are neither do not count.
 *
 * <p>On the ground: random points within 45 m of a passable edge, in the envelope of what is covered or reached. A point
 * is right if it is inside exactly when the nearest place on a passable edge is reached. The share is of all points
 * sampled; the stricter one is of those that are reached or inside.
 *
 * @param roadPoints points on roads that are reached or inside
 * @param roadRight those that are both
 * @param missedMetres length of road reached but outside
 * @param spiltMetres length of road inside but not reached
 * @param groundPoints points sampled on the ground
 * @param groundRight those that are right
 * @param groundPointsEither points on the ground that are reached or inside
 * @param groundRightBoth those that are both
 */
public record CoverageAgreement(
        long roadPoints,
        long roadRight,
        double missedMetres,
        double spiltMetres,
        long groundPoints,
        long groundRight,
        long groundPointsEither,
        long groundRightBoth) {

    /** Share of right points on roads, of those reached or inside; 1 if there are none. */
    public double roads() {
        return share(roadRight, roadPoints);
    }

    /** Share of right points on the ground, of all sampled; 1 if there are none. */
    public double ground() {
        return share(groundRight, groundPoints);
    }

    /** Share of right points on the ground, of those reached or inside; 1 if there are none. */
    public double groundStrictly() {
        return share(groundRightBoth, groundPointsEither);
    }

    /** Both samplings together, as if drawn in one. */
    public CoverageAgreement plus(CoverageAgreement other) {
        return new CoverageAgreement(
                roadPoints + other.roadPoints,
                roadRight + other.roadRight,
                missedMetres + other.missedMetres,
                spiltMetres + other.spiltMetres,
                groundPoints + other.groundPoints,
                groundRight + other.groundRight,
                groundPointsEither + other.groundPointsEither,
                groundRightBoth + other.groundRightBoth);
    }

    /** The agreement of nothing sampled, to add to. */
    public static CoverageAgreement none() {
        return new CoverageAgreement(0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "roads %.3f %% of %d points (%.0f m missed, %.0f m spilt), ground %.3f %% of %d points (%.3f %% of %d reached or inside)",
                100 * roads(),
                roadPoints,
                missedMetres,
                spiltMetres,
                100 * ground(),
                groundPoints,
                100 * groundStrictly(),
                groundPointsEither);
    }
}

package org.lifelane.planning.oracle;

/** Angles between headings. */
final class Angles {
    private Angles() {}

    /** Degrees from one heading in radians to another, left positive, in (−180, 180]. */
    static double turnDegrees(double from, double to) {
        double degrees = Math.toDegrees(to - from) % 360;
        if (degrees > 180) {
            return degrees - 360;
        }
        return degrees <= -180 ? degrees + 360 : degrees;
    }
}

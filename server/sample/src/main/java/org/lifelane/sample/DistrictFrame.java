package org.lifelane.sample;

/** Where the district lies: a plane around its middle whose u axis runs up its valleys, north-east. */
final class DistrictFrame {
    private static final double MIDDLE_LON = 107.745;
    private static final double MIDDLE_LAT = 30.655;

    /** How far the valleys turn from east towards north, degrees. */
    static final double VALLEY_DEGREES = 35;

    /** The plane of the whole district, metres. */
    static final Plane PLANE = Plane.at(MIDDLE_LON, MIDDLE_LAT, VALLEY_DEGREES);

    private DistrictFrame() {}
}

package org.lifelane.planning.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * GCJ-02 and BD-09, the shifted frames of Chinese web maps (火星坐标系, 百度坐标系). All coordinates are x longitude, y
 * latitude in degrees.
 *
 * <p>The forward formulas are those of the eviltransform and coordtransform test suites. The inverses are exact to
 * 1e-9 degree (0.1 mm), found by iteration; the closed inverse that is in common use is off by up to half a metre.
 * Outside the formula's rectangle around China GCJ-02 is WGS 84.
 */
public final class ChineseFrames {
    /** Semi-major axis, metres, and squared eccentricity of the Krasovsky 1940 ellipsoid. */
    private static final double AXIS_M = 6_378_245.0;

    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;

    private static final double BAIDU_PI = Math.PI * 3000.0 / 180.0;
    private static final double BAIDU_LON = 0.0065;
    private static final double BAIDU_LAT = 0.006;

    private static final double EXACT_DEG = 1e-11;
    /** The shift changes by less than a thousandth of a step, so each round gains three digits. */
    private static final int ROUNDS = 30;

    private ChineseFrames() {}

    /** GCJ-02 of a WGS 84 place. */
    public static Coordinate gcj02(Coordinate wgs84) {
        return outsideChina(wgs84) ? wgs84.copy() : shifted(wgs84);
    }

    /** WGS 84 of a GCJ-02 place. */
    public static Coordinate wgs84(Coordinate gcj02) {
        return outsideChina(gcj02) ? gcj02.copy() : inverse(ChineseFrames::shifted, gcj02);
    }

    /** BD-09 of a WGS 84 place. */
    public static Coordinate bd09(Coordinate wgs84) {
        return bd09OfGcj02(gcj02(wgs84));
    }

    /** WGS 84 of a BD-09 place. */
    public static Coordinate wgs84OfBd09(Coordinate bd09) {
        return wgs84(gcj02OfBd09(bd09));
    }

    /** BD-09 of a GCJ-02 place. */
    public static Coordinate bd09OfGcj02(Coordinate gcj02) {
        double x = gcj02.x;
        double y = gcj02.y;
        double radius = Math.sqrt(x * x + y * y) + 0.00002 * Math.sin(y * BAIDU_PI);
        double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BAIDU_PI);
        return new Coordinate(radius * Math.cos(angle) + BAIDU_LON, radius * Math.sin(angle) + BAIDU_LAT);
    }

    /** GCJ-02 of a BD-09 place. */
    public static Coordinate gcj02OfBd09(Coordinate bd09) {
        return inverse(ChineseFrames::bd09OfGcj02, bd09);
    }

    private interface Shift {
        Coordinate of(Coordinate place);
    }

    private static Coordinate inverse(Shift forward, Coordinate shifted) {
        Coordinate place = shifted.copy();
        for (int round = 0; round < ROUNDS; round++) {
            Coordinate again = forward.of(place);
            double lon = shifted.x - again.x;
            double lat = shifted.y - again.y;
            place = new Coordinate(place.x + lon, place.y + lat);
            if (Math.abs(lon) < EXACT_DEG && Math.abs(lat) < EXACT_DEG) {
                break;
            }
        }
        return place;
    }

    private static boolean outsideChina(Coordinate place) {
        return place.x < WEST || place.x > EAST || place.y < SOUTH || place.y > NORTH;
    }

    private static Coordinate shifted(Coordinate wgs84) {
        double latRadians = wgs84.y / 180.0 * Math.PI;
        double sine = Math.sin(latRadians);
        double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double rootW = Math.sqrt(w);
        double north = metresNorth(wgs84.x - 105.0, wgs84.y - 35.0);
        double east = metresEast(wgs84.x - 105.0, wgs84.y - 35.0);
        double lat = north * 180.0 / ((AXIS_M * (1 - ECCENTRICITY_SQUARED)) / (w * rootW) * Math.PI);
        double lon = east * 180.0 / (AXIS_M / rootW * Math.cos(latRadians) * Math.PI);
        return new Coordinate(wgs84.x + lon, wgs84.y + lat);
    }

    private static double metresNorth(double x, double y) {
        double waves = waves(x)
                + 20.0 * Math.sin(y * Math.PI)
                + 40.0 * Math.sin(y * Math.PI / 3.0)
                + 160.0 * Math.sin(y * Math.PI / 12.0)
                + 320.0 * Math.sin(y * Math.PI / 30.0);
        return waves * (2.0 / 3.0)
                - 100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x));
    }

    private static double metresEast(double x, double y) {
        double waves = waves(x)
                + 20.0 * Math.sin(x * Math.PI)
                + 40.0 * Math.sin(x * Math.PI / 3.0)
                + 150.0 * Math.sin(x * Math.PI / 12.0)
                + 300.0 * Math.sin(x * Math.PI / 30.0);
        return waves * (2.0 / 3.0) + 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
    }

    private static double waves(double x) {
        return 20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI);
    }
}

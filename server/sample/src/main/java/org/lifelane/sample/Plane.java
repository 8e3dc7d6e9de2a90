package org.lifelane.sample;

import org.locationtech.jts.geom.Coordinate;

/**
 * A turned metric plane around a place: u and v in metres, laid on WGS 84 by the length of a degree there. True to a
 * centimetre over a town, to 0.3 % over the district. {@link StrictMath} alone, so that every machine rounds alike.
 */
final class Plane {
    private static final double GRID = 1e7;

    private final double lon;
    private final double lat;
    private final double metresPerLon;
    private final double metresPerLat;
    private final double cos;
    private final double sin;
    private final double degrees;

    private Plane(double lon, double lat, double metresPerLon, double metresPerLat, double degrees) {
        this.lon = lon;
        this.lat = lat;
        this.metresPerLon = metresPerLon;
        this.metresPerLat = metresPerLat;
        this.degrees = degrees;
        this.cos = StrictMath.cos(StrictMath.toRadians(degrees));
        this.sin = StrictMath.sin(StrictMath.toRadians(degrees));
    }

    /** A plane at a place, its u axis turned counter-clockwise from east; degrees of latitude by the WGS 84 series. */
    static Plane at(double lon, double lat, double degrees) {
        double phi = StrictMath.toRadians(lat);
        double metresPerLat = 111132.92 - 559.82 * StrictMath.cos(2 * phi) + 1.175 * StrictMath.cos(4 * phi);
        double metresPerLon = 111412.84 * StrictMath.cos(phi) - 93.5 * StrictMath.cos(3 * phi);
        return new Plane(lon, lat, metresPerLon, metresPerLat, degrees);
    }

    /** A plane within this one, its origin at u, v and its axis turned further by some degrees. */
    Plane within(double u, double v, double turn) {
        return new Plane(
                lon + (u * cos - v * sin) / metresPerLon,
                lat + (u * sin + v * cos) / metresPerLat,
                metresPerLon,
                metresPerLat,
                degrees + turn);
    }

    /** Longitude and latitude, rounded to seven decimals so that points computed once are equal wherever they stand. */
    Coordinate world(double u, double v) {
        return new Coordinate(
                round(lon + (u * cos - v * sin) / metresPerLon), round(lat + (u * sin + v * cos) / metresPerLat));
    }

    /** u and v of a place. */
    Coordinate local(Coordinate world) {
        double east = (world.x - lon) * metresPerLon;
        double north = (world.y - lat) * metresPerLat;
        return new Coordinate(east * cos + north * sin, north * cos - east * sin);
    }

    static double round(double degree) {
        return StrictMath.rint(degree * GRID) / GRID;
    }
}

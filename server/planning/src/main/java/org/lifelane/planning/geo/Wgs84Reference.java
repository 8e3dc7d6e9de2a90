package org.lifelane.planning.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Longitude and latitude as they are. */
record Wgs84Reference() implements CoordinateReference {
    static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    @Override
    public String label() {
        return "WGS 84";
    }

    @Override
    public Coordinate toWgs84(Coordinate place) {
        return new Coordinate(place.x, place.y);
    }

    @Override
    public Coordinate fromWgs84(Coordinate wgs84) {
        return new Coordinate(wgs84.x, wgs84.y);
    }

    @Override
    public Envelope area() {
        return new Envelope(WORLD);
    }

    @Override
    public boolean projected() {
        return false;
    }

    @Override
    public boolean exact() {
        return true;
    }
}

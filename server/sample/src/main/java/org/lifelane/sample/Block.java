package org.lifelane.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Ground between streets.
 *
 * @param ground in the town's plane, metres
 * @param plane the town's
 * @param turn how far the block's long streets turn from the plane's u axis, degrees
 */
record Block(Polygon ground, Plane plane, double turn) {

    Coordinate middle() {
        return ground.getCentroid().getCoordinate();
    }

    /** Its middle on WGS 84. */
    Coordinate place() {
        return plane.world(middle().x, middle().y);
    }
}

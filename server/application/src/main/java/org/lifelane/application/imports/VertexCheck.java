package org.lifelane.application.imports;

import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Refuses vertices outside the area of their reference, and tells those whose two numbers are swapped. */
final class VertexCheck {
    /** No greater number is a longitude, so it is metres that somebody took for degrees. */
    private static final double SURELY_METRES = 1000;
    /** Nobody's fire lanes lie in Antarctica; a latitude there is a swapped longitude, as all American ones are. */
    private static final double SOUTHERNMOST_DEG = -60;

    private final CoordinateReference reference;
    private final Envelope area;

    VertexCheck(CoordinateReference reference, double marginDeg) {
        this.reference = reference;
        this.area = reference.area();
        if (!reference.equals(CoordinateReference.WGS84)) {
            area.expandBy(marginDeg);
        }
    }

    void check(Coordinate vertex) throws Unread {
        if (!Double.isFinite(vertex.x) || !Double.isFinite(vertex.y)) {
            throw new Unread("coordinate.not-finite", vertex.x, vertex.y);
        }
        Coordinate wgs84 = reference.toWgs84(vertex);
        if (inside(wgs84) && wgs84.y >= SOUTHERNMOST_DEG) {
            return;
        }
        if (inside(reference.toWgs84(new Coordinate(vertex.y, vertex.x)))) {
            throw new Unread("coordinate.swapped", vertex.x, vertex.y);
        }
        boolean metres = Math.abs(vertex.x) > SURELY_METRES || Math.abs(vertex.y) > SURELY_METRES;
        if (!reference.projected() && metres) {
            throw new Unread("coordinate.projected", vertex.x, vertex.y);
        }
        if (!inside(wgs84)) {
            throw new Unread(
                    "coordinate.outside",
                    vertex.x,
                    vertex.y,
                    reference.label(),
                    area.getMinX(),
                    area.getMaxX(),
                    area.getMinY(),
                    area.getMaxY());
        }
    }

    private boolean inside(Coordinate wgs84) {
        return Double.isFinite(wgs84.x) && Double.isFinite(wgs84.y) && area.contains(wgs84);
    }
}

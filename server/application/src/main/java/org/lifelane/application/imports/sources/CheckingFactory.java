package org.lifelane.application.imports.sources;

import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.PrecisionModel;

/** Makes geometries for readers of other forms, and says which ring is not closed where JTS says only that one is. */
final class CheckingFactory extends GeometryFactory {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_RING = 4;

    static final CheckingFactory INSTANCE = new CheckingFactory();

    private CheckingFactory() {
        super(new PrecisionModel(), 4326);
    }

    /** Carries an {@link Unread} through readers that declare other exceptions. */
    static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient Unread unread;

        private Refused(Unread unread) {
            super(unread);
            this.unread = unread;
        }

        Unread unread() {
            return unread;
        }
    }

    @Override
    public LinearRing createLinearRing(CoordinateSequence vertices) {
        if (vertices.size() > 0) {
            Coordinate first = vertices.getCoordinate(0);
            Coordinate last = vertices.getCoordinate(vertices.size() - 1);
            if (!first.equals2D(last)) {
                throw new Refused(new Unread("ring.unclosed", first.x, first.y, last.x, last.y));
            }
            if (vertices.size() < SHORTEST_RING) {
                throw new Refused(new Unread("ring.short", first.x, first.y, vertices.size()));
            }
        }
        return super.createLinearRing(vertices);
    }

    @Override
    public LineString createLineString(CoordinateSequence vertices) {
        if (vertices.size() == 1) {
            throw new Refused(new Unread("line.short", vertices.getX(0), vertices.getY(0)));
        }
        return super.createLineString(vertices);
    }
}

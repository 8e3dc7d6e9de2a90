package org.lifelane.application.store;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as both databases take and give them: extended well-known binary, two dimensions, WGS 84. */
public final class StoredGeometry {
    public static final int SRID = 4326;

    private final WKBReader reader = new WKBReader(new GeometryFactory(new PrecisionModel(), SRID));
    private final WKBWriter writer = new WKBWriter(2, true);

    /** To be bound to {@code CAST(? AS geometry)}. */
    public byte[] write(Geometry geometry) {
        if (geometry.getSRID() == SRID) {
            return writer.write(geometry);
        }
        Geometry copy = geometry.copy();
        copy.setSRID(SRID);
        return writer.write(copy);
    }

    public Geometry read(byte[] bytes) {
        try {
            return reader.read(bytes);
        } catch (ParseException damaged) {
            throw new IllegalStateException("a stored geometry cannot be read", damaged);
        }
    }
}

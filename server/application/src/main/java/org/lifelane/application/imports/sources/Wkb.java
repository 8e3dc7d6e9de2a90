package org.lifelane.application.imports.sources;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Well-known binary, in OGC's, ISO's and PostGIS's form. */
final class Wkb {
    private static final int NUMBER_BYTES = 8;
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;

    private Wkb() {}

    static Geometry read(byte[] bytes) throws Unread {
        try {
            Geometry geometry = new WKBReader(CheckingFactory.INSTANCE).read(bytes);
            // JTS closes an open ring by itself, which would hide that the file is faulty: the geometry is then longer
            // than the bytes it came from.
            if (length(geometry, bytes) > bytes.length) {
                Coordinate first = geometry.getCoordinate();
                throw new Unread("ring.unclosed-somewhere", first.x, first.y);
            }
            return geometry;
        } catch (CheckingFactory.Refused refused) {
            throw refused.unread();
        } catch (ParseException | IllegalArgumentException unread) {
            throw new Unread(
                    "geometry.unreadable", String.valueOf(unread.getMessage()).strip());
        }
    }

    private static long length(Geometry geometry, byte[] bytes) {
        int type = ByteBuffer.wrap(bytes)
                .order(bytes[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .getInt(1);
        int iso = (type & 0xFFFF) / 1000;
        boolean z = (type & EWKB_Z) != 0 || iso == 1 || iso == 3;
        boolean m = (type & EWKB_M) != 0 || iso == 2 || iso == 3;
        int numbers = 2 + (z ? 1 : 0) + (m ? 1 : 0);
        return frame(geometry)
                + ((type & EWKB_SRID) != 0 ? 4 : 0)
                + (long) geometry.getNumPoints() * numbers * NUMBER_BYTES;
    }

    /** Bytes beside those of the vertices. */
    private static long frame(Geometry geometry) {
        if (geometry instanceof GeometryCollection) {
            long sum = 9;
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                sum += frame(geometry.getGeometryN(i));
            }
            return sum;
        }
        if (geometry instanceof Polygon polygon) {
            return polygon.isEmpty() ? 9 : 9 + 4L * (1 + polygon.getNumInteriorRing());
        }
        return geometry instanceof LineString ? 9 : 5;
    }
}

package org.lifelane.application.imports.sources;

import java.util.regex.Pattern;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/** Geometry as text: WKT, or the hexadecimal WKB that PostGIS prints. */
public final class GeometryText {
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-Fa-f]{2}){9,}");
    /** EWKT says the reference first; the option and the file's own form say it here. */
    private static final Pattern SRID = Pattern.compile("(?i)^SRID=\\d+;");

    private GeometryText() {}

    public static Geometry point(Coordinate place) {
        return CheckingFactory.INSTANCE.createPoint(place);
    }

    public static Geometry read(String text) throws Unread {
        try {
            if (HEXADECIMAL.matcher(text).matches()) {
                return Wkb.read(WKBReader.hexToBytes(text));
            }
            return new WKTReader(CheckingFactory.INSTANCE)
                    .read(SRID.matcher(text).replaceFirst(""));
        } catch (CheckingFactory.Refused refused) {
            throw refused.unread();
        } catch (ParseException | IllegalArgumentException unread) {
            throw new Unread(
                    "geometry.unreadable", String.valueOf(unread.getMessage()).strip());
        }
    }
}

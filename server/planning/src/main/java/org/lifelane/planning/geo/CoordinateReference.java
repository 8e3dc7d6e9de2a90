package org.lifelane.planning.geo;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The frame of a file's coordinates, and the way from it to WGS 84 and back. x is longitude or easting, y latitude or
 * northing, whatever order an authority's own definition has: that is how geographic files hold them.
 */
public sealed interface CoordinateReference permits Wgs84Reference, ChineseReference, GeoToolsReference {

    /** WGS 84, degrees. */
    CoordinateReference WGS84 = new Wgs84Reference();

    /**
     * The reference of a name: {@code EPSG:4545}, an OGC URN or URL of an EPSG code or of CRS84, {@code gcj02}, {@code bd09}
     * (any case). Empty where the name is not known.
     */
    static Optional<CoordinateReference> named(String name) {
        String word = name.strip().toUpperCase(Locale.ROOT);
        return switch (word.replace("-", "")) {
            case "WGS84", "CRS84", "OGC:CRS84", "EPSG:4326" -> Optional.of(WGS84);
            case "GCJ02" -> Optional.of(ChineseReference.GCJ02);
            case "BD09" -> Optional.of(ChineseReference.BD09);
            default -> EpsgCode.in(word).flatMap(CoordinateReference::epsg);
        };
    }

    /** The reference of an EPSG code; empty where the database has no such code or no way from it to WGS 84. */
    static Optional<CoordinateReference> epsg(int code) {
        return code == EpsgCode.WGS84 ? Optional.of(WGS84) : GeoToolsReference.epsg(code);
    }

    /** The reference that a WKT text defines, such as a Shapefile's {@code .prj}; empty where it cannot be read. */
    static Optional<CoordinateReference> wkt(String text) {
        return GeoToolsReference.wkt(text);
    }

    /** As messages name it. */
    String label();

    /** A new coordinate in WGS 84, degrees; not finite where the place cannot be converted. */
    Coordinate toWgs84(Coordinate place);

    /** A new coordinate in this reference; not finite where the place cannot be converted. */
    Coordinate fromWgs84(Coordinate wgs84);

    /** Where this reference may be used, in WGS 84 degrees. */
    Envelope area();

    /** Whether its coordinates are lengths on the ground rather than degrees. */
    boolean projected();

    /** Whether the shift from its datum to WGS 84 is known to a metre or so. */
    boolean exact();
}

package org.lifelane.planning.geo;

import java.util.Optional;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;

/** Where a reference may be used, in WGS 84 degrees. */
final class AreaOfUse {
    /** Beyond this a transverse Mercator of a 6-degree zone is used by nobody, with a degree to spare at its edges. */
    private static final double ZONE_HALF_WIDTH_DEG = 4;

    private AreaOfUse() {}

    /** The area that the definition states; else the zone's, since a {@code .prj} states none; else the world. */
    static Envelope of(CoordinateReferenceSystem crs, Optional<GaussKrugerZone> zone) {
        GeographicBoundingBox box = CRS.getGeographicBoundingBox(crs);
        if (box != null) {
            return new Envelope(
                    box.getWestBoundLongitude(),
                    // An area across the date line has its east west of its west.
                    box.getEastBoundLongitude() < box.getWestBoundLongitude() ? 180 : box.getEastBoundLongitude(),
                    box.getSouthBoundLatitude(),
                    box.getNorthBoundLatitude());
        }
        return zone.map(known -> new Envelope(
                        known.meridian() - ZONE_HALF_WIDTH_DEG,
                        known.meridian() + ZONE_HALF_WIDTH_DEG,
                        Wgs84Reference.WORLD.getMinY(),
                        Wgs84Reference.WORLD.getMaxY()))
                .orElseGet(() -> new Envelope(Wgs84Reference.WORLD));
    }
}

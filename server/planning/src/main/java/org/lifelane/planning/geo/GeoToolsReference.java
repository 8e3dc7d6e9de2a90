package org.lifelane.planning.geo;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.OperationNotFoundException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A reference of the EPSG database or of a WKT text, converted by GeoTools; a datum without a known shift is taken as WGS 84. */
final class GeoToolsReference implements CoordinateReference {
    private final String label;
    private final MathTransform toWgs84;
    private final MathTransform fromWgs84;
    private final Envelope area;
    private final Optional<GaussKrugerZone> zone;
    private final boolean projected;
    private final boolean exact;

    private GeoToolsReference(String label, CoordinateReferenceSystem crs) throws FactoryException {
        this.label = label;
        this.toWgs84 = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
        this.fromWgs84 = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
        this.zone = GaussKrugerZone.of(crs);
        this.area = AreaOfUse.of(crs, zone);
        this.projected = crs instanceof ProjectedCRS;
        this.exact = geocentric(crs) || shiftKnown(crs);
    }

    static Optional<CoordinateReference> epsg(int code) {
        String name = "EPSG:" + code;
        try {
            return horizontal(CRS.getAuthorityFactory(true).createCoordinateReferenceSystem(name), name);
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    static Optional<CoordinateReference> wkt(String text) {
        try {
            CoordinateReferenceSystem crs = CRS.parseWKT(text);
            return horizontal(crs, crs.getName().getCode());
        } catch (FactoryException unread) {
            return Optional.empty();
        }
    }

    private static Optional<CoordinateReference> horizontal(CoordinateReferenceSystem crs, String label)
            throws FactoryException {
        CoordinateReferenceSystem flat = CRS.getHorizontalCRS(crs);
        return flat == null ? Optional.empty() : Optional.of(new GeoToolsReference(label, flat));
    }

    /** CGCS2000, ETRS89 and their like: centred on the earth as WGS 84 is, the same to a metre or better. */
    private static boolean geocentric(CoordinateReferenceSystem crs) {
        var ours = CRS.getEllipsoid(DefaultGeographicCRS.WGS84);
        var its = CRS.getEllipsoid(crs);
        return Math.abs(ours.getSemiMajorAxis() - its.getSemiMajorAxis()) < 0.01
                && Math.abs(ours.getSemiMinorAxis() - its.getSemiMinorAxis()) < 0.01;
    }

    private static boolean shiftKnown(CoordinateReferenceSystem crs) throws FactoryException {
        try {
            CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, false);
            return true;
        } catch (OperationNotFoundException noShift) {
            return false;
        }
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Coordinate toWgs84(Coordinate place) {
        return through(toWgs84, zone.map(known -> known.easting(place.x)).orElse(place.x), place.y);
    }

    @Override
    public Coordinate fromWgs84(Coordinate wgs84) {
        return through(fromWgs84, wgs84.x, wgs84.y);
    }

    private static Coordinate through(MathTransform transform, double x, double y) {
        double[] xy = {x, y};
        try {
            transform.transform(xy, 0, xy, 0, 1);
        } catch (TransformException impossible) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
        return new Coordinate(xy[0], xy[1]);
    }

    @Override
    public Envelope area() {
        return new Envelope(area);
    }

    @Override
    public boolean projected() {
        return projected;
    }

    @Override
    public boolean exact() {
        return exact;
    }
}

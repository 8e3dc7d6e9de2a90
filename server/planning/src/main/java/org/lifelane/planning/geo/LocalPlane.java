package org.lifelane.planning.geo;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A metric plane for one district: a transverse Mercator projection of the WGS 84 ellipsoid about its middle, with
 * scale 1 there. Lengths are true to 1 in 30,000 within 50 km east or west of the middle. x is metres east, y metres
 * north of the middle. Built without the EPSG database, which takes half a second to open.
 */
public final class LocalPlane {
    private static final double SEMI_MAJOR_M = 6378137.0;
    private static final double SEMI_MINOR_M = 6356752.314245179;

    private final MathTransform forward;
    private final MathTransform inverse;

    private LocalPlane(MathTransform forward, MathTransform inverse) {
        this.forward = forward;
        this.inverse = inverse;
    }

    /**
     * The plane about a point.
     *
     * @param lon longitude in degrees, WGS 84
     * @param lat latitude in degrees, WGS 84
     */
    public static LocalPlane about(double lon, double lat) {
        try {
            DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
            ParameterValueGroup parameters = factory.getDefaultParameters("Transverse_Mercator");
            parameters.parameter("semi_major").setValue(SEMI_MAJOR_M);
            parameters.parameter("semi_minor").setValue(SEMI_MINOR_M);
            parameters.parameter("central_meridian").setValue(lon);
            parameters.parameter("latitude_of_origin").setValue(lat);
            parameters.parameter("scale_factor").setValue(1.0);
            MathTransform forward = factory.createParameterizedTransform(parameters);
            return new LocalPlane(forward, forward.inverse());
        } catch (FactoryException | TransformException e) {
            throw new IllegalStateException("no local plane about " + lon + ", " + lat, e);
        }
    }

    /** The plane about the middle of an envelope in degrees. */
    public static LocalPlane about(Envelope degrees) {
        return about((degrees.getMinX() + degrees.getMaxX()) / 2, (degrees.getMinY() + degrees.getMaxY()) / 2);
    }

    /** A point given in degrees, in metres. */
    public Coordinate toPlane(Coordinate degrees) {
        double[] pair = {degrees.x, degrees.y};
        toPlane(pair);
        return new Coordinate(pair[0], pair[1]);
    }

    /** Turns pairs of longitude and latitude into metres, in place. */
    public void toPlane(double[] pairs) {
        apply(forward, pairs);
    }

    /** Turns pairs of metres into longitude and latitude, in place. */
    public void toDegrees(double[] pairs) {
        apply(inverse, pairs);
    }

    /** A point given in metres, in degrees. */
    public Coordinate toDegrees(double x, double y) {
        double[] pair = {x, y};
        toDegrees(pair);
        return new Coordinate(pair[0], pair[1]);
    }

    /** A copy of a geometry given in degrees, in metres. */
    public Geometry toPlane(Geometry degrees) {
        return transformed(degrees, forward);
    }

    /** A copy of a geometry given in metres, in degrees. */
    public Geometry toDegrees(Geometry metres) {
        return transformed(metres, inverse);
    }

    private static void apply(MathTransform transform, double[] pairs) {
        try {
            transform.transform(pairs, 0, pairs, 0, pairs.length / 2);
        } catch (TransformException e) {
            throw new IllegalArgumentException("a point too far from the middle of the district's plane", e);
        }
    }

    private static Geometry transformed(Geometry geometry, MathTransform transform) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                double[] pair = {sequence.getX(i), sequence.getY(i)};
                LocalPlane.apply(transform, pair);
                sequence.setOrdinate(i, 0, pair[0]);
                sequence.setOrdinate(i, 1, pair[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        copy.geometryChanged();
        return copy;
    }
}

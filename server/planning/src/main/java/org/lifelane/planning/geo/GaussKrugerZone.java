package org.lifelane.planning.geo;

import java.util.Optional;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.operation.projection.TransverseMercator;

/**
 * A zone of Gauss and Krüger (高斯-克吕格 3 度带、6 度带). Eastings are written with the zone's number before them
 * (36 500 000) or without it (500 000); either is understood whichever the reference is defined with.
 *
 * @param meridian central meridian, degrees
 * @param falseEasting metres
 */
record GaussKrugerZone(double meridian, double falseEasting) {
    private static final double PREFIX_M = 1_000_000;
    private static final double HALF_M = 500_000;

    /** The zone of a transverse Mercator whose eastings leave room for a prefix; empty for any other reference. */
    static Optional<GaussKrugerZone> of(CoordinateReferenceSystem crs) {
        if (!(crs instanceof ProjectedCRS projected)) {
            return Optional.empty();
        }
        ParameterValueGroup values = projected.getConversionFromBase().getParameterValues();
        if (!values.getDescriptor().getName().getCode().equals(TransverseMercator.class.getSimpleName())
                && !values.getDescriptor().getName().getCode().equals("Transverse_Mercator")) {
            return Optional.empty();
        }
        try {
            var zone = new GaussKrugerZone(
                    values.parameter("central_meridian").doubleValue(),
                    values.parameter("false_easting").doubleValue());
            return zone.falseEasting % PREFIX_M == HALF_M ? Optional.of(zone) : Optional.empty();
        } catch (ParameterNotFoundException otherKind) {
            return Optional.empty();
        }
    }

    /** The easting as this reference has it: the zone's number is added or taken away where the other form was written. */
    double easting(double written) {
        double prefix = Math.floor(written / PREFIX_M);
        double own = Math.floor(falseEasting / PREFIX_M);
        boolean otherForm = own == 0 ? prefix == zoneOf3Degrees() || prefix == zoneOf6Degrees() : prefix == 0;
        return otherForm ? written + (own - prefix) * PREFIX_M : written;
    }

    private double zoneOf3Degrees() {
        return meridian / 3;
    }

    private double zoneOf6Degrees() {
        return (meridian + 3) / 6;
    }
}

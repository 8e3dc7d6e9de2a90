package org.lifelane.application.imports;

import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Brings a row's geometry into WGS 84, and refuses what is no sound geometry of the layer's kind. */
final class GeometryCheck {
    private final LayerSchema schema;
    private final ReadLimits limits;

    GeometryCheck(LayerSchema schema, ReadLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /** @return with one part where it has only one, in WGS 84 */
    Geometry checked(Geometry given, CoordinateReference reference) throws Unread {
        Geometry geometry = Parts.simplest(given);
        if (geometry.isEmpty()) {
            throw new Unread("geometry.empty");
        }
        if (!schema.shapes().contains(shape(geometry))) {
            throw new Unread("geometry.kind", geometry.getGeometryType(), shapes());
        }
        VertexCheck vertices = new VertexCheck(reference, limits.areaMarginDeg());
        for (Coordinate vertex : geometry.getCoordinates()) {
            vertices.check(vertex);
        }
        checkShape(geometry);
        return Parts.converted(geometry, reference);
    }

    private static void checkShape(Geometry geometry) throws Unread {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && line.getLength() == 0) {
                Coordinate first = line.getCoordinateN(0);
                throw new Unread("line.short", first.x, first.y);
            }
        }
        if (geometry instanceof Polygonal) {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (error != null) {
                Coordinate at = error.getCoordinate();
                throw switch (error.getErrorType()) {
                    case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                        new Unread("ring.crosses-itself", at.x, at.y);
                    case TopologyValidationError.TOO_FEW_POINTS -> new Unread("ring.flat", at.x, at.y);
                    default -> new Unread("polygon.invalid", error.getMessage(), at.x, at.y);
                };
            }
        }
    }

    private static Shape shape(Geometry geometry) throws Unread {
        if (geometry instanceof Puntal) {
            return Shape.POINT;
        }
        if (geometry instanceof Lineal) {
            return Shape.LINE;
        }
        if (geometry instanceof Polygonal) {
            return Shape.POLYGON;
        }
        throw new Unread("geometry.mixed");
    }

    private String shapes() {
        return String.join(
                ", ",
                schema.shapes().stream()
                        .sorted()
                        .map(shape -> switch (shape) {
                            case POINT -> "Point";
                            case LINE -> "LineString";
                            case POLYGON -> "Polygon";
                        })
                        .toList());
    }
}

package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.geo.CoordinateReference;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Geometries of many parts, and their vertices in WGS 84. */
final class Parts {
    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private Parts() {}

    /** A collection as the one part it has, or as the many of one kind; any other geometry as it is. */
    static Geometry simplest(Geometry geometry) {
        if (!(geometry instanceof GeometryCollection)) {
            return geometry;
        }
        List<Geometry> parts = new ArrayList<>();
        flatten(geometry, parts);
        return parts.isEmpty() ? geometry : WGS84.buildGeometry(parts);
    }

    private static void flatten(Geometry geometry, List<Geometry> parts) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof GeometryCollection) {
                flatten(part, parts);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
    }

    /** The same geometry in WGS 84, without heights. */
    static Geometry converted(Geometry geometry, CoordinateReference reference) {
        return new GeometryEditor(WGS84).edit(geometry, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence vertices, Geometry of) {
                Coordinate[] places = new Coordinate[vertices.size()];
                for (int i = 0; i < places.length; i++) {
                    places[i] = reference.toWgs84(vertices.getCoordinate(i));
                }
                return new CoordinateArraySequence(places, 2);
            }
        });
    }
}

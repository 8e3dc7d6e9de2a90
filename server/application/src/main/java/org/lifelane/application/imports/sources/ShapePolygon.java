package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A Shapefile's polygon: rings in any order, clockwise ones outside, the others holes in the smallest around them. */
final class ShapePolygon {
    private static final GeometryFactory FACTORY = CheckingFactory.INSTANCE;

    private ShapePolygon() {}

    static Geometry of(List<LinearRing> rings) {
        List<LinearRing> outside =
                rings.stream().filter(ShapePolygon::clockwise).toList();
        if (outside.isEmpty()) {
            // Writers that turn every ring the other way are common; then none of them is a hole of another.
            return FACTORY.createMultiPolygon(
                    rings.stream().map(FACTORY::createPolygon).toArray(Polygon[]::new));
        }
        Map<LinearRing, List<LinearRing>> holes = new LinkedHashMap<>();
        outside.forEach(ring -> holes.put(ring, new ArrayList<>()));
        for (LinearRing ring : rings) {
            if (!clockwise(ring)) {
                Optional<LinearRing> around = outside.stream()
                        .filter(shell -> encloses(shell, ring))
                        .min(Comparator.comparingDouble(ShapePolygon::area));
                // A hole in nothing is left to the check of validity, as a polygon of its own would hide it.
                holes.computeIfAbsent(around.orElse(outside.get(0)), shell -> new ArrayList<>())
                        .add(ring);
            }
        }
        return FACTORY.createMultiPolygon(holes.entrySet().stream()
                .map(entry ->
                        FACTORY.createPolygon(entry.getKey(), entry.getValue().toArray(new LinearRing[0])))
                .toArray(Polygon[]::new));
    }

    private static boolean clockwise(LinearRing ring) {
        return Area.ofRingSigned(ring.getCoordinateSequence()) >= 0;
    }

    private static double area(LinearRing ring) {
        return Area.ofRing(ring.getCoordinateSequence());
    }

    private static boolean encloses(LinearRing shell, LinearRing hole) {
        return shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                && PointLocation.isInRing(hole.getCoordinateN(0), shell.getCoordinates());
    }
}

package org.lifelane.application.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The streets that have a name, to say of a thing without one where it stands. */
final class NearestStreet {
    /** Metres; a street farther off is not the one that a thing stands at. */
    private static final double NEAR_M = 200;
    /** {@link #NEAR_M} in degrees, at any latitude where there are streets at least so much. */
    private static final double NEAR_DEGREES = 0.005;

    private final STRtree streets = new STRtree();

    NearestStreet(List<Feature> roads) {
        for (Feature road : roads) {
            if (road.geometry().isPresent() && road.text("name").isPresent()) {
                streets.insert(road.shape().getEnvelopeInternal(), road);
            }
        }
        streets.build();
    }

    /** @param shape longitude and latitude */
    Optional<String> name(Geometry shape) {
        Coordinate at = shape.getCentroid().getCoordinate();
        LocalPlane plane = LocalPlane.about(at.x, at.y);
        Geometry here = plane.toPlane(shape);
        Envelope around = new Envelope(at);
        around.expandBy(NEAR_DEGREES);
        @SuppressWarnings("unchecked")
        List<Feature> near = streets.query(around);
        return near.stream()
                .map(road -> new Near(
                        road.text("name").orElseThrow(),
                        plane.toPlane(road.shape()).distance(here)))
                .filter(street -> street.metres() <= NEAR_M)
                .min(Comparator.comparingDouble(Near::metres))
                .map(Near::name);
    }

    private record Near(String name, double metres) {}
}

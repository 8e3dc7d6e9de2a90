package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The part of a façade that an aerial engine reaches from a rescue site. It stands in the largest rectangle inside the site
 * that its length and its outriggers fit into, moved from the rectangle's middle toward the façade as far as they allow. At
 * a horizontal distance d from there it reaches as high as {@code √(H² − d²)}, H its working height, wherever d is at most
 * its outreach and no part of the building is in between (standards, section 9, reach test).
 *
 * @param stands where its turntable stands, in the plane of the network
 * @param stretches the parts of the outline reached, each from spot to spot along one side
 * @param heightM the greatest height reached, metres; 0 where nothing is
 */
public record AerialReach(
        Engine engine, Placed site, Coordinate stands, List<List<Coordinate>> stretches, double heightM) {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** A line to a spot ends so far before the wall, metres: the wall that it leads to is not in its way. */
    private static final double BEFORE_WALL_M = 0.05;

    public AerialReach {
        stretches = List.copyOf(stretches);
    }

    /** Of one engine from one site; empty where it does not fit into the site, or its measures are not known. */
    public static Optional<AerialReach> of(Engine engine, Placed site, Building tower) {
        if (!tower.hasFootprint() || !engine.measured()) {
            return Optional.empty();
        }
        double length = engine.lengthM().orElseThrow();
        double width = engine.outriggerM().orElseThrow();
        InscribedRectangle place = InscribedRectangle.of(site.shape(), length, width);
        if (!place.holds(length, width, tower.limits().toleranceM())) {
            return Optional.empty();
        }
        Facade facade = tower.facade();
        Coordinate stands = facade.sides().stream()
                .flatMap(side -> side.spots().stream())
                .filter(spot -> before(spot, place.centre()))
                .min(Comparator.comparingDouble(spot -> spot.at().distance(place.centre())))
                .map(spot -> place.toward(spot.at(), length, width))
                .orElse(place.centre());
        return Optional.of(from(stands, engine, site, facade, tower.shape()));
    }

    private static AerialReach from(Coordinate stands, Engine engine, Placed site, Facade facade, Geometry footprint) {
        double rated = engine.workingHeightM().orElseThrow();
        double outreach = engine.outreachM().orElseThrow();
        PreparedGeometry walls = PreparedGeometryFactory.prepare(footprint);
        List<List<Coordinate>> stretches = new ArrayList<>();
        double highest = 0;
        for (FacadeSide side : facade.sides()) {
            List<Coordinate> stretch = new ArrayList<>();
            for (FacadeSide.Spot spot : side.spots()) {
                double away = spot.at().distance(stands);
                if (away <= outreach && before(spot, stands) && !walls.intersects(boom(stands, spot))) {
                    stretch.add(spot.at());
                    highest = Math.max(highest, Math.sqrt(Math.max(0, rated * rated - away * away)));
                } else if (!stretch.isEmpty()) {
                    stretches.add(List.copyOf(stretch));
                    stretch.clear();
                }
            }
            if (!stretch.isEmpty()) {
                stretches.add(List.copyOf(stretch));
            }
        }
        return new AerialReach(engine, site, stands, stretches, highest);
    }

    /** Whether a place lies on the outer side of a spot. */
    private static boolean before(FacadeSide.Spot spot, Coordinate place) {
        return (place.x - spot.at().x) * spot.outX() + (place.y - spot.at().y) * spot.outY() > 0;
    }

    private static Geometry boom(Coordinate stands, FacadeSide.Spot spot) {
        Coordinate end =
                new Coordinate(spot.at().x + BEFORE_WALL_M * spot.outX(), spot.at().y + BEFORE_WALL_M * spot.outY());
        return FACTORY.createLineString(new Coordinate[] {stands, end});
    }
}

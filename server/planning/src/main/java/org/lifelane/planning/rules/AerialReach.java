package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * The part of a façade that an aerial engine reaches from a rescue site. It stands in the middle of the largest rectangle
 * inside the site that its length and its outriggers fit into. At a horizontal distance d from there it reaches as high as
 * {@code √(H² − d²)}, H its working height, wherever d is at most its outreach (standards, section 9, reach test).
 *
 * @param stands where its turntable stands, in the plane of the network
 * @param stretches the parts of the outline reached, each from spot to spot along one side
 * @param heightM the greatest height reached, metres; 0 where nothing is
 */
public record AerialReach(
        Engine engine, Placed site, Coordinate stands, List<List<Coordinate>> stretches, double heightM) {

    public AerialReach {
        stretches = List.copyOf(stretches);
    }

    /** Of one engine from one site; empty where it does not fit into the site, or its measures are not known. */
    public static Optional<AerialReach> of(Engine engine, Placed site, Building tower) {
        if (!tower.hasFootprint()
                || engine.workingHeightM().isEmpty()
                || engine.outreachM().isEmpty()
                || engine.lengthM().isEmpty()
                || engine.outriggerM().isEmpty()) {
            return Optional.empty();
        }
        double length = engine.lengthM().getAsDouble();
        double width = engine.outriggerM().getAsDouble();
        InscribedRectangle place = InscribedRectangle.of(site.shape(), length, width);
        if (!place.holds(length, width, tower.limits().toleranceM())) {
            return Optional.empty();
        }
        double rated = engine.workingHeightM().getAsDouble();
        double outreach = engine.outreachM().getAsDouble();
        List<List<Coordinate>> stretches = new ArrayList<>();
        double highest = 0;
        for (FacadeSide side : Facade.of(tower.shape()).sides()) {
            List<Coordinate> stretch = new ArrayList<>();
            for (FacadeSide.Spot spot : side.spots()) {
                double away = spot.at().distance(place.centre());
                boolean before =
                        (place.centre().x - spot.at().x) * spot.outX() + (place.centre().y - spot.at().y) * spot.outY()
                                > 0;
                if (before && away <= outreach) {
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
        return Optional.of(new AerialReach(engine, site, place.centre(), stretches, highest));
    }
}

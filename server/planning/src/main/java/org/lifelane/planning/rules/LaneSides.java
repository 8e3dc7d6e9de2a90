package org.lifelane.planning.rules;

import java.util.Comparator;
import java.util.List;
import org.lifelane.planning.inventory.Evidence;
import org.locationtech.jts.geom.Geometry;

/**
 * The long sides of a building that a fire lane runs along.
 *
 * @param along those with a lane before so much of them that it counts as running along
 * @param evidence the weakest of how building and lanes were drawn
 */
record LaneSides(BuildingCase building, List<FacadeSide> along, Evidence evidence) {

    /** By the numbers of a rule: {@code along}, the share of a side, and {@code recess_m}, how deep it may step back. */
    static LaneSides of(BuildingCase building, Rule rule) {
        double share = rule.number("along");
        // The lane serves the building, so that what stands foremost is near enough.
        double reach = reach(building) + rule.number("recess_m");
        List<Geometry> lanes = building.lanes().stream().map(Placed::shape).toList();
        List<FacadeSide> along = building.building().facade().longSides().stream()
                .filter(side -> side.facedBy(lanes, reach).lengthM() >= share * side.lengthM())
                .toList();
        Evidence[] drawn = building.lanes().stream()
                .map(lane -> lane.row().evidence("geometry"))
                .toArray(Evidence[]::new);
        return new LaneSides(
                building, along, Evidence.weakest(building.building().row().evidence("geometry"), drawn));
    }

    private static double reach(BuildingCase building) {
        return building.district().network().numbers().distance("lane_of_footprint_m");
    }

    int count() {
        return along.size();
    }

    /** The lanes that serve the building, as findings name them. */
    String[] names() {
        return building.lanes().stream().map(Placed::name).toArray(String[]::new);
    }

    /** Whether the side that looks out most on the building's rescue sites, its operating face, has a lane along it. */
    boolean alongOperatingFace() {
        double reach = reach(building);
        List<Geometry> sites = building.sites().stream().map(Placed::shape).toList();
        return building.building().facade().sides().stream()
                .filter(side -> side.facedBy(sites, reach).lengthM() > 0)
                .max(Comparator.comparingDouble(
                        side -> side.facedBy(sites, reach).lengthM()))
                .filter(along::contains)
                .isPresent();
    }
}

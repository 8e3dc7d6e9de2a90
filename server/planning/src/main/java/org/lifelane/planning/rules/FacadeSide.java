package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/**
 * One side of a building. Metres, in the plane of the network.
 *
 * @param isLong whether it is a long side
 * @param lengthM of the side of the building's smallest rectangle
 * @param stepM distance between spots, along the side
 * @param spots places on the outline, in order along the side, each looking straight outward
 */
public record FacadeSide(boolean isLong, double lengthM, double stepM, List<Spot> spots) {

    public FacadeSide {
        spots = List.copyOf(spots);
    }

    /** A place on the outline and the direction outward, of length one. */
    public record Spot(Coordinate at, double outX, double outY) {}

    /**
     * Which part of a side looks out on something.
     *
     * @param lengthM metres of it
     * @param longestRunM metres of the longest stretch without a gap
     * @param longestGapM metres of the longest gap between two stretches; 0 where there is one or none
     * @param spots those that look out on it
     */
    public record Faced(double lengthM, double longestRunM, double longestGapM, List<Spot> spots) {}

    /** How much of the side has a line or an area straight before it at most so far off. */
    public Faced facedBy(List<? extends Geometry> shapes, double metres) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (Geometry shape : shapes) {
            shape.apply((GeometryComponentFilter) part -> {
                if (part instanceof LineString line) {
                    lines.add(line.getCoordinates());
                }
            });
        }
        return spots.isEmpty() ? new Faced(0, 0, 0, List.of()) : new Outlook(this, lines, metres).faced();
    }
}

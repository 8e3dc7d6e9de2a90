package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Intersection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
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

    /** Less than this is nothing, metres. */
    private static final double TOLERANCE_M = 1e-6;

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
        boolean[] faced = new boolean[spots.size()];
        for (int i = 0; i < faced.length; i++) {
            faced[i] = looksOutOn(spots.get(i), lines, metres);
        }
        return measured(faced);
    }

    private static boolean looksOutOn(Spot spot, List<Coordinate[]> lines, double metres) {
        Coordinate end = new Coordinate(spot.at.x + metres * spot.outX, spot.at.y + metres * spot.outY);
        Envelope view = new Envelope(spot.at, end);
        view.expandBy(TOLERANCE_M);
        for (Coordinate[] line : lines) {
            for (int i = 0; i + 1 < line.length; i++) {
                if (view.intersects(line[i], line[i + 1]) && meets(spot, end, line[i], line[i + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meets(Spot spot, Coordinate end, Coordinate a, Coordinate b) {
        Coordinate crossing = Intersection.intersection(a, b, spot.at, end);
        return crossing != null
                && a.distance(crossing) + crossing.distance(b) - a.distance(b) < TOLERANCE_M
                && spot.at.distance(crossing) + crossing.distance(end) - spot.at.distance(end) < TOLERANCE_M;
    }

    private Faced measured(boolean[] faced) {
        int run = 0;
        int longestRun = 0;
        int gap = 0;
        int longestGap = 0;
        int count = 0;
        List<Spot> seen = new ArrayList<>();
        for (int i = 0; i < faced.length; i++) {
            if (faced[i]) {
                count++;
                seen.add(spots.get(i));
                longestGap = run == 0 && count > 1 ? Math.max(longestGap, gap) : longestGap;
                run++;
                gap = 0;
                longestRun = Math.max(longestRun, run);
            } else {
                run = 0;
                gap++;
            }
        }
        return new Faced(count * stepM, longestRun * stepM, longestGap * stepM, seen);
    }
}

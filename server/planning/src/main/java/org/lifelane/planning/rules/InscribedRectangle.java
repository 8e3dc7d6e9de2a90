package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * The rectangle inside an area that comes nearest to a wanted length and width, or goes farthest beyond: the one whose
 * lesser ratio of the two is greatest, of several the largest. It lies along one of the area's edges, which is exact for a rectangle however it
 * is turned and to a centimetre for any area whose best rectangle rests on an edge. Metres.
 *
 * @param centre of the rectangle, in the plane of the area
 * @param directionRad of its long side, from the x axis
 */
public record InscribedRectangle(double lengthM, double widthM, Coordinate centre, double directionRad) {
    /** Directions are tried from the longest edges. */
    private static final int MOST_DIRECTIONS = 8;
    /** Two that differ by less are one: over 20 m it makes 2 cm, radians. */
    private static final double SAME_DIRECTION = 0.001;

    /** The best rectangle of an area that is not empty. */
    public static InscribedRectangle of(Geometry area, double length, double width) {
        InscribedRectangle best =
                new InscribedRectangle(0, 0, area.getCentroid().getCoordinate(), 0);
        for (int part = 0; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                for (double direction : directions(polygon)) {
                    InscribedRectangle found = along(polygon, direction, length, width);
                    best = found.ratio(length, width) > best.ratio(length, width) ? found : best;
                }
            }
        }
        return best;
    }

    /** Whether it is as long and as wide, less a tolerance. */
    public boolean holds(double length, double width, double tolerance) {
        return lengthM >= length - tolerance && widthM >= width - tolerance;
    }

    private double ratio(double length, double width) {
        return Math.min(lengthM / length, widthM / width);
    }

    /**
     * The place nearest to another at which the middle of a smaller rectangle may lie, laid the same way and wholly inside:
     * on the straight line from the middle of this one.
     */
    Coordinate toward(Coordinate place, double length, double width) {
        double dx = place.x - centre.x;
        double dy = place.y - centre.y;
        double onLength = Math.abs(dx * Math.cos(directionRad) + dy * Math.sin(directionRad));
        double onWidth = Math.abs(dy * Math.cos(directionRad) - dx * Math.sin(directionRad));
        double share = Math.min(1, Math.min(room(lengthM, length, onLength), room(widthM, width, onWidth)));
        return new Coordinate(centre.x + share * dx, centre.y + share * dy);
    }

    /** The share of a way that leaves a smaller extent inside a greater one. */
    private static double room(double whole, double part, double way) {
        return way == 0 ? 1 : Math.max(0, (whole - part) / 2 / way);
    }

    /** Directions of the longest edges, radians from 0 to a right angle. */
    private static List<Double> directions(Polygon polygon) {
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        List<Coordinate[]> edges = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            edges.add(new Coordinate[] {ring[i], ring[i + 1]});
        }
        edges.sort(Comparator.comparingDouble((Coordinate[] edge) -> edge[0].distance(edge[1]))
                .reversed());
        List<Double> directions = new ArrayList<>();
        for (Coordinate[] edge : edges) {
            double angle = Math.atan2(edge[1].y - edge[0].y, edge[1].x - edge[0].x);
            double turn = angle - Math.PI / 2 * Math.floor(angle / (Math.PI / 2));
            boolean known = directions.stream()
                    .mapToDouble(other -> Math.abs(other - turn))
                    .anyMatch(apart -> Math.min(apart, Math.PI / 2 - apart) < SAME_DIRECTION);
            if (!known && directions.size() < MOST_DIRECTIONS) {
                directions.add(turn);
            }
        }
        return directions;
    }

    private static InscribedRectangle along(Polygon polygon, double direction, double length, double width) {
        Geometry turned = AffineTransformation.rotationInstance(-direction).transform(polygon);
        UprightRectangle best = UprightRectangle.of(turned, length, width);
        Coordinate centre = AffineTransformation.rotationInstance(direction).transform(best.centre(), new Coordinate());
        return new InscribedRectangle(
                Math.max(best.run(), best.across()),
                Math.min(best.run(), best.across()),
                centre,
                best.run() >= best.across() ? direction : direction + Math.PI / 2);
    }
}

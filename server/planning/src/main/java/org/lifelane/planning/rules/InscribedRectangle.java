package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * The rectangle inside an area that comes nearest to a wanted length and width, or goes farthest beyond: the one whose
 * lesser ratio of the two is greatest. It lies along one of the area's edges, which is exact for a rectangle however it
 * is turned and for any area whose best rectangle rests on an edge. Metres.
 *
 * @param centre of the rectangle, in the plane of the area
 */
public record InscribedRectangle(double lengthM, double widthM, Coordinate centre) {
    /** Between the corners of an area its inside is probed so often, metres at least. */
    private static final double STEP_M = 0.5;

    private static final int MOST_STEPS = 120;
    /** Directions are tried from the longest edges. */
    private static final int MOST_DIRECTIONS = 8;

    /** A stretch across the area that is inside it all along a slab. */
    private record Free(double from, double to) {
        double length() {
            return to - from;
        }
    }

    /** The best rectangle of an area that is not empty. */
    public static InscribedRectangle of(Geometry area, double length, double width) {
        InscribedRectangle best =
                new InscribedRectangle(0, 0, area.getCentroid().getCoordinate());
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

    /** Directions of the longest edges, radians from 0 to a right angle. */
    private static List<Double> directions(Polygon polygon) {
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        List<Coordinate[]> edges = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            edges.add(new Coordinate[] {ring[i], ring[i + 1]});
        }
        edges.sort(Comparator.comparingDouble((Coordinate[] edge) -> edge[0].distance(edge[1]))
                .reversed());
        return edges.stream()
                .limit(MOST_DIRECTIONS)
                .map(edge -> Math.atan2(edge[1].y - edge[0].y, edge[1].x - edge[0].x))
                .map(angle -> angle - Math.PI / 2 * Math.floor(angle / (Math.PI / 2)))
                .toList();
    }

    private static InscribedRectangle along(Polygon polygon, double direction, double length, double width) {
        AffineTransformation turn = AffineTransformation.rotationInstance(-direction);
        Geometry turned = turn.transform(polygon);
        double[] x = columns(turned);
        List<List<Free>> slabs = new ArrayList<>();
        for (int i = 0; i + 1 < x.length; i++) {
            slabs.add(free(turned, x[i], x[i + 1]));
        }
        InscribedRectangle best = new InscribedRectangle(0, 0, new Coordinate());
        for (int i = 0; i < slabs.size(); i++) {
            List<Free> common = slabs.get(i);
            for (int j = i; j < slabs.size() && !common.isEmpty(); j++) {
                common = j == i ? common : both(common, slabs.get(j));
                for (Free free : common) {
                    double run = x[j + 1] - x[i];
                    Coordinate centre = new Coordinate((x[i] + x[j + 1]) / 2, (free.from + free.to) / 2);
                    InscribedRectangle found =
                            new InscribedRectangle(Math.max(run, free.length()), Math.min(run, free.length()), centre);
                    best = found.ratio(length, width) > best.ratio(length, width) ? found : best;
                }
            }
        }
        Coordinate centre = AffineTransformation.rotationInstance(direction).transform(best.centre, new Coordinate());
        return new InscribedRectangle(best.lengthM, best.widthM, centre);
    }

    /** Where the area is cut into slabs: at its corners and between them. */
    private static double[] columns(Geometry area) {
        TreeSet<Double> x = new TreeSet<>();
        for (Coordinate corner : area.getCoordinates()) {
            x.add(corner.x);
        }
        double step = Math.max(STEP_M, (x.last() - x.first()) / MOST_STEPS);
        for (double at = x.first() + step; at < x.last(); at += step) {
            x.add(at);
        }
        return x.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What is inside the area from one column to the next, at every place between. */
    private static List<Free> free(Geometry area, double left, double right) {
        double middle = (left + right) / 2;
        List<double[]> crossings = new ArrayList<>();
        for (Object part : LinearComponentExtracter.getLines(area)) {
            Coordinate[] line = ((LineString) part).getCoordinates();
            for (int i = 0; i + 1 < line.length; i++) {
                Coordinate a = line[i].x <= line[i + 1].x ? line[i] : line[i + 1];
                Coordinate b = line[i].x <= line[i + 1].x ? line[i + 1] : line[i];
                if (a.x < middle && b.x > middle) {
                    crossings.add(new double[] {at(a, b, middle), at(a, b, left), at(a, b, right)});
                }
            }
        }
        crossings.sort(Comparator.comparingDouble(crossing -> crossing[0]));
        List<Free> free = new ArrayList<>();
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double from = Math.max(crossings.get(i)[1], crossings.get(i)[2]);
            double to = Math.min(crossings.get(i + 1)[1], crossings.get(i + 1)[2]);
            if (to > from) {
                free.add(new Free(from, to));
            }
        }
        return free;
    }

    private static double at(Coordinate a, Coordinate b, double x) {
        return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    }

    private static List<Free> both(List<Free> some, List<Free> others) {
        List<Free> both = new ArrayList<>();
        for (Free one : some) {
            for (Free other : others) {
                double from = Math.max(one.from, other.from);
                double to = Math.min(one.to, other.to);
                if (to > from) {
                    both.add(new Free(from, to));
                }
            }
        }
        return both;
    }
}

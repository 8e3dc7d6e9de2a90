package org.lifelane.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.geo.Polylines;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Streets drawn by hand, in metres. */
final class Streets {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<double[]> lines = new ArrayList<>();

    /** A street through places given as x, y, x, y, … */
    Streets street(double... places) {
        lines.add(places);
        return this;
    }

    Polylines edges() {
        int[] first = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            first[i + 1] = first[i] + lines.get(i).length / 2;
        }
        double[] x = new double[first[lines.size()]];
        double[] y = new double[x.length];
        int at = 0;
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                x[at] = line[i];
                y[at++] = line[i + 1];
            }
        }
        return new Polylines(first, x, y);
    }

    GroundPartition partition() {
        return GroundPartition.of(edges(), 50, 5);
    }

    static ReachedIntervals reached(double... edgeFromTo) {
        ReachedIntervals.Builder reached = new ReachedIntervals.Builder();
        for (int i = 0; i < edgeFromTo.length; i += 3) {
            reached.add((int) edgeFromTo[i], edgeFromTo[i + 1], edgeFromTo[i + 2]);
        }
        return reached.build();
    }

    static boolean isInside(Geometry covered, double x, double y) {
        return covered.intersects(FACTORY.createPoint(new Coordinate(x, y)));
    }
}

package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.distance.GeometryLocation;

/** A road or a fire lane in the plane, and the places along it where it is cut into edges. */
final class PlainWay {
    /** Classes that carry no engine; {@code foot} takes them. */
    private static final Set<String> FOOT_ONLY = Set.of("footway", "path", "steps", "construction");

    /** A cut this near to a vertex or to another cut is made there. */
    private static final double SNAP_M = 0.05;

    private static final double SAME_M = 1e-6;

    final Feature row;
    final boolean lane;
    final Coordinate[] degrees;
    final Coordinate[] line;
    /** Metres along the line to each vertex. */
    final double[] along;

    /** Its edges, each in both directions. */
    final List<Arc> arcs = new ArrayList<>();

    private final LineString shape;
    private final TreeSet<Cut> cuts = new TreeSet<>(Comparator.comparingDouble(cut -> cut.along));

    PlainWay(Feature row, boolean lane, LocalPlane plane) {
        this.row = row;
        this.lane = lane;
        this.degrees = row.shape().getCoordinates();
        this.shape = (LineString) plane.toPlane(row.shape());
        this.line = shape.getCoordinates();
        this.along = new double[line.length];
        for (int i = 1; i < line.length; i++) {
            along[i] = along[i - 1] + line[i - 1].distance(line[i]);
        }
    }

    /** The nearest point of the way to a shape. */
    record Spot(PlainWay way, double along, double distance, Point place) {}

    /** The nearest point, if it is no farther than this. */
    Optional<Spot> nearest(Geometry to, double withinM) {
        // The boxes are looked at first only to spare most ways of a district.
        if (shape.getEnvelopeInternal().distance(to.getEnvelopeInternal()) > withinM) {
            return Optional.empty();
        }
        return Optional.of(nearest(to)).filter(spot -> spot.distance() <= withinM);
    }

    private Spot nearest(Geometry to) {
        GeometryLocation[] pair = new DistanceOp(shape, to).nearestLocations();
        int segment = Math.min(pair[0].getSegmentIndex(), line.length - 2);
        double at = along[segment] + line[segment].distance(pair[0].getCoordinate());
        return new Spot(
                this,
                at,
                pair[0].getCoordinate().distance(pair[1].getCoordinate()),
                shape.getFactory().createPoint(pair[0].getCoordinate()));
    }

    double length() {
        return along[along.length - 1];
    }

    boolean closedRing() {
        return degrees[0].equals2D(degrees[degrees.length - 1]);
    }

    /** Cuts the way here, or gives the cut that is here already. */
    Cut cut(double at) {
        for (Cut cut : cuts) {
            if (Math.abs(cut.along - at) < SNAP_M) {
                return cut;
            }
        }
        Cut made = new Cut(
                this,
                Arrays.stream(along)
                        .filter(vertex -> Math.abs(vertex - at) < SNAP_M)
                        .findFirst()
                        .orElse(at));
        cuts.add(made);
        return made;
    }

    /** In order along the line. */
    List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    /** Whether engines drive on ways of this kind, whatever their measure. */
    boolean carriageway() {
        return lane
                || !FOOT_ONLY.contains(row.text("highway").orElse(""))
                        && !row.text("access").equals(Optional.of("no"));
    }

    /** Compass-free heading, radians from the x axis, just after a place along the line. */
    double headingAfter(double at) {
        int segment = 0;
        while (segment < line.length - 2 && along[segment + 1] <= at + SAME_M) {
            segment++;
        }
        return heading(segment);
    }

    double headingBefore(double at) {
        int segment = line.length - 2;
        while (segment > 0 && along[segment] >= at - SAME_M) {
            segment--;
        }
        return heading(segment);
    }

    double heading(int segment) {
        return Math.atan2(line[segment + 1].y - line[segment].y, line[segment + 1].x - line[segment].x);
    }

    @Override
    public String toString() {
        return row.id();
    }
}

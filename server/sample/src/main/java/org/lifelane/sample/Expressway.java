package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The expressway: two carriageways over everything else, joined to the district at two interchanges alone. */
final class Expressway {
    private static final String NAME = "沪蓉高速G42";
    private static final double HALF_GAP_M = 13;
    private static final double SPAN = 24;
    private static final double[][] COURSE_KM = {
        {-33.6, -3.9},
        {-30.0, -4.9},
        {-25.0, -4.4},
        {-20.5, -6.2},
        {-16.5, -6.0},
        {-11.5, -4.9},
        {-6.5, -4.8},
        {-1.5, -6.7},
        {2.5, -5.9},
        {6.5, -4.5},
        {11.0, -3.9},
        {15.5, -5.0},
        {20.5, -5.9},
        {26.0, -6.3},
        {31.5, -6.6}
    };

    private final RoadBook roads;
    private final List<Coordinate> axis = axis();

    Expressway(RoadBook roads) {
        this.roads = roads;
    }

    void build() {
        List<Coordinate> north = offset(HALF_GAP_M);
        List<Coordinate> south = offset(-HALF_GAP_M);
        interchange("梁平收费站连接线", 4_300, south, north);
        interchange("屏锦收费站连接线", -17_800, south, north);
        carriageway(south);
        List<Coordinate> back = new ArrayList<>(north);
        Collections.reverse(back);
        carriageway(back);
    }

    private void carriageway(List<Coordinate> points) {
        for (int from = 0; from < points.size() - 1; from += (int) SPAN) {
            int to = Math.min(points.size(), from + (int) SPAN + 1);
            roads.addElevated("motorway", NAME, points.subList(from, to))
                    .row()
                    .set("oneway", "yes")
                    .set("maxspeed", 100, 0)
                    .set("bridge", "yes")
                    .set("evidence", "imagery");
        }
    }

    /** A toll station south of the expressway with four ramps, and a road from it to the nearest country road. */
    private void interchange(String name, double alongM, List<Coordinate> south, List<Coordinate> north) {
        int here = nearest(alongM);
        Coordinate at = axis.get(here);
        Coordinate plazaPlace = new Coordinate(at.x + 60, at.y - 330);
        Coordinate plaza = DistrictFrame.PLANE.world(plazaPlace.x, plazaPlace.y);
        ramp(south.get(here - 4), plaza, -40, -150);
        ramp(plaza, south.get(here + 5), 260, -120);
        ramp(north.get(here + 5), plaza, 330, 150);
        ramp(plaza, north.get(here - 4), -330, 150);
        RoadBook.Hit hit = roads.nearest(
                        DistrictFrame.PLANE,
                        plaza,
                        6_000,
                        road -> road.row().has("maxspeed") && !road.row().has("width_m"))
                .orElseThrow(() -> new IllegalStateException("no road near " + name));
        Coordinate joint = roads.join(DistrictFrame.PLANE, hit);
        List<Coordinate> link = new ArrayList<>();
        link.add(plaza);
        List<Coordinate> places =
                Winding.between(plazaPlace, DistrictFrame.PLANE.local(joint), 0.05, 120, Dice.of(name));
        places.subList(1, places.size() - 1).forEach(place -> link.add(DistrictFrame.PLANE.world(place.x, place.y)));
        link.add(joint);
        roads.add("secondary", name, link).row().set("maxspeed", 60, 0).set("evidence", "imagery");
    }

    private void ramp(Coordinate from, Coordinate to, double bulgeU, double bulgeV) {
        Coordinate a = DistrictFrame.PLANE.local(from);
        Coordinate b = DistrictFrame.PLANE.local(to);
        double u = (a.x + b.x) / 2 + bulgeU;
        double v = (a.y + b.y) / 2 + bulgeV;
        List<Coordinate> points = new ArrayList<>();
        points.add(from);
        for (int p = 1; p < 10; p++) {
            double t = p / 10.0;
            double s = 1 - t;
            points.add(DistrictFrame.PLANE.world(
                    s * s * a.x + 2 * s * t * u + t * t * b.x, s * s * a.y + 2 * s * t * v + t * t * b.y));
        }
        points.add(to);
        roads.addElevated("motorway_link", "", points)
                .row()
                .set("oneway", "yes")
                .set("maxspeed", 40, 0)
                .set("evidence", "imagery");
    }

    private int nearest(double alongM) {
        int best = 0;
        for (int i = 1; i < axis.size(); i++) {
            if (Math.abs(axis.get(i).x - alongM) < Math.abs(axis.get(best).x - alongM)) {
                best = i;
            }
        }
        return best;
    }

    private List<Coordinate> offset(double aside) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < axis.size(); i++) {
            Coordinate before = axis.get(Math.max(0, i - 1));
            Coordinate after = axis.get(Math.min(axis.size() - 1, i + 1));
            double length = before.distance(after);
            double u = axis.get(i).x - aside * (after.y - before.y) / length;
            double v = axis.get(i).y + aside * (after.x - before.x) / length;
            points.add(DistrictFrame.PLANE.world(u, v));
        }
        return points;
    }

    /** A Catmull-Rom curve through the course, metres. */
    private static List<Coordinate> axis() {
        List<Coordinate> curve = new ArrayList<>();
        for (int i = 0; i < COURSE_KM.length - 1; i++) {
            double[] p0 = COURSE_KM[Math.max(0, i - 1)];
            double[] p1 = COURSE_KM[i];
            double[] p2 = COURSE_KM[i + 1];
            double[] p3 = COURSE_KM[Math.min(COURSE_KM.length - 1, i + 2)];
            for (int k = 0; k < 24; k++) {
                double t = k / 24.0;
                curve.add(new Coordinate(
                        1000 * spline(p0[0], p1[0], p2[0], p3[0], t), 1000 * spline(p0[1], p1[1], p2[1], p3[1], t)));
            }
        }
        return curve;
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}

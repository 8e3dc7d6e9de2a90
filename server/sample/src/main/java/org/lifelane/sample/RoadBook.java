package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/** All roads of the sample. Ways meet where they share a vertex, so joining a road puts a vertex into it. */
final class RoadBook {
    private static final double SAME_VERTEX_M = 2.5;

    private final Inventory inventory;
    private final List<Road> roads = new ArrayList<>();

    RoadBook(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Adds a road that meets others at grade; an empty name is left out. */
    Road add(String highway, String name, List<Coordinate> points) {
        return add(highway, name, points, true);
    }

    /** Adds an expressway or ramp, which meets others at its shared vertices alone. */
    Road addElevated(String highway, String name, List<Coordinate> points) {
        return add(highway, name, points, false);
    }

    private Road add(String highway, String name, List<Coordinate> points, boolean atGrade) {
        List<Coordinate> vertices = new ArrayList<>();
        for (Coordinate point : points) {
            if (vertices.isEmpty() || !vertices.get(vertices.size() - 1).equals2D(point)) {
                vertices.add(point);
            }
        }
        Row row = inventory.add(Layer.ROADS, Shapes.line(vertices));
        if (!name.isEmpty()) {
            row.set("name", name);
        }
        row.set("highway", highway);
        Road road = new Road(row, vertices, atGrade);
        roads.add(road);
        return road;
    }

    List<Road> all() {
        return Collections.unmodifiableList(roads);
    }

    /** A point on a road near some place: which road, before which of its vertices, and how far off in metres. */
    record Hit(Road road, int before, Coordinate at, double distance) {}

    /** The nearest point of the wanted at-grade roads within a distance in metres of a place in a plane. */
    Optional<Hit> nearest(Plane plane, Coordinate place, double within, Predicate<Road> wanted) {
        Hit best = null;
        Coordinate p = plane.local(place);
        for (Road road : roads) {
            if (!road.atGrade() || !wanted.test(road)) {
                continue;
            }
            Coordinate a = plane.local(road.points().get(0));
            for (int i = 1; i < road.points().size(); i++) {
                Coordinate b = plane.local(road.points().get(i));
                double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
                double along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2;
                double t = Math.max(0, Math.min(1, along));
                double u = a.x + t * (b.x - a.x);
                double v = a.y + t * (b.y - a.y);
                double distance = StrictMath.sqrt((p.x - u) * (p.x - u) + (p.y - v) * (p.y - v));
                if (distance <= within && (best == null || distance < best.distance())) {
                    best = new Hit(road, i, plane.world(u, v), distance);
                }
                a = b;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Makes the point of a hit a vertex of its road, or takes the vertex that is there already. */
    Coordinate join(Plane plane, Hit hit) {
        List<Coordinate> points = hit.road().points();
        for (int near = hit.before() - 1; near <= hit.before(); near++) {
            Coordinate vertex = points.get(near);
            if (plane.local(vertex).distance(plane.local(hit.at())) < SAME_VERTEX_M) {
                return vertex;
            }
        }
        points.add(hit.before(), hit.at());
        return hit.at();
    }

    /** Gives every road's row its final line. */
    void draw() {
        roads.forEach(road -> road.row().reshape(Shapes.line(road.points())));
    }
}

package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.geo.Polylines;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Draws a route. */
public final class RouteLine {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private RouteLine() {}

    /** The line driven, in degrees, WGS 84; a point twice where the station stands at the target. */
    public static LineString of(Route route, RoadNetwork network) {
        List<Coordinate> metres = new ArrayList<>();
        if (route.arcs().isEmpty()) {
            metres.addAll(List.of(route.source().place(network), route.source().place(network)));
        }
        int last = route.arcs().size() - 1;
        for (int i = 0; i <= last; i++) {
            int arc = route.arcs().get(i);
            double start = i == 0 ? route.startM() : 0;
            double end = i == last ? route.endM() : network.length(arc >> 1);
            addPart(arc, start, end, network, metres);
        }
        LocalPlane plane = network.plane();
        Coordinate[] degrees =
                metres.stream().map(point -> plane.toDegrees(point.x, point.y)).toArray(Coordinate[]::new);
        return FACTORY.createLineString(degrees);
    }

    private static void addPart(int arc, double start, double end, RoadNetwork network, List<Coordinate> metres) {
        Polylines lines = network.lines();
        int edge = arc >> 1;
        boolean ahead = (arc & 1) == 0;
        double length = network.length(edge);
        metres.add(network.place(edge, ahead ? start : length - start));
        double along = 0;
        int first = lines.first(edge);
        int count = lines.end(edge) - first;
        for (int i = 1; i < count - 1; i++) {
            int step = ahead ? first + i - 1 : first + count - 1 - i;
            along += lines.segmentLength(step);
            if (along > start && along < end) {
                int vertex = ahead ? step + 1 : step;
                metres.add(new Coordinate(lines.x(vertex), lines.y(vertex)));
            }
        }
        metres.add(network.place(edge, ahead ? end : length - end));
    }
}

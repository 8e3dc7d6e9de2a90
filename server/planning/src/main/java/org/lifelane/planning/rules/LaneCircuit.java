package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The lanes that serve a building, closed around it: 环形消防车道. Lanes farther off than those that serve it make no
 * ring of its own.
 *
 * @param ground what the ring encloses, metres
 */
record LaneCircuit(Geometry ground, LaneNetwork lanes, Set<Integer> edges) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** What is drawn on the ring may lie off it by the rounding of coordinates; metres. */
    private static final double ON_M = 0.01;
    /** How far along a way it is told whether that leads out of the ring; metres. */
    private static final double OUT_M = 1;

    /** The ring around a building; empty where its lanes do not close. */
    static Optional<LaneCircuit> around(BuildingCase building) {
        LaneNetwork lanes = building.district().lanes();
        RoadNetwork network = lanes.network();
        Set<Integer> edges = new HashSet<>();
        Polygonizer polygonizer = new Polygonizer();
        for (Placed lane : building.lanes()) {
            lanes.way(lane).ifPresent(way -> {
                for (int edge = network.wayFirstEdge(way); edge < network.wayFirstEdge(way + 1); edge++) {
                    edges.add(edge);
                    polygonizer.add(line(network, edge));
                }
            });
        }
        Collection<?> faces = edges.size() < 2 ? List.of() : polygonizer.getPolygons();
        List<Geometry> shapes = new ArrayList<>();
        faces.forEach(face -> shapes.add((Geometry) face));
        Geometry ground = shapes.size() > 1 ? UnaryUnionOp.union(shapes) : shapes.isEmpty() ? null : shapes.get(0);
        return Optional.ofNullable(ground)
                .filter(shape -> shape.contains(building.building().shape().getInteriorPoint()))
                .map(shape -> new LaneCircuit(shape, lanes, edges));
    }

    /** An edge between its nodes, so that a joint inferred across a gap closes. */
    private static LineString line(RoadNetwork network, int edge) {
        Coordinate[] line = LaneNetwork.line(network, edge);
        line[0] = place(network, network.tail(2 * edge));
        line[line.length - 1] = place(network, network.head(2 * edge));
        return FACTORY.createLineString(line);
    }

    private static Coordinate place(RoadNetwork network, int node) {
        return new Coordinate(network.nodeX(node), network.nodeY(node));
    }

    /** The number of its nodes from which a lane or a road leads out. */
    int connections() {
        RoadNetwork network = lanes.network();
        Geometry border = ground.getBoundary();
        Set<Integer> nodes = new HashSet<>();
        edges.forEach(edge -> nodes.addAll(List.of(network.tail(2 * edge), network.head(2 * edge))));
        return (int) nodes.stream()
                .filter(node -> point(place(network, node)).distance(border) < ON_M)
                .filter(this::leadsOut)
                .count();
    }

    private boolean leadsOut(int node) {
        RoadNetwork network = lanes.network();
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            int arc = network.outArc(i);
            double along = Math.min(OUT_M, network.length(arc >> 1) / 2);
            Coordinate place = network.place(arc >> 1, (arc & 1) == 0 ? along : network.length(arc >> 1) - along);
            if (network.way(arc >> 1).carriageway() && point(place).distance(ground) > ON_M) {
                return true;
            }
        }
        return false;
    }

    private static Point point(Coordinate place) {
        return FACTORY.createPoint(place);
    }
}

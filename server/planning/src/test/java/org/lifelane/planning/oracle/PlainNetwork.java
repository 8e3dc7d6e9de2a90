package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.oracle.PlainWay.Spot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The network that the section "The network" of the semantics describes, built sentence by sentence. */
final class PlainNetwork {
    private static final double JOINS_WITHIN_M = 2;
    private static final double GATE_ACTS_WITHIN_M = 5;
    /** A point this near to a node is at the node. */
    private static final double AT_NODE_M = 0.001;

    private static final GeometryFactory POINTS = new GeometryFactory();

    final LocalPlane plane;
    final List<PlainWay> ways = new ArrayList<>();

    PlainNetwork(Rows rows) {
        plane = rows.plane();
        rows.roads().forEach(row -> ways.add(new PlainWay(row, false, plane)));
        rows.lanes().forEach(row -> ways.add(new PlainWay(row, true, plane)));
        ways.forEach(way -> way.cut(0));
        ways.forEach(way -> way.cut(way.length()));
        meetAtVertices();
        placeRoadNodes(rows.roadNodes());
        ways.stream().filter(way -> way.lane).forEach(this::joinEnds);
        ways.stream().filter(way -> way.lane).forEach(PlainBends::mark);
        rows.gates().forEach(this::placeGate);
        ways.forEach(this::addArcs);
    }

    private record Vertex(PlainWay way, int index) {
        Optional<String> ref() {
            return way.row.text("node_refs").map(refs -> refs.split(" ", -1)[index]);
        }

        Cut cut() {
            return way.cut(way.along[index]);
        }

        Coordinate place() {
            return way.degrees[index];
        }
    }

    private List<Vertex> vertices() {
        List<Vertex> vertices = new ArrayList<>();
        for (PlainWay way : ways) {
            for (int i = 0; i < way.line.length; i++) {
                vertices.add(new Vertex(way, i));
            }
        }
        return vertices;
    }

    /** By node where both have one, by place otherwise; of several nodes at one place the first is meant. */
    private void meetAtVertices() {
        Map<String, Vertex> byRef = new HashMap<>();
        Map<Coordinate, Vertex> refAt = new HashMap<>();
        Map<Coordinate, Vertex> plainAt = new HashMap<>();
        for (Vertex vertex : vertices()) {
            if (vertex.ref().isPresent()) {
                refAt.putIfAbsent(vertex.place(), vertex);
                meet(byRef.putIfAbsent(vertex.ref().get(), vertex), vertex);
            } else {
                meet(plainAt.putIfAbsent(vertex.place(), vertex), vertex);
            }
        }
        plainAt.forEach((place, vertex) -> meet(refAt.get(place), vertex));
    }

    private static void meet(Vertex one, Vertex other) {
        if (one != null) {
            one.cut().meet(other.cut());
        }
    }

    private void placeRoadNodes(List<Feature> things) {
        Map<String, Feature> byRef = new HashMap<>();
        things.forEach(thing -> byRef.put(thing.id().substring("node/".length()), thing));
        for (Vertex vertex : vertices()) {
            vertex.ref()
                    .map(byRef::get)
                    .ifPresent(thing -> vertex.cut().node.things.add(thing));
        }
    }

    private void joinEnds(PlainWay lane) {
        for (int end : new int[] {0, lane.line.length - 1}) {
            Geometry place = POINTS.createPoint(lane.line[end]);
            for (PlainWay other : ways) {
                Cut here = lane.cut(lane.along[end]);
                boolean met = here.node.cuts.stream().anyMatch(cut -> cut.way == other);
                if (!met) {
                    other.nearest(place, JOINS_WITHIN_M).ifPresent(spot -> here.meet(other.cut(spot.along())));
                }
            }
        }
    }

    private void placeGate(Feature gate) {
        Geometry place = plane.toPlane(gate.shape());
        for (PlainWay way : ways) {
            way.nearest(place, GATE_ACTS_WITHIN_M)
                    .ifPresent(spot -> way.cut(spot.along()).addGate(gate));
        }
    }

    private void addArcs(PlainWay way) {
        List<Cut> cuts = way.cuts();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Arc there = new Arc(cuts.get(i), cuts.get(i + 1), true);
            Arc back = new Arc(cuts.get(i + 1), cuts.get(i), false);
            there.back = back;
            back.back = there;
            for (Arc arc : List.of(there, back)) {
                way.arcs.add(arc);
                arc.from.node.out.add(arc);
            }
        }
    }

    /** The arcs, in either direction, whose edge holds a place. */
    List<Arc> arcsAt(Spot spot) {
        return spot.way().arcs.stream()
                .filter(arc -> Math.min(arc.from.along, arc.to.along) <= spot.along()
                        && spot.along() <= Math.max(arc.from.along, arc.to.along))
                .toList();
    }

    /** The places where a way is cut at this very point: one, none, or both ends of a ring's seam. */
    List<Cut> cutsAt(Spot spot) {
        return spot.way().cuts().stream()
                .filter(cut -> Math.abs(cut.along - spot.along()) < AT_NODE_M)
                .toList();
    }

    /** Whether joints across gaps have bent a way back on itself: turning round on such a loop is by no definite side. */
    boolean hasLoops() {
        return ways.stream()
                .filter(way -> !way.closedRing())
                .flatMap(way -> way.arcs.stream())
                .anyMatch(arc -> arc.from.node == arc.to.node);
    }
}

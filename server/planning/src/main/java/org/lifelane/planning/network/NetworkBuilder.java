package org.lifelane.planning.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.NetworkReport.Joint;
import org.lifelane.planning.network.NetworkReport.LooseEnd;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Builds a network: reads the ways, joins lanes to what they touch, puts gates and barriers on their nodes, marks the
 * bends of lanes, and cuts the lines into edges where they meet.
 */
final class NetworkBuilder {
    /** A lane's end this near to a line touches it; metres. */
    private static final double TOUCH_M = 0.1;

    private final TravelNumbers numbers;
    private final double joinM;
    private final double gateM;
    private final List<Way> ways = new ArrayList<>();
    private final BitSet waysByNode = new BitSet();
    private final BitSet elsewhere = new BitSet();
    private final Vertices vertices = new Vertices();
    private final List<DraftLine> lines = new ArrayList<>();
    private final Map<Integer, List<Passage>> passages = new LinkedHashMap<>();
    private final List<Joint> joints = new ArrayList<>();
    private final List<LooseEnd> looseEnds = new ArrayList<>();
    private final List<String> idleGates = new ArrayList<>();
    private LocalPlane plane = LocalPlane.about(0, 0);
    private STRtree index = new STRtree();

    NetworkBuilder(TravelNumbers numbers) {
        this.numbers = numbers;
        this.joinM = numbers.distance("join_m");
        this.gateM = numbers.distance("gate_m");
    }

    RoadNetwork build(NetworkInput input) {
        plane = LocalPlane.about(bounds(input));
        for (Feature road : input.roads()) {
            Way.road(road).ifPresent(way -> addWay(way, road, road.text("node_refs")));
        }
        for (Feature lane : input.fireLanes()) {
            addWay(Way.lane(lane), lane, Optional.empty());
        }
        markBends();
        index = new STRtree();
        lines.forEach(line -> index.insert(envelope(line), line));
        joinLanes();
        NodeGates nodeGates = new NodeGates(input.gates(), input.roadNodes(), plane, gateM);
        OsmNodes.read(input.roadNodes(), vertices, numbers, nodeGates, this::put);
        for (Feature gate : input.gates()) {
            addGate(gate, nodeGates);
        }
        List<TurnRestriction> restrictions = OsmRestrictions.read(input.turnRestrictions(), vertices);
        OsmRestrictions.doubts(input.turnRestrictions(), ways, vertices, this::put);
        List<DraftLine> split = lines.stream().map(DraftLine::withSplits).toList();
        return new EdgeCutter(plane, ways, elsewhere, vertices, passages, restrictions, numbers)
                .cut(
                        split,
                        new NetworkReport(
                                List.copyOf(joints), List.copyOf(looseEnds), List.copyOf(idleGates), List.of()));
    }

    private static Envelope bounds(NetworkInput input) {
        Envelope bounds = new Envelope();
        input.roads().forEach(road -> bounds.expandToInclude(road.shape().getEnvelopeInternal()));
        input.fireLanes().forEach(lane -> bounds.expandToInclude(lane.shape().getEnvelopeInternal()));
        if (bounds.isNull()) {
            bounds.expandToInclude(input.ground());
        }
        if (bounds.isNull()) {
            bounds.expandToInclude(0, 0);
        }
        return bounds;
    }

    private void addWay(Way way, Feature row, Optional<String> nodeRefs) {
        int wayIndex = ways.size();
        ways.add(way);
        elsewhere.set(wayIndex, Level.elsewhere(row));
        Geometry shape = way.shape();
        long[] refs = nodeRefs.map(OsmNodes::ids).orElse(new long[0]);
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            if (shape.getGeometryN(part) instanceof LineString line && !line.isEmpty()) {
                boolean byNode = shape.getNumGeometries() == 1 && refs.length == line.getNumPoints();
                waysByNode.set(wayIndex, byNode);
                addLine(wayIndex, line.getCoordinates(), byNode ? refs : new long[0]);
            }
        }
    }

    private void addLine(int way, Coordinate[] degrees, long[] refs) {
        int[] ids = new int[degrees.length];
        double[] pairs = new double[2 * degrees.length];
        int n = 0;
        for (int i = 0; i < degrees.length; i++) {
            int id = refs.length > 0
                    ? vertices.ofOsmNode(refs[i], degrees[i].x, degrees[i].y)
                    : vertices.at(degrees[i].x, degrees[i].y);
            boolean repeated = n > 0 && (ids[n - 1] == id || samePlace(pairs, n - 1, degrees[i]));
            if (!repeated) {
                ids[n] = id;
                pairs[2 * n] = degrees[i].x;
                pairs[2 * n + 1] = degrees[i].y;
                n++;
            } else if (ids[n - 1] != id) {
                vertices.join(id, ids[n - 1]);
            }
        }
        if (n < 2) {
            return;
        }
        double[] used = java.util.Arrays.copyOf(pairs, 2 * n);
        plane.toPlane(used);
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = used[2 * i];
            y[i] = used[2 * i + 1];
        }
        lines.add(new DraftLine(way, java.util.Arrays.copyOf(ids, n), x, y));
    }

    private static boolean samePlace(double[] pairs, int i, Coordinate place) {
        return pairs[2 * i] == place.x && pairs[2 * i + 1] == place.y;
    }

    private void markBends() {
        for (DraftLine line : lines) {
            if (ways.get(line.way).lane()) {
                int n = line.vertex.length;
                for (Bends.Found bend : Bends.of(line, numbers)) {
                    Passage passage = new Passage.Bend(line.way, bend.degrees());
                    put(passage, line.vertex[Bends.wrap(bend.firstIndex(), n)]);
                    if (bend.lastIndex() != bend.firstIndex()) {
                        put(passage, line.vertex[Bends.wrap(bend.lastIndex(), n)]);
                    }
                }
            }
        }
    }

    private void put(Passage passage, int vertex) {
        passages.computeIfAbsent(vertex, v -> new ArrayList<>()).add(passage);
    }

    private void joinLanes() {
        int[] uses = new int[vertices.size()];
        for (DraftLine line : lines) {
            for (int vertex : line.vertex) {
                uses[vertex]++;
            }
        }
        for (DraftLine line : List.copyOf(lines)) {
            if (ways.get(line.way).lane()) {
                joinEnd(line, 0, uses);
                if (!line.closed()) {
                    joinEnd(line, line.vertex.length - 1, uses);
                }
            }
        }
    }

    private void joinEnd(DraftLine lane, int end, int[] uses) {
        double x = lane.x[end];
        double y = lane.y[end];
        int vertex = lane.vertex[end];
        boolean meets = uses[vertex] > 1;
        if (elsewhere.get(lane.way)) {
            tellLoose(lane, vertex, meets, false);
            return;
        }
        boolean byBridge = false;
        for (DraftLine other : linesNear(x, y, joinM)) {
            if (other.way == lane.way || other.has(vertex, vertices)) {
                continue;
            }
            DraftLine.Foot foot = other.nearest(x, y);
            if (foot.distance() <= joinM && elsewhere.get(other.way)) {
                byBridge = true;
            } else if (foot.distance() <= joinM) {
                vertices.join(vertex, other.split(foot, vertices, plane));
                meets = true;
                if (foot.distance() > TOUCH_M) {
                    Way otherWay = ways.get(other.way);
                    joints.add(new Joint(ways.get(lane.way).id(), otherWay.layer(), otherWay.id(), foot.distance()));
                }
            }
        }
        tellLoose(lane, vertex, meets, byBridge);
    }

    private void tellLoose(DraftLine lane, int vertex, boolean meets, boolean byBridge) {
        if (!meets) {
            looseEnds.add(new LooseEnd(
                    ways.get(lane.way).id(), new Coordinate(vertices.lon(vertex), vertices.lat(vertex)), byBridge));
        }
    }

    /** Whether something on the ground may act on a line: a line that runs elsewhere only at one of its vertices. */
    private boolean within(DraftLine line, Coordinate place) {
        return !elsewhere.get(line.way) || line.vertexAt(place.x, place.y);
    }

    /**
     * A gate acts on each way near it that runs on the ground. OpenStreetMap's own stand on a node, and a road of
     * OpenStreetMap tells by its nodes whether that is one of its own: a gate in the fence beside it is none.
     */
    private void addGate(Feature row, NodeGates nodeGates) {
        Coordinate place = plane.toPlane(row.shape().getCentroid().getCoordinate());
        OptionalLong node = NodeGates.node(row);
        int standing = node.isPresent() ? vertices.ofOsmNode(node.getAsLong()) : -1;
        boolean idle = true;
        var nearestByWay = new java.util.TreeMap<Integer, DraftLine>();
        for (DraftLine line : linesNear(place.x, place.y, gateM)) {
            double distance = line.nearest(place.x, place.y).distance();
            if (distance > gateM || !ways.get(line.way).carriageway() || !within(line, place)) {
                continue;
            }
            idle = false;
            boolean byNode = node.isPresent() && waysByNode.get(line.way);
            if (!byNode || standing >= 0 && line.has(standing, vertices) && !nodeGates.barrierActs(row)) {
                nearestByWay.merge(
                        line.way,
                        line,
                        (known, other) -> known.nearest(place.x, place.y).distance() <= distance ? known : other);
            }
        }
        nearestByWay.forEach((way, line) ->
                put(Gates.of(row, way, numbers), line.split(line.nearest(place.x, place.y), vertices, plane)));
        if (idle) {
            idleGates.add(row.id());
        }
    }

    private List<DraftLine> linesNear(double x, double y, double metres) {
        Envelope search = new Envelope(x, x, y, y);
        search.expandBy(metres);
        List<DraftLine> near = new ArrayList<>();
        index.query(search, item -> near.add((DraftLine) item));
        near.sort(java.util.Comparator.comparingInt(line -> line.way));
        return near;
    }

    private static Envelope envelope(DraftLine line) {
        Envelope envelope = new Envelope();
        for (int i = 0; i < line.x.length; i++) {
            envelope.expandToInclude(line.x[i], line.y[i]);
        }
        return envelope;
    }
}

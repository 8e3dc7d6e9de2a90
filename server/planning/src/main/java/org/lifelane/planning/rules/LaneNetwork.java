package org.lifelane.planning.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.lifelane.planning.geo.Polylines;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.Passage;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.Way;
import org.locationtech.jts.geom.Coordinate;

/** The fire lanes of a district within its road network: where each bends and ends, and the gates on the way in. */
public final class LaneNetwork {
    private static final String SERVICE = "service";

    private final RoadNetwork network;
    private final Map<String, Integer> ways = new LinkedHashMap<>();
    private final Map<String, Feature> gates = new LinkedHashMap<>();
    private final Map<Integer, Double> sharpest = new TreeMap<>();

    /** @param gates the rows of the layer */
    LaneNetwork(RoadNetwork network, List<Feature> gates) {
        this.network = network;
        gates.forEach(gate -> this.gates.put(gate.id(), gate));
        for (int way = 0; way < network.ways().size(); way++) {
            if (network.ways().get(way).lane()) {
                ways.put(network.ways().get(way).id(), way);
            }
        }
        for (int node = 0; node < network.nodeCount(); node++) {
            for (Passage passage : network.passages(node)) {
                if (passage instanceof Passage.Bend bend) {
                    sharpest.merge(bend.way(), bend.turnDegrees(), Math::max);
                }
            }
        }
    }

    RoadNetwork network() {
        return network;
    }

    /** Index of a lane among the network's ways. */
    OptionalInt way(Placed lane) {
        Integer way = ways.get(lane.row().id());
        return way == null ? OptionalInt.empty() : OptionalInt.of(way);
    }

    /** The row of a gate. */
    Optional<Feature> gate(String id) {
        return Optional.ofNullable(gates.get(id));
    }

    /** Degrees by which a lane turns at its sharpest bend; empty where it runs straight. */
    OptionalDouble sharpestBend(int way) {
        Double degrees = sharpest.get(way);
        return degrees == null ? OptionalDouble.empty() : OptionalDouble.of(degrees);
    }

    /** A lane, or a service road such as the drive from a street to a compound's lanes. */
    boolean drive(int edge) {
        Way way = network.way(edge);
        return way.lane() || way.carriageway() && way.speedClass().equals(SERVICE);
    }

    /** A road of the public network, where every way in begins. */
    boolean street(int edge) {
        return network.way(edge).carriageway() && !drive(edge);
    }

    /**
     * Metres from a lane's end that joins nothing back to where ways part or a street begins, the longest where it has
     * several such ends; empty where it has none.
     */
    OptionalDouble deadEnd(int way) {
        double longest = -1;
        for (int arc = 2 * network.wayFirstEdge(way); arc < 2 * network.wayFirstEdge(way + 1); arc++) {
            if (waysOn(network.tail(arc)) == 1) {
                longest = Math.max(longest, toJunction(arc));
            }
        }
        return longest < 0 ? OptionalDouble.empty() : OptionalDouble.of(longest);
    }

    private double toJunction(int from) {
        double metres = 0;
        int arc = from;
        while (arc >= 0) {
            metres += network.length(arc >> 1);
            arc = waysOn(network.head(arc)) == 2 ? next(arc, from) : -1;
        }
        return metres;
    }

    /** The arc that leads on from the end of another where no other does; −1 where a street begins or it runs in a circle. */
    private int next(int arc, int from) {
        int node = network.head(arc);
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            int out = network.outArc(i);
            if (out != (arc ^ 1) && out != from && drive(out >> 1)) {
                return out;
            }
        }
        return -1;
    }

    /** How many ends of edges that an engine may drive meet at a node. */
    private int waysOn(int node) {
        int count = 0;
        for (int i = network.firstOut(node); i < network.firstOut(node + 1); i++) {
            if (network.way(network.outArc(i) >> 1).carriageway()) {
                count++;
            }
        }
        return count;
    }

    /** The line of an edge, metres of the plane. */
    static Coordinate[] line(RoadNetwork network, int edge) {
        Polylines lines = network.lines();
        Coordinate[] line = new Coordinate[lines.end(edge) - lines.first(edge)];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(lines.x(lines.first(edge) + i), lines.y(lines.first(edge) + i));
        }
        return line;
    }
}

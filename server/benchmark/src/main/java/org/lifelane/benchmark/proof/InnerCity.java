package org.lifelane.benchmark.proof;

import java.util.stream.IntStream;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;

/** The streets about the middle of a network, its median junction: as dense as the extract gets, so that sites compete. */
record InnerCity(RoadNetwork network, double x, double y, double radiusM) {
    static InnerCity of(RoadNetwork network, double radiusM) {
        int half = network.nodeCount() / 2;
        double x = IntStream.range(0, network.nodeCount())
                .mapToDouble(network::nodeX)
                .sorted()
                .toArray()[half];
        double y = IntStream.range(0, network.nodeCount())
                .mapToDouble(network::nodeY)
                .sorted()
                .toArray()[half];
        return new InnerCity(network, x, y, radiusM);
    }

    /** Whether an edge of this or another network of the same extract begins in it. */
    boolean holds(RoadNetwork other, int edge) {
        int node = other.tail(2 * edge);
        return holds(other.plane().toDegrees(other.nodeX(node), other.nodeY(node)));
    }

    boolean holds(Coordinate degrees) {
        Coordinate metres = network.plane().toPlane(degrees);
        return Math.hypot(metres.x - x, metres.y - y) <= radiusM;
    }
}

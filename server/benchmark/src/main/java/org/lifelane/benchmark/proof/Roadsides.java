package org.lifelane.benchmark.proof;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Target;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Places on and beside some streets, drawn evenly by length with a fixed seed. */
final class Roadsides {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double NEAREST_M = 10;
    private static final double FARTHEST_M = 25;

    private final RoadNetwork network;
    private final int[] edges;
    private final double[] until;
    private final SplittableRandom random;

    /** @param edges of the streets to draw from; both ways have to be open to the vehicle */
    Roadsides(SearchGraph graph, java.util.function.IntPredicate edges, SplittableRandom random) {
        this.network = graph.network();
        this.random = random;
        this.edges = java.util.stream.IntStream.range(0, network.edgeCount())
                .filter(edge -> graph.passable(2 * edge) && graph.passable(2 * edge + 1))
                .filter(edges)
                .toArray();
        this.until = new double[this.edges.length];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            sum += network.length(this.edges[i]);
            until[i] = sum;
        }
    }

    /** A place of the network: metres of its plane. */
    private record Place(int edge, Coordinate metres) {}

    private Place onStreet() {
        double at = random.nextDouble(until[until.length - 1]);
        int found = java.util.Arrays.binarySearch(until, at);
        int i = found >= 0 ? found : -found - 1;
        int edge = edges[i];
        return new Place(edge, network.place(edge, until[i] - at));
    }

    /** On a street: degrees. */
    Coordinate station() {
        Coordinate metres = onStreet().metres();
        return network.plane().toDegrees(metres.x, metres.y);
    }

    /** A building beside a street, known as a point, of the compound that its street belongs to. */
    Target building(String id) {
        Place place = onStreet();
        double turn = random.nextDouble(2 * Math.PI);
        double metres = NEAREST_M + random.nextDouble(FARTHEST_M - NEAREST_M);
        LocalPlane plane = network.plane();
        Point point = FACTORY.createPoint(plane.toDegrees(
                place.metres().x + metres * Math.cos(turn), place.metres().y + metres * Math.sin(turn)));
        Optional<String> compound = network.way(place.edge()).compound();
        return new Target(id, "", point, compound, List.of());
    }
}

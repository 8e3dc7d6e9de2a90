package org.lifelane.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgePoint;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Source;

/** Stations drawn at random, each at the start of an edge that can be driven both ways: a node in either graph. */
final class Starts {
    private Starts() {}

    static List<Source> of(SearchGraph graph, int count, long seed) {
        RoadNetwork network = graph.network();
        SplittableRandom random = new SplittableRandom(seed);
        List<Source> starts = new ArrayList<>();
        while (starts.size() < count) {
            int edge = random.nextInt(network.edgeCount());
            if (graph.passable(2 * edge) && graph.passable(2 * edge + 1)) {
                int node = network.tail(2 * edge);
                Station station = new Station(
                        "start-" + starts.size(),
                        "",
                        network.plane().toDegrees(network.nodeX(node), network.nodeY(node)),
                        Optional.empty(),
                        "existing",
                        List.of(),
                        OptionalDouble.empty());
                starts.add(new Source(station, List.of(new EdgePoint(edge, 0, 0)), 0));
            }
        }
        return starts;
    }
}

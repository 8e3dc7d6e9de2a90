package org.lifelane.planning.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.osm.OsmExtract;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;
import org.lifelane.planning.town.Town;

/** Every real extract: it becomes a network, and arrivals on it pass their certificate, turns on and off. */
@EnabledIf("dataIsThere")
class RealNetworksTest {
    private static final Path FOLDER = Path.of("../../../shared/data/osm");
    private static final long LIMIT_MS = 300_000;

    static boolean dataIsThere() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("not run: no real extracts at " + FOLDER);
        }
        return Files.isDirectory(FOLDER);
    }

    static Stream<Path> extracts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void arrivalsPassTheirCertificate(Path extract) {
        OsmExtract rows = OsmFile.read(extract, OsmSelection.network());
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(
                        rows.layer(Layers.ROADS),
                        List.of(),
                        List.of(),
                        rows.layer(Layers.ROAD_NODES),
                        rows.layer(Layers.TURN_RESTRICTIONS)),
                Town.numbers());
        EdgeIndex index = new EdgeIndex(network);
        for (boolean turns : new boolean[] {true, false}) {
            SearchGraph graph = SearchGraph.of(
                    network, Town.PUMPER, SearchOptions.standard().withTurns(turns), Town.numbers());
            ReachAnalysis analysis =
                    new ReachAnalysis(graph, index, stations(network, graph), ReachOptions.within(LIMIT_MS));
            ArrivalField field = analysis.withinLimit();
            Certificate.check(field, analysis.sources(), LIMIT_MS);
            assertThat(analysis.sources()).hasSize(5);
            assertThat(field.size()).isGreaterThan(10);
            System.out.printf(
                    "%s turns %s: %d nodes, %d edges, %d states, %d moves, %d reached in 300 s%n",
                    extract.getFileName(),
                    turns ? "on" : "off",
                    network.nodeCount(),
                    network.edgeCount(),
                    graph.stateCount(),
                    graph.moveCount(),
                    field.size());
        }
    }

    /** Five stations on usable edges, by a fixed seed. */
    private static List<Station> stations(RoadNetwork network, SearchGraph graph) {
        SplittableRandom random = new SplittableRandom(2026);
        List<Station> stations = new ArrayList<>();
        while (stations.size() < 5) {
            int edge = random.nextInt(network.edgeCount());
            if (graph.edgeUsable(edge) && network.length(edge) > 20) {
                var place = network.place(edge, network.length(edge) / 2);
                String id = "s" + stations.size();
                stations.add(new Station(
                        id,
                        id,
                        network.plane().toDegrees(place.x, place.y),
                        Optional.empty(),
                        "existing",
                        List.of(),
                        OptionalDouble.empty()));
            }
        }
        return stations;
    }
}

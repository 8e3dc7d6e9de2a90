package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Supplier;
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
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.town.Town;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Every real extract: covered ground tells the truth, on the roads and between them, within 180 and 300 s. */
@EnabledIf("dataIsThere")
class RealGroundTest {
    private static final Path FOLDER = Path.of("../../../shared/data/osm");
    private static final int STATIONS = 5;
    private static final int GROUND_POINTS = 10_000;
    private static boolean headed;

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
    void coveredGroundTellsTheTruth(Path extract) {
        SearchGraph graph = graph(extract);
        long start = System.nanoTime();
        PassableGround ground = PassableGround.of(graph);
        double partedS = (System.nanoTime() - start) / 1e9;
        AgreementSampler sampler = new AgreementSampler(ground.lines());
        ReachAnalysis analysis =
                new ReachAnalysis(graph, new EdgeIndex(graph.network()), stations(graph), ReachOptions.within(300_000));
        CoverageAgreement agreement = CoverageAgreement.none();
        Figures figures = new Figures();
        for (Source source : analysis.sources()) {
            ArrivalField field = analysis.from(source);
            for (long limitMs : new long[] {180_000, 300_000}) {
                MultiPolygon covered = figures.time(() -> ground.covered(field, limitMs));
                assertThat(covered.isValid()).isTrue();
                agreement = agreement.plus(sampler.sample(
                        ground.reached(field, limitMs),
                        graph.network().plane().toPlane(covered),
                        GROUND_POINTS,
                        source.stands().get(0).edge()));
            }
        }
        figures.print(extract, partedS, agreement);
        assertThat(analysis.sources()).hasSize(STATIONS);
        assertThat(agreement.roadPoints()).isGreaterThan(1000);
        assertThat(agreement.roads()).isGreaterThanOrEqualTo(0.995);
        assertThat(agreement.ground()).isGreaterThanOrEqualTo(0.99);
    }

    /** With turns on, as a fire engine drives. */
    private static SearchGraph graph(Path extract) {
        OsmExtract rows = OsmFile.read(extract, OsmSelection.network());
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(
                        rows.layer(Layers.ROADS),
                        List.of(),
                        List.of(),
                        rows.layer(Layers.ROAD_NODES),
                        rows.layer(Layers.TURN_RESTRICTIONS)),
                Town.numbers());
        return SearchGraph.of(network, Town.PUMPER, SearchOptions.standard().withTurns(true), Town.numbers());
    }

    /** On usable edges, by a fixed seed; they leave at once. */
    private static List<Station> stations(SearchGraph graph) {
        RoadNetwork network = graph.network();
        SplittableRandom random = new SplittableRandom(8);
        List<Station> stations = new ArrayList<>();
        while (stations.size() < STATIONS) {
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
                        OptionalDouble.of(0)));
            }
        }
        return stations;
    }

    /** What the polygons of one extract took and are. */
    private static final class Figures {
        private final List<Double> ms = new ArrayList<>();
        private int polygons;
        private int holes;
        private int vertices;

        /** The last of three runs counts. */
        MultiPolygon time(Supplier<MultiPolygon> polygonsOf) {
            MultiPolygon covered = polygonsOf.get();
            long tookNs = 0;
            for (int run = 1; run < 3; run++) {
                long start = System.nanoTime();
                covered = polygonsOf.get();
                tookNs = System.nanoTime() - start;
            }
            ms.add(tookNs / 1e6);
            vertices += covered.getNumPoints();
            polygons += covered.getNumGeometries();
            for (int i = 0; i < covered.getNumGeometries(); i++) {
                holes += ((Polygon) covered.getGeometryN(i)).getNumInteriorRing();
            }
            return covered;
        }

        void print(Path extract, double partedS, CoverageAgreement agreement) {
            if (!headed) {
                headed = true;
                System.out.printf(
                        "%-26s %9s %9s %9s %9s %9s %9s %9s %8s %9s %8s %6s%n",
                        "extract",
                        "roads %",
                        "points",
                        "missed m",
                        "spilt m",
                        "ground %",
                        "strict %",
                        "parted s",
                        "ms",
                        "vertices",
                        "polygons",
                        "holes");
            }
            ms.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %9.3f %9d %9.0f %9.0f %9.3f %9.3f %9.2f %8.1f %9d %8d %6d%n",
                    extract.getFileName(),
                    100 * agreement.roads(),
                    agreement.roadPoints(),
                    agreement.missedMetres(),
                    agreement.spiltMetres(),
                    100 * agreement.ground(),
                    100 * agreement.groundStrictly(),
                    partedS,
                    ms.get(ms.size() / 2),
                    vertices / ms.size(),
                    polygons / ms.size(),
                    holes / ms.size());
        }
    }
}

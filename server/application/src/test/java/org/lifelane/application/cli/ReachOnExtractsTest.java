package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.exports.GeoJsonWriter;
import org.lifelane.application.reach.FilesCertificate;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The commands on real extracts, judged by what they wrote and by nothing else. */
@EnabledIf("dataIsThere")
class ReachOnExtractsTest {
    private static final Path FOLDER = Path.of("../../../shared/data/osm");
    private static final GeometryFactory POINTS = new GeometryFactory();
    private static final int STATIONS = 5;
    private static final int BUILDINGS = 500;

    @TempDir
    private Path folder;

    static boolean dataIsThere() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("not run: no real extracts at " + FOLDER);
        }
        return Files.isDirectory(FOLDER);
    }

    @Test
    void baltimoreWithItsOwnStationsAndBuildings() throws IOException {
        Path extract = FOLDER.resolve("baltimore.osm.pbf");
        run(extract, extract, extract, "on", 10);
        run(extract, extract, extract, "off", 10);
        assertThat(Files.readAllLines(folder.resolve("A.csv"))).hasSizeGreaterThan(1500);
    }

    @Test
    void portoWithPointsDrawnOnItsRoads() throws IOException {
        Path extract = FOLDER.resolve("porto.osm.pbf");
        SplittableRandom random = new SplittableRandom(2026);
        List<Feature> roads = OsmFile.read(extract, OsmSelection.network()).layer(Layers.ROADS).stream()
                .filter(road ->
                        road.text("highway").filter("residential"::equals).isPresent())
                .toList();
        Path stations = drawn("stations", STATIONS, roads, random);
        Path buildings = drawn("buildings", BUILDINGS, roads, random);
        run(extract, stations, buildings, "on", STATIONS);
        assertThat(Files.readAllLines(folder.resolve("A.csv"))).hasSize(1 + BUILDINGS);
    }

    private Path drawn(String name, int count, List<Feature> roads, SplittableRandom random) throws IOException {
        Path file = folder.resolve(name + ".geojson");
        try (Writer out = Files.newBufferedWriter(file);
                GeoJsonWriter json = new GeoJsonWriter(out)) {
            for (int i = 0; i < count; i++) {
                Coordinate[] line =
                        roads.get(random.nextInt(roads.size())).shape().getCoordinates();
                Coordinate place = line[random.nextInt(line.length)];
                json.feature(Feature.of(name + i, POINTS.createPoint(place), Map.of()));
            }
        }
        return file;
    }

    private void run(Path roads, Path stations, Path buildings, String turns, int count) throws IOException {
        long start = System.nanoTime();
        CommandRun network = CommandRun.of(
                "network",
                "--roads",
                roads,
                "--vehicle",
                "pumper",
                "--turns",
                turns,
                "--states-out",
                file("S.csv"),
                "--edges-out",
                file("E.csv"));
        assertThat(network.errors()).isEmpty();
        CommandRun reach = CommandRun.of(
                "reach",
                "--roads",
                roads,
                "--vehicle",
                "pumper",
                "--turns",
                turns,
                "--stations",
                stations,
                "--targets",
                buildings,
                "--all-buildings",
                "--limit",
                "240",
                "--out",
                file("A.csv"),
                "--matrix",
                file("M.csv"),
                "--polygons",
                file("P.geojson"),
                "--states-out",
                file("T.csv"),
                "--routes",
                file("R.geojson"));
        assertThat(reach.errors()).isEmpty();
        assertThat(reach.code()).isZero();
        FilesCertificate certificate = FilesCertificate.check(file("E.csv"), file("T.csv"), count, 240_000);
        assertThat(certificate.reached()).isGreaterThan(1000);
        System.out.printf(
                "%s turns %s: %s; network and reach together %.1f s%n",
                roads.getFileName(), turns, certificate, (System.nanoTime() - start) / 1e9);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}

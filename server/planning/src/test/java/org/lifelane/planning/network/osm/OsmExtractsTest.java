package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** Every extract in {@code shared/data/osm} against the counts that its README gives. */
class OsmExtractsTest {
    static final Path FOLDER = Path.of("../../../shared/data/osm");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            porto.osm.pbf              | 51349 | 0  | 0  | 11   | 547 | 52  | 25  | 7  | 12  | 280  | 357
            heidelberg.osm.pbf         | 25359 | 2  | 12 | 5    | 665 | 360 | 164 | 15 | 191 | 3946 | 476
            andorra.osm.pbf            | 1615  | 0  | 0  | 294  | 2   | 0   | 1   | 0  | 1   | 0    | 0
            north-bayreuth.osm.gz      | 2056  | 7  | 20 | 4267 | 12  | 10  | 1   | 0  | 6   | 33   | 40
            baltimore.osm.pbf          | 3844  | 10 | 3  | 1738 | 47  | 5   | 1   | 0  | 0   | 5    | 3
            shanghai-center.osm.gz     | 4701  | 0  | 0  | 0    | 14  | 5   | 40  | 0  | 2   | 0    | 0
            moscow.osm.gz              | 588   | 0  | 0  | 628  | 19  | 7   | 0   | 0  | 0   | 2    | 106
            shenzhen-longgang.osm.gz   | 516   | 0  | 0  | 139  | 5   | 0   | 0   | 0  | 0   | 0    | 1
            yingtan-guixi.osm.gz       | 176   | 0  | 0  | 165  | 2   | 0   | 0   | 0  | 0   | 0    | 0
            bayfront-singapore.osm.pbf | 332   | 0  | 3  | 31   | 0   | 0   | 2   | 0  | 0   | 0    | 40
            """)
    void everyExtractGivesWhatItHolds(
            String name,
            int highways,
            int stations,
            int hydrants,
            int buildings,
            int gates,
            int liftGates,
            int maxheight,
            int maxwidth,
            int maxweight,
            int width,
            int restrictions) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no real extracts here");
        OsmExtract all = OsmFile.read(file, OsmSelection.everything().withAllBuildings());
        List<Feature> roads = all.layer(Layers.ROADS);

        Set<String> ways = new HashSet<>();
        roads.forEach(road -> ways.add(road.id().replaceFirst("-\\d+$", "")));
        assertThat(ways.size() + noted(all, "osm.roads.left-out") + noted(all, "osm.roads.no-nodes"))
                .isEqualTo(highways);
        assertThat(roads.stream().map(Feature::id)).doesNotHaveDuplicates();
        assertThat(roads).allSatisfy(road -> {
            assertThat(road.shape().getNumPoints())
                    .isEqualTo(road.text("node_refs").orElseThrow().split(" ").length);
        });

        assertThat(all.layer(Layers.STATIONS)).hasSize(stations);
        assertThat(all.layer(Layers.HYDRANTS)).hasSize(hydrants);
        assertThat(all.layer(Layers.HIGH_RISES).size() + openBuildings(all)).isEqualTo(buildings);
        assertThat(all.layer(Layers.HIGH_RISES)).allMatch(row -> row.shape().isValid());
        // A few gates are drawn as a way across the road; those are no points.
        assertThat(gates(all, "gate")).isBetween(gates - 4, gates);
        assertThat(gates(all, "lift_gate")).isEqualTo(liftGates);
        assertThat(all.layer(Layers.TURN_RESTRICTIONS).size()
                        + noted(all, "osm.restrictions.members")
                        + noted(all, "osm.restrictions.conditional")
                        + noted(all, "osm.restrictions.off-roads"))
                .isBetween(restrictions * 9 / 10, restrictions);

        OsmExtract network = OsmFile.read(file, OsmSelection.network());
        List<Feature> nodes = network.layer(Layers.ROAD_NODES);
        assertThat(count(roads, row -> row.text("maxheight").isPresent())
                        + count(nodes, row -> row.text("maxheight").isPresent()))
                .isBetween(maxheight * 7 / 10, maxheight);
        assertThat(count(roads, row -> row.text("maxwidth").isPresent())
                        + count(nodes, row -> row.text("maxwidth").isPresent()))
                .isBetween(maxwidth * 7 / 10, maxwidth);
        assertThat(count(roads, row -> row.text("maxweight").isPresent())).isBetween(maxweight * 7 / 10, maxweight);
        // The README counts rivers, hedges and gates with a width too.
        assertThat(count(roads, row -> row.text("width").isPresent())).isBetween(width * 3 / 10, width);
        assertThat(count(roads, row -> row.number("width_m").isPresent()))
                .isGreaterThanOrEqualTo(count(roads, row -> row.text("width").isPresent()) * 99 / 100);
        assertThat(nodes.equals(all.layer(Layers.ROAD_NODES)))
                .as("what stands on the roads' nodes is the same whichever layers are read")
                .isTrue();
    }

    private static int gates(OsmExtract extract, String barrier) {
        return count(extract.layer(Layers.GATES), row -> row.text("barrier").equals(Optional.of(barrier)));
    }

    private static int count(List<Feature> rows, Predicate<Feature> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static int noted(OsmExtract extract, String code) {
        return extract.notes().stream()
                .filter(note -> note.code().equals(code))
                .mapToInt(OsmExtractsTest::tally)
                .sum();
    }

    private static int openBuildings(OsmExtract extract) {
        return extract.notes().stream()
                .filter(note -> note.code().equals("osm.areas.open")
                        && note.arguments().get(0).equals("high-rises"))
                .mapToInt(OsmExtractsTest::tally)
                .sum();
    }

    private static int tally(Fault note) {
        return note.arguments().stream()
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }
}

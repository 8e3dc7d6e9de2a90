package org.lifelane.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.coverage.CoverageAgreement;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Source;

/** What a race is worth depends on its runners' having done the same work. No time is held to anything here. */
class SameAnswersTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Path EXTRACTS = PROJECT.resolve("../shared/data/osm");
    private static final long LIMIT_MS = 300_000;
    private static final int STATIONS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"porto.osm.pbf", "baltimore.osm.pbf"})
    void arrivalsOnTheSameStreetsAreGraphHoppers(String name) throws IOException {
        Streets streets = streets(name);
        SearchGraph bare = streets.graph(streets.bare(), false);
        RoadNetwork whole = streets.whole();
        ArrivalsRace race = new ArrivalsRace(
                bare,
                streets.graph(whole, false),
                streets.graph(whole, true),
                PeerGraph.withMillis(bare),
                PeerGraph.truck(bare, streets.vehicle()),
                Starts.of(bare, 5, 1),
                LIMIT_MS);
        assertThat(race.compareAnswers()).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"porto.osm.pbf", "baltimore.osm.pbf"})
    void ourPolygonsHoldTheTruthAndTheirsAreMeasuredByTheSame(String name) throws IOException {
        Streets streets = streets(name);
        SearchGraph bare = streets.graph(streets.bare(), false);
        List<Source> starts = Starts.of(bare, STATIONS, 1);
        CoverageRace race = new CoverageRace(bare, starts, LIMIT_MS);
        PeerGraph truck = PeerGraph.truck(bare, streets.vehicle());
        CoverageAgreement ours = race.ours();
        CoverageAgreement theirs = race.peersByDefault(truck);
        CoverageAgreement inFull = race.peersInFull(truck);
        // ./lifelane test shows the lines that begin so.
        System.out.printf("agreement of polygons, %s, %d stations, %d s%n", name, STATIONS, LIMIT_MS / 1000);
        System.out.printf("agreement   ours:                   %s%n", ours);
        System.out.printf("agreement   GraphHopper 11's:       %s%n", theirs);
        System.out.printf("agreement   GraphHopper 11's whole: %s%n", inFull);
        assertThat(ours.roads()).isGreaterThanOrEqualTo(0.995);
        assertThat(ours.ground()).isGreaterThanOrEqualTo(0.99);
        assertThat(theirs.roads()).isBetween(0.3, 0.995);
        assertThat(inFull.roads()).isBetween(0.3, 0.995);
    }

    @Test
    void bothImportsComeToAnEnd() throws IOException {
        Streets streets = streets("north-bayreuth.osm.gz");
        assertThat(PeerImport.of(streets.extract(), true)).isGreaterThan(1000);
        assertThat(ImportRace.ready(streets).graph().moveCount()).isGreaterThan(1000);
    }

    private static Streets streets(String name) throws IOException {
        Path extract = EXTRACTS.resolve(name);
        Assumptions.assumeTrue(Files.exists(extract), "no real extracts here");
        return Streets.of(extract, PROJECT, "pumper");
    }
}

package org.lifelane.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Source;

/** One run, all figures: see the README beside the sources. */
public final class Benchmark {
    private static final long LIMIT_MS = 300_000;
    private static final int STATIONS = 30;
    private static final long SEED = 20_261_124;

    private Benchmark() {}

    /** @param arguments the project's root, the extract, the vehicle */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path extract = Path.of(arguments[1]);
        if (!Files.exists(extract)) {
            System.err.println("error: " + extract + ": no such file; name an extract: server/benchmark/run FILE");
            System.exit(2);
        }
        Streets streets = Streets.of(extract, project, arguments[2]);
        System.out.printf(
                Locale.ROOT,
                "%s, vehicle %s, %d s, %d stations, JDK %s, %d processors%n%n",
                extract.getFileName(),
                streets.vehicle().name(),
                LIMIT_MS / 1000,
                STATIONS,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors());

        RoadNetwork network = streets.whole();
        SearchGraph withTurns = streets.graph(network, true);
        SearchGraph withoutTurns = streets.graph(network, false);
        SearchGraph bare = streets.graph(streets.bare(), false);
        PeerGraph peer = PeerGraph.withMillis(bare);
        PeerGraph truck = PeerGraph.truck(bare, streets.vehicle());
        List<Source> starts = Starts.of(bare, STATIONS, SEED);
        Table table = new Table();

        ArrivalsRace arrivals = new ArrivalsRace(bare, withoutTurns, withTurns, peer, truck, starts, LIMIT_MS);
        int compared = arrivals.compareAnswers();
        table.note(
                "answers: %d arrivals at junctions from %d stations; GraphHopper with our milliseconds gives the same"
                        + " to the millisecond, with its truck model within 0.1 s",
                compared, STATIONS);
        ArrivalsRace.Times times = arrivals.times(20, 41);
        table.faster("arrivals, turns off; same streets, truck model", times.bare(), times.truck());
        table.faster("arrivals, turns off; barriers and signals too", times.withoutTurns(), times.truck());
        table.faster("arrivals, turns on; barriers and signals too", times.withTurns(), times.truck());
        table.faster("arrivals, turns off; given ready milliseconds", times.bare(), times.peer());
        table.faster("arrivals, turns on; given ready milliseconds", times.withTurns(), times.peer());

        CoverageRace coverage = new CoverageRace(bare, starts, LIMIT_MS);
        table.note("polygons of ours: %s", coverage.ours());
        table.note("GraphHopper's:    %s", coverage.peersByDefault(truck));
        table.note("  in full:        %s", coverage.peersInFull(truck));
        CoverageRace.Times polygons = coverage.times(truck, 5, 11);
        table.slower("polygon, turns off; same streets, truck model", polygons.ours(), polygons.peer());

        ImportRace.Times imports = ImportRace.times(streets, 3, 7);
        table.slower("file to ready network, both with turns", imports.ours(), imports.peerWithTurns());
        table.slower("file to ready network, peer without turns", imports.ours(), imports.peer());

        table.note(
                "bytes an arc, turns on: %.0f for %d arcs between %d states; turns off: %.0f for %d arcs",
                (double) HeapBytes.of(() -> streets.graph(network, true)) / withTurns.moveCount(),
                withTurns.moveCount(),
                withTurns.stateCount(),
                (double) HeapBytes.of(() -> streets.graph(network, false)) / withoutTurns.moveCount(),
                withoutTurns.moveCount());
        System.out.print(table);
    }
}

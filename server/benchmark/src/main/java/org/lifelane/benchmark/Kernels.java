package org.lifelane.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.EarliestArrivals;
import org.lifelane.planning.reach.Source;
import org.locationtech.jts.geom.MultiPolygon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The kernels alone, each in a JVM of its own, one station a call in turn: {@code server/benchmark/run --kernels}. The
 * system properties {@code benchmark.project} and {@code benchmark.extract} say where the files are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class Kernels {
    private static final long LIMIT_MS = 300_000;
    private static final int STATIONS = 30;
    private static final long SEED = 20_261_124;

    private final World world;
    private int turn;

    /** What the kernels work on. */
    private record World(
            SearchGraph bare,
            PeerGraph truck,
            PassableGround ground,
            EarliestArrivals off,
            EarliestArrivals on,
            List<Source> starts) {}

    /** Called by JMH. */
    public Kernels() {
        world = world();
    }

    private static World world() {
        Streets streets = Streets.of(
                Path.of(System.getProperty("benchmark.extract")),
                Path.of(System.getProperty("benchmark.project")),
                "pumper");
        RoadNetwork network = streets.whole();
        SearchGraph bare = streets.graph(streets.bare(), false);
        return new World(
                bare,
                PeerGraph.truck(bare, streets.vehicle()),
                PassableGround.of(bare),
                new EarliestArrivals(bare),
                new EarliestArrivals(streets.graph(network, true)),
                Starts.of(bare, STATIONS, SEED));
    }

    @Setup
    public void begin() {
        turn = 0;
    }

    private Source next() {
        turn = (turn + 1) % STATIONS;
        return world.starts().get(turn);
    }

    @Benchmark
    public int arrivalsTurnsOff() {
        return world.off().run(List.of(next()), LIMIT_MS).size();
    }

    @Benchmark
    public int arrivalsTurnsOn() {
        return world.on().run(List.of(next()), LIMIT_MS).size();
    }

    @Benchmark
    public int peerArrivals() {
        return PeerArrivals.count(
                world.truck(),
                world.bare().network().tail(2 * next().stands().get(0).edge()),
                LIMIT_MS);
    }

    @Benchmark
    public MultiPolygon polygon() {
        return world.ground().covered(world.off().run(List.of(next()), LIMIT_MS), LIMIT_MS);
    }

    @Benchmark
    public MultiPolygon peerPolygon() {
        return PeerPolygon.full(world.truck(), next().station().place(), LIMIT_MS);
    }
}

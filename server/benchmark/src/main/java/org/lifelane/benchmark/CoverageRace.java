package org.lifelane.benchmark;

import java.util.List;
import java.util.function.Function;
import org.lifelane.planning.coverage.AgreementSampler;
import org.lifelane.planning.coverage.CoverageAgreement;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.coverage.ReachedIntervals;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.EarliestArrivals;
import org.lifelane.planning.reach.Source;
import org.locationtech.jts.geom.Geometry;

/** A polygon of what is reached within a limit, from the search to degrees: how true it is, then how long it takes. */
final class CoverageRace {
    private static final int GROUND_POINTS = 2_000;

    private final SearchGraph graph;
    private final PassableGround ground;
    private final List<Source> starts;
    private final long limitMs;

    /** Parts the ground once, as a server does when its network changes. */
    CoverageRace(SearchGraph graph, List<Source> starts, long limitMs) {
        this.graph = graph;
        this.ground = PassableGround.of(graph);
        this.starts = starts;
        this.limitMs = limitMs;
    }

    /** How true our polygons are. */
    CoverageAgreement ours() {
        EarliestArrivals search = new EarliestArrivals(graph);
        return agreement(start -> ground.covered(search.run(List.of(start), limitMs), limitMs));
    }

    /** How true GraphHopper's polygons are by default, on the same streets with the same speeds. */
    CoverageAgreement peersByDefault(PeerGraph peer) {
        return agreement(start -> PeerPolygon.byDefault(peer, start.station().place(), limitMs));
    }

    /** How true they are with every part and hole. */
    CoverageAgreement peersInFull(PeerGraph peer) {
        return agreement(start -> PeerPolygon.full(peer, start.station().place(), limitMs));
    }

    private CoverageAgreement agreement(Function<Source, Geometry> polygon) {
        EarliestArrivals truth = new EarliestArrivals(graph);
        AgreementSampler sampler = new AgreementSampler(ground.lines());
        CoverageAgreement sum = CoverageAgreement.none();
        for (Source start : starts) {
            Geometry drawn = graph.network().plane().toPlane(polygon.apply(start));
            ReachedIntervals reached = ground.reached(truth.run(List.of(start), limitMs), limitMs);
            sum = sum.plus(sampler.sample(
                    reached, drawn, GROUND_POINTS, start.stands().get(0).edge()));
        }
        return sum;
    }

    /** Median milliseconds a polygon. */
    record Times(double peer, double ours) {}

    Times times(PeerGraph peer, int warmUp, int counted) throws Exception {
        EarliestArrivals search = new EarliestArrivals(graph);
        Rounds rounds = new Rounds();
        Rounds.Runner theirs = rounds.add(() -> starts.stream()
                .mapToInt(start -> PeerPolygon.byDefault(peer, start.station().place(), limitMs)
                        .getNumPoints())
                .sum());
        Rounds.Runner own = rounds.add(() -> starts.stream()
                .mapToInt(start -> ground.covered(search.run(List.of(start), limitMs), limitMs)
                        .getNumPoints())
                .sum());
        rounds.run(warmUp, counted);
        return new Times(theirs.medianMs() / starts.size(), own.medianMs() / starts.size());
    }
}

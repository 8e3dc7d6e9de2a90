package org.lifelane.benchmark;

import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;

/** From the file to a network that answers: ours with turns, restrictions and an index of edges, GraphHopper's both ways. */
final class ImportRace {

    private ImportRace() {}

    /** What a ready network is made of. */
    record Ready(SearchGraph graph, EdgeIndex index) {}

    static Ready ready(Streets streets) {
        RoadNetwork network = streets.whole();
        return new Ready(streets.graph(network, true), new EdgeIndex(network));
    }

    /**
     * Median milliseconds.
     *
     * @param peer GraphHopper without turn restrictions
     * @param peerWithTurns GraphHopper with them
     * @param ours with turn restrictions, delays and barriers
     */
    record Times(double peer, double peerWithTurns, double ours) {}

    static Times times(Streets streets, int warmUp, int counted) throws Exception {
        Rounds rounds = new Rounds();
        Rounds.Runner peer = rounds.add(() -> PeerImport.of(streets.extract(), false));
        Rounds.Runner peerWithTurns = rounds.add(() -> PeerImport.of(streets.extract(), true));
        Rounds.Runner ours = rounds.add(() -> ready(streets));
        rounds.run(warmUp, counted);
        return new Times(peer.medianMs(), peerWithTurns.medianMs(), ours.medianMs());
    }
}

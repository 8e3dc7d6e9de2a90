package org.lifelane.application.network;

import java.io.IOException;
import java.io.Writer;
import org.lifelane.application.exports.CsvTable;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;

/** Writes the states and moves of a search graph: exactly those that a search relaxes. */
public final class NetworkFiles {
    private NetworkFiles() {}

    /** {@code state,lon,lat}: a state stands at its node, or at the end of its arc, which is the same place. */
    public static void writeStates(SearchGraph graph, Writer out) throws IOException {
        RoadNetwork network = graph.network();
        try (CsvTable table = new CsvTable(out, "state", "lon", "lat")) {
            double[] pairs = new double[2 * network.nodeCount()];
            for (int node = 0; node < network.nodeCount(); node++) {
                pairs[2 * node] = network.nodeX(node);
                pairs[2 * node + 1] = network.nodeY(node);
            }
            network.plane().toDegrees(pairs);
            for (int state = 0; state < graph.stateCount(); state++) {
                int node = graph.node(state);
                table.row(state, CsvTable.degrees(pairs[2 * node]), CsvTable.degrees(pairs[2 * node + 1]));
            }
        }
    }

    /**
     * {@code from_state,to_state,seconds,length_m,layer,feature_id}: seconds hold the delay before the arc and the travel
     * along it.
     */
    public static void writeEdges(SearchGraph graph, Writer out) throws IOException {
        RoadNetwork network = graph.network();
        try (CsvTable table =
                new CsvTable(out, "from_state", "to_state", "seconds", "length_m", "layer", "feature_id")) {
            for (int state = 0; state < graph.stateCount(); state++) {
                for (int move = graph.firstMove(state); move < graph.firstMove(state + 1); move++) {
                    int edge = graph.arc(move) >> 1;
                    Way way = network.way(edge);
                    table.row(
                            state,
                            graph.target(move),
                            CsvTable.seconds(graph.weight(move)),
                            CsvTable.metres(network.length(edge)),
                            way.layer(),
                            way.id());
                }
            }
        }
    }
}

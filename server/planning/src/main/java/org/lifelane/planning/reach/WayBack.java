package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lifelane.planning.network.SearchGraph;

/** Traces the way to a point back to its source, state by state. */
final class WayBack {
    private final ArrivalField field;
    private final SearchGraph graph;

    WayBack(ArrivalField field) {
        this.field = field;
        this.graph = field.graph();
    }

    Route to(PointArrival arrival) {
        Source source = field.sources().get(arrival.source());
        List<Integer> arcs = new ArrayList<>();
        double metres = arrival.metres();
        if (arrival.arc() >= 0) {
            arcs.add(arrival.arc());
        }
        int state = arrival.state();
        if (state < 0) {
            double start = alongArc(source, arrival.arc());
            return new Route(source, start, arcs, metres, metres - start);
        }
        double total = metres;
        while (field.before(state) >= 0) {
            int arc = arcBetween(field.before(state), state);
            arcs.add(arc);
            total += length(arc);
            state = field.before(state);
        }
        int first = startArc(source, state);
        double start = alongArc(source, first);
        arcs.add(first);
        total += length(first) - start;
        Collections.reverse(arcs);
        double end = arrival.arc() >= 0 ? metres : length(arcs.get(arcs.size() - 1));
        return new Route(source, start, arcs, end, total);
    }

    private int arcBetween(int from, int to) {
        for (int move = graph.firstMove(from); move < graph.firstMove(from + 1); move++) {
            if (graph.target(move) == to && Labels.plus(field.label(from), graph.weight(move)) == field.label(to)) {
                return graph.arc(move);
            }
        }
        throw new IllegalStateException("state " + to + " is not reached from state " + from);
    }

    /** The arc on which a source reaches its first state. */
    private int startArc(Source source, int state) {
        for (int arc = 2 * source.edge(); arc <= 2 * source.edge() + 1; arc++) {
            if (graph.passable(arc) && graph.arrival(arc) == state) {
                double metres = length(arc) - alongArc(source, arc);
                if (source.turnoutMs() + graph.travelMs(arc, metres) == field.totalMs(state)) {
                    return arc;
                }
            }
        }
        throw new IllegalStateException(
                "state " + state + " is no start of station " + source.station().id());
    }

    /** Metres from an arc's tail to a source on it. */
    private double alongArc(Source source, int arc) {
        return (arc & 1) == 0 ? source.alongM() : length(arc) - source.alongM();
    }

    private double length(int arc) {
        return graph.network().length(arc >> 1);
    }
}

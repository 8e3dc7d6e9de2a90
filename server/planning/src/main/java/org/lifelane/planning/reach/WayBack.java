package org.lifelane.planning.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lifelane.planning.network.EdgePoint;
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
            double start = startOn(source, arrival);
            return new Route(source, start, arcs, metres, metres - start);
        }
        double total = metres;
        while (field.before(state) >= 0) {
            int arc = arcBetween(field.before(state), state);
            arcs.add(arc);
            total += length(arc);
            state = field.before(state);
        }
        Start first = start(source, state);
        double start = first.metres();
        if (start < length(first.arc())) {
            arcs.add(first.arc());
            total += length(first.arc()) - start;
        } else {
            // It stands at the arc's end, having driven nothing of it.
            start = 0;
        }
        Collections.reverse(arcs);
        double end = arrival.arc() >= 0 || arcs.isEmpty() ? metres : length(arcs.get(arcs.size() - 1));
        return new Route(source, start, arcs, end, total);
    }

    /** Where a source stands on the arc on which it reaches a point, metres from the arc's tail. */
    private double startOn(Source source, PointArrival arrival) {
        return source.stands().stream()
                .filter(stand -> stand.edge() == arrival.arc() >> 1)
                .mapToDouble(stand -> stand.from(arrival.arc(), graph.network()))
                .filter(start -> start <= arrival.metres()
                        && source.turnoutMs() + graph.travelMs(arrival.arc(), arrival.metres() - start)
                                == arrival.totalMs())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no point of station " + source.station().id()));
    }

    /** @param metres from the arc's tail to where the source stands on it */
    private record Start(int arc, double metres) {}

    private int arcBetween(int from, int to) {
        for (int move = graph.firstMove(from); move < graph.firstMove(from + 1); move++) {
            if (graph.target(move) == to && Labels.plus(field.label(from), graph.weight(move)) == field.label(to)) {
                return graph.arc(move);
            }
        }
        throw new IllegalStateException("state " + to + " is not reached from state " + from);
    }

    /** The arc on which a source reaches its first state. */
    private Start start(Source source, int state) {
        for (EdgePoint stand : source.stands()) {
            for (int arc = 2 * stand.edge(); arc <= 2 * stand.edge() + 1; arc++) {
                if (graph.passable(arc) && graph.arrival(arc) == state) {
                    double start = stand.from(arc, graph.network());
                    if (source.turnoutMs() + graph.travelMs(arc, length(arc) - start) == field.totalMs(state)) {
                        return new Start(arc, start);
                    }
                }
            }
        }
        throw new IllegalStateException(
                "state " + state + " is no start of station " + source.station().id());
    }

    private double length(int arc) {
        return graph.network().length(arc >> 1);
    }
}

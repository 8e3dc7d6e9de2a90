package org.lifelane.application.reach;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.application.exports.CsvTable;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis.Pair;

/** Writes what an analysis of reach found, as CSV. */
public final class ReachFiles {
    private ReachFiles() {}

    /** One row a target, in the order of the targets. */
    public static void writeArrivals(List<Arrival> arrivals, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(
                out,
                "target_id",
                "station_id",
                "travel_s",
                "total_s",
                "distance_m",
                "access",
                "access_m",
                "nearest_road_s",
                "unknown_limits",
                "status",
                "blocked_lanes",
                "narrowest_m",
                "tight_limits")) {
            for (Arrival arrival : arrivals) {
                Optional<Reach> reach = arrival.reach();
                table.row(
                        arrival.target().id(),
                        reach.map(r -> r.route().source().station().id()).orElse(""),
                        reach.map(r -> CsvTable.seconds(r.travelMs())).orElse(""),
                        reach.map(r -> CsvTable.seconds(r.totalMs())).orElse(""),
                        reach.map(r -> CsvTable.metres(r.route().distanceM())).orElse(""),
                        reach.map(r -> r.access().kind().text()).orElse(""),
                        reach.map(r -> CsvTable.metres(r.access().distanceM())).orElse(""),
                        CsvTable.seconds(arrival.nearestRoadMs()),
                        reach.map(r -> Integer.toString(r.unknownLimits())).orElse(""),
                        arrival.status().text(),
                        reach.map(r -> String.join(";", r.blockages().ids())).orElse(""),
                        narrowest(reach),
                        reach.map(r -> Integer.toString(r.tightLimits())).orElse(""));
            }
        }
    }

    private static String narrowest(Optional<Reach> reach) {
        OptionalDouble narrowest = reach.map(r -> r.blockages().narrowestM()).orElse(OptionalDouble.empty());
        return narrowest.isPresent() ? CsvTable.metres(narrowest.getAsDouble()) : "";
    }

    /** {@code station_id,target_id,travel_s,total_s}, every pair within the limit. */
    public static void writeMatrix(List<Pair> pairs, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(out, "station_id", "target_id", "travel_s", "total_s")) {
            for (Pair pair : pairs) {
                table.row(
                        pair.source().station().id(),
                        pair.target().id(),
                        CsvTable.seconds(pair.totalMs() - pair.source().turnoutMs()),
                        CsvTable.seconds(pair.totalMs()));
            }
        }
    }

    /** {@code state,travel_s,total_s,station_id}, the states within the limit, in ascending order. */
    public static void writeStates(ArrivalField field, Writer out) throws IOException {
        int[] states = new int[field.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = field.state(i);
        }
        Arrays.sort(states);
        try (CsvTable table = new CsvTable(out, "state", "travel_s", "total_s", "station_id")) {
            for (int state : states) {
                table.row(
                        state,
                        CsvTable.seconds(
                                field.totalMs(state) - field.source(state).turnoutMs()),
                        CsvTable.seconds(field.totalMs(state)),
                        field.source(state).station().id());
            }
        }
    }
}

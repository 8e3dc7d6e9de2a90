package org.lifelane.application.reach;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.exports.GeoJsonWriter;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;
import org.lifelane.planning.reach.RouteLine;

/** Writes the way to each target that is reached within the limit, as GeoJSON. */
public final class RouteFile {
    private static final double MS = 1000;

    private RouteFile() {}

    public static void write(List<Arrival> arrivals, SearchGraph graph, Writer out) throws IOException {
        try (GeoJsonWriter json = new GeoJsonWriter(out, Map.of())) {
            for (Arrival arrival : arrivals) {
                arrival.reach()
                        .filter(reach -> arrival.status() == Status.REACHED)
                        .ifPresent(reach -> json.feature(
                                Optional.of(arrival.target().id()),
                                Optional.of(RouteLine.of(reach.route(), graph.network())),
                                properties(arrival, reach)));
            }
        }
    }

    /** The row of the arrivals' table as properties. */
    static Map<String, @Nullable Object> properties(Arrival arrival, Reach reach) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("target_id", arrival.target().id());
        properties.put("station_id", reach.route().source().station().id());
        properties.put("travel_s", reach.travelMs() / MS);
        properties.put("total_s", reach.totalMs() / MS);
        properties.put("distance_m", Math.round(MS * reach.route().distanceM()) / MS);
        properties.put("access", reach.access().kind().text());
        properties.put("access_m", Math.round(MS * reach.access().distanceM()) / MS);
        properties.put("unknown_limits", reach.unknownLimits());
        properties.put("status", arrival.status().text());
        properties.put("blocked_lanes", String.join(";", reach.blockages().ids()));
        OptionalDouble narrowest = reach.blockages().narrowestM();
        properties.put("narrowest_m", narrowest.isPresent() ? narrowest.getAsDouble() : null);
        properties.put("tight_limits", reach.tightLimits());
        return properties;
    }
}

package org.lifelane.application.plans;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lifelane.application.exports.GeoJsonGeometries;
import org.lifelane.planning.reach.Arrival;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a station would reach from a place.
 *
 * @param sends whether the station sends the vehicle at all
 * @param snapped where it would stand on a road or lane, degrees; empty where none is near
 * @param reached arrivals in time from this station alone
 * @param before ids of the buildings that the existing stations reach in time
 * @param ground covered in time from this station alone, degrees
 */
record TrialAnswer(
        long version,
        boolean sends,
        Optional<Coordinate> snapped,
        List<Arrival> reached,
        Set<String> before,
        Geometry ground) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double DEGREES = 1e7;

    /** {@code reached} and {@code newly} count plain arrivals; those over blocked lanes or ways that are not known stand apart. */
    String write() {
        List<String> newly = ids(arrival -> arrival.plainlyReached() && isNew(arrival));
        List<String> overBlocked = ids(arrival -> arrival.reachedOverBlocked() && isNew(arrival));
        List<String> unverified = ids(arrival -> arrival.reachedUnverified() && isNew(arrival));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", version);
            json.writeBooleanProperty("sends", sends);
            json.writePOJOProperty("snapped", snapped.map(TrialAnswer::pair).orElse(null));
            json.writeNumberProperty("reached", ids(Arrival::plainlyReached).size());
            json.writeNumberProperty(
                    "reached_over_blocked", ids(Arrival::reachedOverBlocked).size());
            json.writeNumberProperty(
                    "reached_unverified", ids(Arrival::reachedUnverified).size());
            json.writeNumberProperty("newly", newly.size());
            json.writePOJOProperty("newly_ids", newly);
            json.writeNumberProperty("newly_over_blocked", overBlocked.size());
            json.writePOJOProperty("newly_over_blocked_ids", overBlocked);
            json.writeNumberProperty("newly_unverified", unverified.size());
            json.writePOJOProperty("newly_unverified_ids", unverified);
            json.writeName("polygon");
            new GeoJsonGeometries(json).write(ground);
            json.writeEndObject();
        }
        return out.toString();
    }

    private boolean isNew(Arrival arrival) {
        return !before.contains(arrival.target().id());
    }

    private List<String> ids(Predicate<Arrival> which) {
        return reached.stream()
                .filter(which)
                .map(arrival -> arrival.target().id())
                .toList();
    }

    private static double[] pair(Coordinate place) {
        return new double[] {Math.round(DEGREES * place.x) / DEGREES, Math.round(DEGREES * place.y) / DEGREES};
    }
}

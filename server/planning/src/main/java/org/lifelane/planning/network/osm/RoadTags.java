package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;

/** The attributes of a road from its tags; everything but its nodes. */
final class RoadTags {
    private static final Set<String> FORWARD = Set.of("yes", "true", "1");
    private static final Set<String> BACKWARD = Set.of("-1", "reverse");
    private static final Set<String> BOTH_WAYS = Set.of("no", "false", "0");
    private static final Set<String> ROUND = Set.of("roundabout", "circular");
    private static final List<String> SHOWN_NEXT =
            List.of("bridge", "tunnel", "layer", "junction", "service", "surface", "covered", "foot", "name:zh");

    private RoadTags() {}

    static Map<String, Object> attributes(Tags tags, ReadingNotes notes) {
        Map<String, Object> row = new LinkedHashMap<>();
        tags.text("name").or(() -> tags.text("name:zh")).ifPresent(name -> row.put("name", name));
        OsmKinds.highway(tags).ifPresent(highway -> row.put("highway", highway));
        PassageLimits limits = new PassageLimits(Layers.ROADS.name(), tags, row, notes);
        tags.text("maxspeed").ifPresent(maxspeed -> {
            row.put("maxspeed", maxspeed);
            if (OsmSpeed.kmh(maxspeed).isEmpty() && !OsmSpeed.isNone(maxspeed)) {
                limits.unread("maxspeed", maxspeed);
            }
        });
        oneway(tags, limits).ifPresent(oneway -> row.put("oneway", oneway));
        limits.measure("width_m", OsmMeasure::metres, "width", "est_width");
        limits.limits();
        limits.close();
        FireEngineAccess.of(tags).ifPresent(access -> row.put("access", access));
        SHOWN_NEXT.forEach(key -> tags.text(key).ifPresent(value -> row.put(key, value)));
        row.put("evidence", "inferred");
        OtherTags.keep(Layers.ROADS, tags, row);
        return row;
    }

    /**
     * {@code yes} along the line, {@code -1} against it, {@code no}; empty where nothing says, which is both ways.
     * {@code oneway:emergency} speaks of an engine and goes before; motorways and roundabouts are one-way by their
     * kind. A lane whose direction changes by the hour is unread.
     */
    private static Optional<String> oneway(Tags tags, PassageLimits limits) {
        Optional<String> word = tags.firstWord("oneway:emergency", "oneway:motor_vehicle", "oneway:vehicle", "oneway");
        if (word.filter(FORWARD::contains).isPresent()) {
            return Optional.of("yes");
        } else if (word.filter(BACKWARD::contains).isPresent()) {
            return Optional.of("-1");
        } else if (word.filter(BOTH_WAYS::contains).isPresent()) {
            return Optional.of("no");
        }
        word.ifPresent(value -> limits.unread("oneway", value));
        return tags.is("junction", ROUND) || tags.is("highway", "motorway") ? Optional.of("yes") : Optional.empty();
    }
}

package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/** The attributes of a road from its tags; everything but its nodes. */
final class RoadTags {
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
        limits.metres("width_m", Range.of(Layers.ROADS, "width_m"), "width", "est_width");
        signs(tags, row, limits);
        limits.empty();
        tags.word("layer")
                .filter(layer -> !RoadWords.level(layer))
                .ifPresent(layer -> limits.unsettled("layer", layer));
        RoadConditions.ofWay(tags, notes);
        limits.close();
        SHOWN_NEXT.forEach(key -> tags.text(key).ifPresent(value -> row.put(key, value)));
        row.put("evidence", "inferred");
        OtherTags.keep(Layers.ROADS, tags, row);
        return row;
    }

    /** Who may drive the road, in which direction, and what fits; the rest of what its signs say is kept as unread. */
    static void signs(Tags tags, Map<String, Object> row, PassageLimits limits) {
        RoadDirections.read(tags, row, limits);
        LimitSigns.read(tags, true, row, limits);
        TimedTags.read(tags, limits);
        if (RoadWords.covered(tags::word)) {
            // The height of a passage is what fits through it.
            Passages.height(tags).ifPresent(height -> {
                LimitSigns.lower(row, "max_height_m", height);
                limits.held("height", tags.text("height").orElse(""));
            });
        }
        tags.word("barrier")
                .filter(word -> !RoadWords.opening(word))
                .ifPresent(word -> limits.unsettled("barrier", word));
        LimitSigns.readBare(tags, limits);
    }
}

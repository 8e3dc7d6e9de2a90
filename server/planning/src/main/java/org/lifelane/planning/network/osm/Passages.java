package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The opening of a gate, an entrance or a restrictor: its own {@code width} and {@code height} are what fits through.
 * Those of a bollard or a kerb are its own size, and a gate's {@code height} may be that of its leaf.
 */
final class Passages {
    private static final Set<String> BARS = Set.of("lift_gate", "sliding_beam", "entrance", "toll_booth");
    private static final List<String> WIDTHS = List.of("width", "opening_width", "width:clear");
    private static final Set<String> RESTRICTORS = Set.of("height_restrictor", "width_restrictor");

    /** Nobody walks upright under less, metres: a lower height is that of a bar or a leaf. */
    private static final double DOOR_M = 1.9;

    private Passages() {}

    /** Lowers the limits of the row to what fits through the opening. */
    static void read(Tags tags, Map<String, Object> row, PassageLimits limits) {
        boolean gate = OsmKinds.gate(tags) || tags.is("barrier", BARS);
        if (!gate && !tags.is("barrier", RESTRICTORS)) {
            return;
        }
        for (String key : WIDTHS) {
            tags.text(key).ifPresent(text -> {
                if (OsmMeasure.metres(text) instanceof OsmMeasure.Known width) {
                    LimitSigns.lower(row, "max_width_m", width.value());
                } else {
                    limits.unsettled(key, text);
                }
            });
        }
        OptionalDouble height = height(tags);
        if (height.isPresent() && (tags.is("barrier", BARS) || tags.is("barrier", RESTRICTORS))) {
            LimitSigns.lower(row, "max_height_m", height.getAsDouble());
        } else if (height.isPresent() && !row.containsKey("max_height_m")) {
            limits.unsettled("height", tags.text("height").orElse(""));
        }
    }

    /** Metres; empty where it is not known, or no clear height. */
    static OptionalDouble height(Tags tags) {
        OptionalDouble height = known(tags, "height");
        return height.orElse(0) >= DOOR_M ? height : OptionalDouble.empty();
    }

    private static OptionalDouble known(Tags tags, String key) {
        Optional<OsmMeasure> measure = tags.text(key).map(OsmMeasure::metres);
        return measure.isPresent() && measure.get() instanceof OsmMeasure.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }
}

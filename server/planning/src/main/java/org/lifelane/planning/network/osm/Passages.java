package org.lifelane.planning.network.osm;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Range;

/**
 * The opening of a gate, an entrance or a restrictor: its own {@code width} and {@code height} are what fits through.
 * Those of a bollard or a kerb are its own size, and a gate's {@code height} may be that of its leaf; of a barrier of no
 * stated kind, and of what narrows a street, a width may be either.
 */
final class Passages {
    /** Whose height is that of what fits below. */
    private static final Set<String> FRAMES = Set.of(
            "entrance", "toll_booth", "border_control", "checkpoint", "door", "height_restrictor", "width_restrictor");
    /** Drivers pass between their posts or walls, under the sky. */
    private static final Set<String> GAPS = Set.of("cattle_grid", "coupure");

    private static final Set<String> NARROWINGS = Set.of("choker", "chicane");

    private static final String NO_KIND = "yes";

    private static final List<String> WIDTHS =
            List.of("width", "width:physical", "opening_width", "width:clear", "gate:width");
    private static final String GUESSED_WIDTH = "est_width";

    private static final Range WIDTH = Range.of(Layers.GATES, "width_m");
    private static final Range HEIGHT = Range.of(Layers.GATES, "height_m");

    /** Nobody walks upright under less, metres: a lower height is that of a bar or a leaf. */
    private static final double DOOR_M = 1.9;

    private final Tags tags;
    private final Map<String, Object> row;
    private final PassageLimits limits;

    private Passages(Tags tags, Map<String, Object> row, PassageLimits limits) {
        this.tags = tags;
        this.row = row;
        this.limits = limits;
    }

    /** Lowers the limits of the row to what fits through the opening. */
    static void read(Tags tags, Map<String, Object> row, PassageLimits limits) {
        new Passages(tags, row, limits).read();
    }

    private void read() {
        List<String> kinds = tags.words("barrier");
        boolean bar = OsmKinds.gateKind(tags).filter("lift_gate"::equals).isPresent();
        boolean frame = bar || kinds.stream().anyMatch(FRAMES::contains);
        boolean opening = frame || OsmKinds.gate(tags) || kinds.stream().anyMatch(GAPS::contains);
        if (opening || kinds.contains(NO_KIND) || narrowed(tags)) {
            WIDTHS.forEach(key -> tags.text(key).ifPresent(text -> width(key, text, opening)));
        }
        if (opening) {
            tags.text(GUESSED_WIDTH).ifPresent(text -> limits.unsettled(GUESSED_WIDTH, text));
            tags.text("height").ifPresent(text -> height(text, frame));
        }
    }

    /** Whether a street is made narrow at a node that says how wide: what is left, or what was built into it. */
    static boolean narrowed(Tags tags) {
        return tags.words("traffic_calming").stream().anyMatch(NARROWINGS::contains)
                && WIDTHS.stream().anyMatch(key -> tags.text(key).isPresent());
    }

    private void width(String key, String text, boolean ofOpening) {
        OptionalDouble width = OsmMeasure.metres(text).within(WIDTH);
        if (width.isPresent() && ofOpening) {
            LimitSigns.lower(row, "max_width_m", width.getAsDouble());
            limits.held(key, text);
        } else {
            limits.unsettled(key, text);
        }
    }

    private void height(String text, boolean ofFrame) {
        OptionalDouble height = OsmMeasure.metres(text).within(HEIGHT);
        if (height.isPresent() && height.getAsDouble() < DOOR_M) {
            return;
        }
        if (height.isPresent() && ofFrame) {
            LimitSigns.lower(row, "max_height_m", height.getAsDouble());
            limits.held("height", text);
        } else if (!row.containsKey("max_height_m")) {
            limits.unsettled("height", text);
        }
    }

    /** Metres of what stands over a way; empty where it is not known, or no clear height. */
    static OptionalDouble height(Tags tags) {
        OptionalDouble height = tags.text("height").isPresent()
                ? OsmMeasure.metres(tags.text("height").orElse("")).within(HEIGHT)
                : OptionalDouble.empty();
        return height.orElse(0) >= DOOR_M ? height : OptionalDouble.empty();
    }
}

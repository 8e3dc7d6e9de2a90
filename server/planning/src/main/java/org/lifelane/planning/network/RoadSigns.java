package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.Way.Limits;
import org.lifelane.planning.network.Way.OneSide;
import org.lifelane.planning.network.osm.RoadWords;

/**
 * What the row of a road, a lane or a road's node says in signs, beside its plain limits: limits of one direction
 * ({@code max_height_m_forward}), and what cannot be settled and so counts as one unknown limit. That is what
 * {@code unread} names, a word that is none of the layer's, a direction that changes by the hour, and something over the
 * road whose height is not known.
 */
final class RoadSigns {
    /** Values in {@code unread} that limit nothing on a way; at a gate or restrictor a width is that of its opening. */
    private static final Set<String> INFORMATION = Set.of("maxspeed", "width", "est_width");

    private static final String FORWARD = "forward";
    private static final String BACKWARD = "backward";
    private static final String HEIGHT = "max_height_m";

    private static final Limits NO_LIMITS =
            new Limits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    private static final OneSide CLEAR = new OneSide(NO_LIMITS, false);
    private static final OneSide UNSETTLED = new OneSide(NO_LIMITS, true);

    private RoadSigns() {}

    /** A lane's own limits hold both ways; its direction may be one that is not known. */
    static OneSide ofLane(Feature row) {
        return unknownDirection(row) ? UNSETTLED : CLEAR;
    }

    static OneSide along(Feature row) {
        return side(row, FORWARD, BACKWARD);
    }

    static OneSide against(Feature row) {
        return side(row, BACKWARD, FORWARD);
    }

    private static OneSide side(Feature row, String here, String there) {
        Limits limits = new Limits(
                number(row, "max_width_m_" + here),
                number(row, HEIGHT + "_" + here),
                number(row, "max_weight_t_" + here));
        boolean unsettled = unread(row).anyMatch(sign -> !ends(sign).contains(there))
                || unknownWord(row)
                || covered(row) && limits.heightM().isEmpty();
        return limits.equals(NO_LIMITS) ? (unsettled ? UNSETTLED : CLEAR) : new OneSide(limits, unsettled);
    }

    /** Whether a node's signs cannot all be held against a vehicle. */
    static boolean unsettledNode(Feature row) {
        return signs(row).anyMatch(key -> !key.equals("maxspeed")) || covered(row);
    }

    /** As {@link #unsettledNode}, apart from what is said of width and height. */
    static boolean unsettledButForSize(Feature row) {
        return unread(row).anyMatch(key -> !key.contains("width") && !key.contains("height"));
    }

    /** A table that was written out and read again may hold a number as text. */
    private static OptionalDouble number(Feature row, String name) {
        OptionalDouble number = row.number(name);
        return number.isPresent()
                ? number
                : row.text(name).filter(text -> text.matches("\\d+(\\.\\d+)?")).stream()
                        .mapToDouble(Double::parseDouble)
                        .findFirst();
    }

    /** The keys of a way's signs that are not read. */
    private static Stream<String> unread(Feature row) {
        return signs(row).filter(key -> !INFORMATION.contains(key));
    }

    /** The keys of all that is not read. A piece without one belongs to the value before it. */
    private static Stream<String> signs(Feature row) {
        return row.text("unread").stream()
                .flatMap(unread -> Arrays.stream(unread.split("; ", -1)))
                .filter(sign -> sign.indexOf('=') > 0)
                .map(sign -> sign.substring(0, sign.indexOf('=')));
    }

    private static List<String> ends(String key) {
        return Arrays.asList(key.split(":", -1));
    }

    private static boolean unknownDirection(Feature row) {
        return word(row, "oneway").filter(word -> !Tags.isDirection(word)).isPresent();
    }

    private static boolean unknownWord(Feature row) {
        return unknownDirection(row) || notOf(Layers.ROADS, row, "highway") || notOf(Layers.ROADS, row, "access");
    }

    private static boolean notOf(LayerSchema layer, Feature row, String attribute) {
        List<String> known = layer.attribute(attribute).orElseThrow().allowed();
        return word(row, attribute).filter(word -> !known.contains(word)).isPresent();
    }

    private static boolean covered(Feature row) {
        return RoadWords.covered(key -> word(row, key)) && row.number(HEIGHT).isEmpty();
    }

    private static Optional<String> word(Feature row, String attribute) {
        return row.text(attribute).map(text -> text.toLowerCase(Locale.ROOT));
    }
}

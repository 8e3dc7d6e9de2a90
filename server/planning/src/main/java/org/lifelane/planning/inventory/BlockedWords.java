package org.lifelane.planning.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a row of {@code fire-lanes} says of its being blocked: {@code blocked} itself, and beside it what blocks the lane,
 * how much is left and on how many days. The first alone counts; whoever wrote the others should be told.
 */
public final class BlockedWords {
    private static final Set<String> NO_REASON = Set.of("none", "no", "无", "没有", "/", "-");
    private static final double EVERY_DAY = 1;

    private BlockedWords() {}

    /** Whether something tells of a blockage, and {@code blocked} is not said: the lane is passed at its own width. */
    public static boolean unsaid(Feature lane) {
        return lane.flag("blocked").isEmpty() && tells(lane);
    }

    /** Whether {@code blocked} and the rest say opposite things: {@code blocked} counts. */
    public static boolean contradict(Feature lane) {
        Optional<Boolean> blocked = lane.flag("blocked");
        return blocked.isPresent()
                && (blocked.get() ? lane.number("blocked_share").orElse(EVERY_DAY) == 0 : tells(lane));
    }

    private static boolean tells(Feature lane) {
        double whole = lane.number("width_m").orElse(Double.POSITIVE_INFINITY);
        return lane.number("remaining_width_m").orElse(Double.POSITIVE_INFINITY) < whole
                || lane.number("blocked_share").orElse(0) >= EVERY_DAY
                || lane.text("blocked_reason")
                        .filter(reason -> !NO_REASON.contains(reason.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}

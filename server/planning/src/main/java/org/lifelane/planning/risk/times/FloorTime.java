package org.lifelane.planning.risk.times;

import java.util.List;

/**
 * Seconds from the alarm to work on the fire floor, part by part.
 *
 * @param floor the fire floor; the ground floor is 1
 * @param reading which way up was reckoned
 * @param parts in order of time: {@code alarm_handling, turnout, travel, entrance, setting_up}, then {@code
 *     lift_takeover, lift_ride} where the lift is taken, {@code stairs, deploying}
 * @param leastS the sum by the quicker of both ways where the lift is not known; otherwise the sum itself
 */
public record FloorTime(int floor, Reading reading, List<Part> parts, double leastS) {

    /** The way up. */
    public enum Reading {
        LIFT,
        STAIRS,
        /** Nobody has recorded whether there is a fire lift: by stairs, as the worse reading. */
        LIFT_UNKNOWN
    }

    /** One part, in seconds. */
    public record Part(String name, double seconds) {}

    public FloorTime {
        parts = List.copyOf(parts);
    }

    /** Seconds from the alarm to work on the fire floor. */
    public double totalS() {
        return parts.stream().mapToDouble(Part::seconds).sum();
    }

    /** Seconds of one part; 0 where there is no such part. */
    public double seconds(String part) {
        return parts.stream()
                .filter(each -> each.name().equals(part))
                .mapToDouble(Part::seconds)
                .sum();
    }
}

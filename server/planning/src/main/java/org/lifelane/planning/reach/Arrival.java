package org.lifelane.planning.reach;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * When a building is first reached.
 *
 * @param nearestRoadMs when the nearest usable road is reached, milliseconds from the alarm; for information
 * @param reach how it is reached; empty where no way leads to it
 */
public record Arrival(Target target, Status status, OptionalLong nearestRoadMs, Optional<Reach> reach) {

    /** Whether a building is reached. */
    public enum Status {
        /** Within the limit. */
        REACHED,
        /** A way leads to it, but not in time. */
        BEYOND_LIMIT,
        /** No way for this vehicle. */
        UNREACHABLE,
        /** Neither an access point nor a road near it. */
        OFF_NETWORK;

        /** The word of files and answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The first arrival.
     *
     * @param travelMs milliseconds from leaving the station
     * @param totalMs milliseconds from the alarm: turnout and travel
     * @param unknown the lanes and gates on the way with a limit unknown for the vehicle, as {@code layer/id}
     */
    public record Reach(Route route, AccessPoint access, long travelMs, long totalMs, Set<String> unknown) {

        /** How many lanes and gates on the way have a limit unknown for the vehicle. */
        public int unknownLimits() {
            return unknown.size();
        }
    }

    /** Reached in time with every limit on the way known and by an access point of its own. */
    public boolean plainlyReached() {
        return status == Status.REACHED && !unverified();
    }

    /** Reached in time, but over limits that are not known or from a mere road: “路可到，待查”. */
    public boolean reachedUnverified() {
        return status == Status.REACHED && unverified();
    }

    private boolean unverified() {
        return reach.filter(known -> known.unknownLimits() > 0 || known.access().kind() == AccessPoint.Kind.ROAD)
                .isPresent();
    }
}

package org.lifelane.planning.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lifelane.planning.network.Hindrance;

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
        OFF_NETWORK,
        /** No station that responds and sends the vehicle stands on the network, which says nothing of the building. */
        NO_STATION;

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
     * @param tight the limits on the way that it passes with less than its margin
     * @param blockages the blocked lanes that it drives over or stops on
     */
    public record Reach(
            Route route,
            AccessPoint access,
            long travelMs,
            long totalMs,
            Set<String> unknown,
            List<Hindrance> tight,
            Blockages blockages) {

        /** How many lanes and gates on the way have a limit unknown for the vehicle. */
        public int unknownLimits() {
            return unknown.size();
        }

        /** How many lanes, roads and gates on the way leave the vehicle less than its margin, by whatever measure. */
        public int tightLimits() {
            return (int) tight.stream()
                    .map(limit -> limit.layer() + "/" + limit.id())
                    .distinct()
                    .count();
        }

        /** How far it can be relied upon. */
        public Reliance reliance() {
            if (!blockages.none()) {
                return Reliance.OVER_BLOCKED;
            }
            boolean open = unknownLimits() > 0 || tightLimits() > 0 || access.kind() == AccessPoint.Kind.ROAD;
            return open ? Reliance.UNVERIFIED : Reliance.PLAIN;
        }
    }

    /** How far an arrival can be relied upon; what is blocked weighs more than what is unknown. */
    public enum Reliance {
        /** No blockage, every limit on the way known and passed with room, by an access point of its own. */
        PLAIN,
        /** Over or on blocked lanes, at the width they leave: “途中或停靠处有占用车道”. */
        OVER_BLOCKED,
        /** Over limits that are not known or leave little room, or from a mere road: “路可到，待查”. */
        UNVERIFIED;

        /** The word of answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reached in time, by a way that is free and known. A building reached in time is this or one of the next two. */
    public boolean plainlyReached() {
        return reached(Reliance.PLAIN);
    }

    /** Reached in time, but over or on blocked lanes, be there unknown limits besides or not. */
    public boolean reachedOverBlocked() {
        return reached(Reliance.OVER_BLOCKED);
    }

    /** Reached in time over no blocked lane, but by a way that is {@link Reliance#UNVERIFIED}: “路可到，待查”. */
    public boolean reachedUnverified() {
        return reached(Reliance.UNVERIFIED);
    }

    private boolean reached(Reliance wanted) {
        return status == Status.REACHED
                && reach.filter(known -> known.reliance() == wanted).isPresent();
    }
}

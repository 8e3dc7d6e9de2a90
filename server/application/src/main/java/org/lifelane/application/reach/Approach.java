package org.lifelane.application.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Blockages.Blocked;

/**
 * How a vehicle comes to one building, at whatever time.
 *
 * @param whyNot what stands in its way, in driving order; empty where it arrives
 */
public record Approach(Arrival arrival, List<Hindrance> whyNot) {

    /** Whether the vehicle comes into its place at the building and can work there, or what keeps it from that. */
    public enum Place {
        /** It stands there, over blocked lanes or not. */
        TAKEN,
        /** Something on the way or where it stops is unknown or leaves little room, or it stops on a mere road. */
        UNVERIFIED,
        /** It arrives, but the lane under the rescue site does not take it. */
        STOPS_SHORT,
        /** It arrives, but the width left does not take its outriggers. */
        NO_OUTRIGGERS,
        UNREACHABLE,
        OFF_NETWORK,
        NO_STATION;

        /** The word of answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Approach {
        whyNot = List.copyOf(whyNot);
    }

    /** @param outriggerM width over the vehicle's outriggers, metres */
    public Place place(OptionalDouble outriggerM) {
        return arrival.reach().map(reach -> place(reach, outriggerM)).orElseGet(() -> switch (arrival.status()) {
            case OFF_NETWORK -> Place.OFF_NETWORK;
            case NO_STATION -> Place.NO_STATION;
            default -> Place.UNREACHABLE;
        });
    }

    private static Place place(Reach reach, OptionalDouble outriggerM) {
        List<Blocked> under =
                reach.blockages().lanes().stream().filter(Blocked::stopsOn).toList();
        if (under.stream().anyMatch(lane -> !lane.passable())) {
            return Place.STOPS_SHORT;
        }
        Optional<Boolean> fits = reach.blockages().outriggersFit(outriggerM);
        if (fits.equals(Optional.of(false))) {
            return Place.NO_OUTRIGGERS;
        }
        boolean open = reach.unknownLimits() > 0
                || reach.tightLimits() > 0
                || reach.access().kind() == AccessPoint.Kind.ROAD
                || !under.isEmpty() && fits.isEmpty();
        return open ? Place.UNVERIFIED : Place.TAKEN;
    }
}

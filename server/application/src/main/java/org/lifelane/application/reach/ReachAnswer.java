package org.lifelane.application.reach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Arrival.Reach;
import org.lifelane.planning.reach.Arrival.Status;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.reach.ReachAnalysis;

/**
 * Arrivals as the map takes them: seconds with three decimals, metres with one, nothing where there is no value.
 *
 * @param stations those that send the vehicle
 */
record ReachAnswer(
        long version,
        boolean synthetic,
        String vehicle,
        double limitS,
        Counts counts,
        List<StationAnswer> stations,
        List<ArrivalAnswer> arrivals) {
    private static final double MS = 1000;
    private static final double DECIMETRES = 10;

    /**
     * How many buildings are reached how; the parts add up to the total.
     *
     * @param reached in time, by a way that is free and known
     * @param reachedOverBlocked in time, over or on blocked lanes at the width they leave (途中或停靠处有占用车道)
     * @param reachedUnverified in time, over limits that are not known or leave little room, or from a mere road (路可到，待查)
     * @param noStation where no station sends the vehicle: all of them, or none
     */
    record Counts(
            int total,
            int reached,
            int reachedOverBlocked,
            int reachedUnverified,
            int beyondLimit,
            int unreachable,
            int offNetwork,
            int noStation) {
        static Counts of(List<Arrival> arrivals) {
            return new Counts(
                    arrivals.size(),
                    (int) arrivals.stream().filter(Arrival::plainlyReached).count(),
                    (int) arrivals.stream().filter(Arrival::reachedOverBlocked).count(),
                    (int) arrivals.stream().filter(Arrival::reachedUnverified).count(),
                    count(arrivals, Status.BEYOND_LIMIT),
                    count(arrivals, Status.UNREACHABLE),
                    count(arrivals, Status.OFF_NETWORK),
                    count(arrivals, Status.NO_STATION));
        }

        private static int count(List<Arrival> arrivals, Status status) {
            return (int) arrivals.stream()
                    .filter(arrival -> arrival.status() == status)
                    .count();
        }
    }

    /** @param located whether it stands near a road that the vehicle can use; otherwise it sends nobody */
    record StationAnswer(String id, String name, boolean located) {}

    /**
     * One building; the members of {@code reach}'s table.
     *
     * @param outriggersFit whether the vehicle's outriggers still have their width on the blocked lane that it stops on
     */
    record ArrivalAnswer(
            String targetId,
            Optional<String> stationId,
            OptionalDouble travelS,
            OptionalDouble totalS,
            OptionalDouble distanceM,
            Optional<String> access,
            OptionalDouble accessM,
            OptionalDouble nearestRoadS,
            OptionalInt unknownLimits,
            String status,
            List<String> blockedLanes,
            List<BlockedOnTheWay> blocked,
            OptionalDouble narrowestM,
            OptionalInt tightLimits,
            Optional<Boolean> outriggersFit) {
        /** @param outriggerM width over the vehicle's outriggers, metres */
        static ArrivalAnswer of(Arrival arrival, OptionalDouble outriggerM) {
            Optional<Reach> reach = arrival.reach();
            Blockages blockages = reach.map(Reach::blockages).orElse(Blockages.NONE);
            return new ArrivalAnswer(
                    arrival.target().id(),
                    reach.map(r -> r.route().source().station().id()),
                    number(reach.map(r -> r.travelMs() / MS)),
                    number(reach.map(r -> r.totalMs() / MS)),
                    number(reach.map(r -> metres(r.route().distanceM()))),
                    reach.map(r -> r.access().kind().text()),
                    number(reach.map(r -> metres(r.access().distanceM()))),
                    arrival.nearestRoadMs().isPresent()
                            ? OptionalDouble.of(arrival.nearestRoadMs().getAsLong() / MS)
                            : OptionalDouble.empty(),
                    reach.isPresent() ? OptionalInt.of(reach.get().unknownLimits()) : OptionalInt.empty(),
                    arrival.status().text(),
                    blockages.ids(),
                    BlockedOnTheWay.of(blockages),
                    blockages.narrowestM(),
                    reach.isPresent() ? OptionalInt.of(reach.get().tightLimits()) : OptionalInt.empty(),
                    blockages.outriggersFit(outriggerM));
        }

        /** Whether the lanes under the rescue site take the vehicle and, so far as is known, its outriggers. */
        boolean inPlace() {
            return !outriggersFit.equals(Optional.of(false))
                    && blocked.stream().allMatch(lane -> lane.passable() || !lane.stopsOn());
        }

        private static OptionalDouble number(Optional<Double> value) {
            return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
        }

        private static double metres(double metres) {
            return Math.round(DECIMETRES * metres) / DECIMETRES;
        }
    }

    static ReachAnswer of(
            NetworkSnapshot snapshot, ReachQuestion question, ReachAnalysis analysis, List<Arrival> arrivals) {
        return new ReachAnswer(
                snapshot.version(),
                snapshot.dataset().synthetic(),
                question.vehicle(),
                question.limitMs() / MS,
                Counts.of(arrivals),
                stations(analysis),
                arrivals.stream()
                        .map(arrival -> ArrivalAnswer.of(arrival, snapshot.outriggerM(question.vehicle())))
                        .toList());
    }

    private static List<StationAnswer> stations(ReachAnalysis analysis) {
        Set<Station> all = new LinkedHashSet<>();
        analysis.sources().forEach(source -> all.add(source.station()));
        all.addAll(analysis.offNetwork());
        return all.stream()
                .map(station -> new StationAnswer(
                        station.id(), station.name(), !analysis.offNetwork().contains(station)))
                .collect(Collectors.toUnmodifiableList());
    }
}

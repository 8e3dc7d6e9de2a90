package org.lifelane.application.plans;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.reach.PreparedGraph;
import org.lifelane.application.reach.ReachQuestion;
import org.lifelane.application.reach.ReachService;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Source;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.stereotype.Service;

/** Tries a station at a place: one search within the limit on a graph that is there already. */
@Service
class TrialService {
    private static final String STANDS = "existing";
    private static final String TRIED = "candidate";

    private final SnapshotKeeper snapshots;
    private final ReachService reach;

    TrialService(SnapshotKeeper snapshots, ReachService reach) {
        this.snapshots = snapshots;
        this.reach = reach;
    }

    /**
     * @param place degrees, WGS 84
     * @param stationId the candidate that is moved there, with its vehicles and turnout; otherwise a station that sends
     *     the vehicle, with the default turnout
     * @throws FaultyInputException if there is no such vehicle or candidate
     */
    TrialAnswer answer(ReachQuestion question, Coordinate place, Optional<String> stationId) {
        NetworkSnapshot snapshot = snapshots.current();
        PreparedGraph prepared = reach.graph(question, snapshot);
        Station station = stationId
                .map(id -> moved(snapshot, id, place))
                .orElseGet(() -> new Station(
                        "", "", place, Optional.empty(), TRIED, List.of(question.vehicle()), OptionalDouble.empty()));
        ReachAnalysis analysis = prepared.analysis(
                List.of(station), new ReachOptions(question.limitMs(), OptionalLong.empty(), Set.of(station.status())));
        ArrivalField field = analysis.withinLimit();
        List<Arrival> reached = prepared.access().entrySet().stream()
                .map(building -> analysis.arrival(building.getKey(), building.getValue(), field))
                .filter(arrival -> arrival.status() == Arrival.Status.REACHED)
                .toList();
        return new TrialAnswer(
                snapshot.version(),
                station.sends(question.vehicle()),
                analysis.sources().stream().findFirst().map(source -> place(snapshot, source)),
                reached,
                reach.reached(question, snapshot),
                prepared.ground().covered(field, question.limitMs()));
    }

    private static Station moved(NetworkSnapshot snapshot, String id, Coordinate place) {
        Station row = snapshot.stations().stream()
                .filter(station -> station.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FaultyInputException(Fault.of("station_id", id, "plans.station-unknown")));
        if (row.status().equals(STANDS)) {
            throw new FaultyInputException(Fault.of("station_id", id, "plans.moved-stands"));
        }
        return new Station(row.id(), row.name(), place, row.tier(), row.status(), row.vehicles(), row.turnoutS());
    }

    private static Coordinate place(NetworkSnapshot snapshot, Source source) {
        Coordinate metres = source.place(snapshot.network());
        return snapshot.network().plane().toDegrees(metres.x, metres.y);
    }
}

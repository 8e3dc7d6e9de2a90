package org.lifelane.application.plans;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.reach.ReachQuestion;
import org.lifelane.application.reach.ReachService;
import org.lifelane.application.risk.RiskService;
import org.lifelane.application.risk.RiskView;
import org.lifelane.application.siting.ClearingCosts;
import org.lifelane.application.siting.Tier;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.siting.StationTimes.Crew;
import org.springframework.stereotype.Component;

/** What all kinds of plans stand on: the layers as they are, weights by risk, and a vehicle's view of the network. */
@Component
final class PlanGround {
    private final SnapshotKeeper snapshots;
    private final RiskService risks;
    private final ReachService reach;

    PlanGround(SnapshotKeeper snapshots, RiskService risks, ReachService reach) {
        this.snapshots = snapshots;
        this.risks = risks;
        this.reach = reach;
    }

    /** Layers, and the weights of their buildings: the risk score as the vehicle asked about finds it. */
    record Basis(NetworkSnapshot snapshot, Weights weights) {}

    NetworkSnapshot current() {
        return snapshots.current();
    }

    /** Takes the layers as they are, and tells the run so. */
    Basis basis(PlanQuestion question, PlanRun run) {
        run.begin("weights");
        RiskView risk = risks.view(engine(question.vehicle()), run.control()::goOn);
        NetworkSnapshot snapshot = risk.snapshot();
        run.on(snapshot.version());
        Map<String, Double> scores = risk.result().buildings().stream()
                .collect(Collectors.toMap(
                        BuildingRisk::buildingId, building -> building.score().score()));
        return new Basis(snapshot, Weights.known(snapshot.rows(Layers.HIGH_RISES), scores));
    }

    /** Whose arrivals the risk goes by: people on foot are no engine. */
    private String engine(String vehicle) {
        return snapshots.current().vehicle(vehicle).onFoot() ? risks.firstVehicle() : vehicle;
    }

    /** Stations by what they send within which limit. */
    List<Crew> crews(PlanQuestion question, NetworkSnapshot snapshot, List<Station> stations) {
        return Tier.crews(
                stations,
                question.tiers(),
                new Tier(question.vehicle(), question.limitMs()),
                OptionalLong.empty(),
                vehicle -> graph(question, snapshot, vehicle));
    }

    SearchGraph graph(PlanQuestion question, NetworkSnapshot snapshot, String vehicle) {
        ReachQuestion asked =
                new ReachQuestion(vehicle, question.limitMs(), question.turns(), question.emergencyPrivileges());
        return reach.graph(asked, snapshot).graph();
    }

    /** The same crews once some lanes are cleared. */
    static List<Crew> cleared(List<Crew> crews, List<String> lanes) {
        return crews.stream()
                .map(crew -> new Crew(
                        SearchGraph.of(
                                crew.graph().network(),
                                crew.graph().vehicle(),
                                crew.graph()
                                        .options()
                                        .withBlocked(new Blocked.Cleared(
                                                crew.graph().options().blocked(), Set.copyOf(lanes))),
                                crew.graph().network().numbers()),
                        crew.stations(),
                        crew.limitMs(),
                        crew.turnoutMs()))
                .toList();
    }

    /** What clearing each lane is known to cost, by id. */
    static Map<String, Double> lanePrices(NetworkSnapshot snapshot) {
        return ClearingCosts.of(snapshot.rows(Layers.FIRE_LANES));
    }
}

package org.lifelane.application.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.reach.ReachQuestion;
import org.lifelane.application.reach.ReachService;
import org.lifelane.application.risk.RiskService;
import org.lifelane.application.risk.RiskView;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.Tier;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.siting.Siting;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import org.springframework.stereotype.Component;

/** Where to put stations. Targets weigh by their risk score, as the vehicle asked about finds it. */
@Component
final class SitingSolver implements PlanSolver {
    private final SnapshotKeeper snapshots;
    private final RiskService risks;
    private final ReachService reach;

    SitingSolver(SnapshotKeeper snapshots, RiskService risks, ReachService reach) {
        this.snapshots = snapshots;
        this.risks = risks;
        this.reach = reach;
    }

    @Override
    public PlanKind kind() {
        return PlanKind.SITING;
    }

    @Override
    public void check(PlanQuestion question) {
        SitingCase.of(question, snapshots.current());
    }

    @Override
    public Map<String, @Nullable Object> solve(PlanQuestion question, PlanRun run, Locale language) {
        run.begin("weights");
        RiskView risk = risks.view(engine(question.vehicle()));
        NetworkSnapshot snapshot = risk.snapshot();
        run.on(snapshot.version());
        SitingCase siting = SitingCase.of(question, snapshot);
        run.begin("times");
        StationTimes times = StationTimes.of(crews(siting), snapshot.index(), snapshot.targets());
        Weights weights = Weights.known(snapshot.rows(Layers.HIGH_RISES), scores(risk));
        SitingProblem problem = siting.problem(times.costs(), weights);
        run.begin("solve");
        long start = System.nanoTime();
        SitingPlan plan = Siting.solve(problem, run.control(question.timeLimitS()));
        double seconds = (System.nanoTime() - start) / 1e9;
        run.stage("explain");
        SitingAnswer answer = SitingAnswer.of(
                problem,
                plan,
                question.limitS(),
                weights,
                new SitingAnswer.Ground(
                        siting.candidates().screened(), siting.candidates().remarks(), times::unverified),
                seconds);
        Map<String, @Nullable Object> result = new LinkedHashMap<>(answer.toMap(language));
        SitingShapes shapes = new SitingShapes(siting, answer);
        result.put("stations", shapes.stations());
        result.put("targets", shapes.targets());
        return result;
    }

    /** Whose arrivals the risk goes by: people on foot are no engine. */
    private String engine(String vehicle) {
        return snapshots.current().vehicle(vehicle).onFoot() ? risks.firstVehicle() : vehicle;
    }

    private List<Crew> crews(SitingCase siting) {
        PlanQuestion question = siting.question();
        return Tier.crews(
                siting.left(),
                question.tiers(),
                new Tier(question.vehicle(), question.limitMs()),
                OptionalLong.empty(),
                vehicle -> graph(siting, vehicle));
    }

    private SearchGraph graph(SitingCase siting, String vehicle) {
        PlanQuestion question = siting.question();
        ReachQuestion asked =
                new ReachQuestion(vehicle, question.limitMs(), question.turns(), question.emergencyPrivileges());
        return reach.graph(asked, siting.snapshot()).graph();
    }

    private static Map<String, Double> scores(RiskView risk) {
        return risk.result().buildings().stream()
                .collect(Collectors.toMap(
                        BuildingRisk::buildingId, building -> building.score().score()));
    }
}

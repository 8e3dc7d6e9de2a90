package org.lifelane.application.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.LeftOut;
import org.lifelane.application.siting.Sentence;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.siting.Siting;
import org.lifelane.planning.siting.SitingPlan;
import org.lifelane.planning.siting.SitingProblem;
import org.lifelane.planning.siting.StationTimes;
import org.springframework.stereotype.Component;

/** Where to put stations. Targets weigh by their risk score, as the vehicle asked about finds it. */
@Component
final class SitingSolver implements PlanSolver {
    private final PlanGround ground;

    SitingSolver(PlanGround ground) {
        this.ground = ground;
    }

    @Override
    public PlanKind kind() {
        return PlanKind.SITING;
    }

    @Override
    public void check(PlanQuestion question) {
        SitingCase.of(question, ground.current());
    }

    @Override
    public Map<String, @Nullable Object> solve(PlanQuestion question, PlanRun run) {
        PlanGround.Basis basis = ground.basis(question, run);
        NetworkSnapshot snapshot = basis.snapshot();
        SitingCase siting = SitingCase.of(question, snapshot);
        run.begin("times");
        StationTimes times = StationTimes.of(
                ground.crews(question, snapshot, siting.left()), snapshot.index(), snapshot.targets(), run.control());
        Weights weights = basis.weights();
        LeftOut left = LeftOut.of(siting.model(), question.leaveOutUnreachable(), times.costs());
        Areas areas = siting.areas();
        SitingProblem problem = siting.problem(left.costs(), weights, areas);
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
                        siting.candidates().screened(),
                        siting.candidates().remarks(),
                        times::first,
                        Optional.of(areas)),
                seconds);
        Map<String, @Nullable Object> result = new LinkedHashMap<>(left.into(answer.toMap(Sentence::kept), weights));
        SitingShapes shapes = new SitingShapes(siting, answer, left);
        result.put("stations", shapes.stations());
        result.put("targets", shapes.targets());
        return result;
    }
}
